package sutura.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.PressSolver;
import sutura.biomech.Response;
import sutura.biomech.SutureTissue;
import sutura.numerics.Progress;
import sutura.render.Displacements;
import sutura.scene.Camera;
import sutura.scene.Pane;
import sutura.scene.PressView;
import sutura.scene.SceneState;
import sutura.testing.Dimple;
import sutura.ui.ShownPress;

class PressBenchTest {
  private static final SceneState EMPTY = SceneState.initial(Camera.anywhere());
  private static final PressSolver TABLE = new Dimple(Response.Method.TABLE);
  private static final PressSolver BRACKET = new Dimple(Response.Method.BRACKET);
  private static final PressSolver LIVE = new Dimple(Response.Method.LIVE);
  private static final PressSolver NOTHING = (experiment, progress) -> Optional.empty();

  /** Work of another thread, done when the test says so. */
  private final Deque<Runnable> later = new ArrayDeque<>();

  private final List<Experiment> solved = new ArrayList<>();

  /** A suture as soft as the state that the scene has. */
  private static TreeMap<StructureId, SutureTissue> tissues(SceneState scene) {
    TreeMap<StructureId, SutureTissue> tissues = new TreeMap<>();
    double modulus =
        switch (scene.sutures()) {
          case FUSED -> Double.POSITIVE_INFINITY;
          case OPEN -> 200;
          case SOFT -> 8;
        };
    tissues.put(StructureId.of("sagittal-suture"), new SutureTissue(modulus, 1));
    return tissues;
  }

  private PressBench bench(PressSolver table, PressSolver live) {
    return bench(table, live, PressBench.Depth.BEST);
  }

  private PressBench bench(PressSolver table, PressSolver live, PressBench.Depth depth) {
    PressSolver counting =
        (experiment, progress) -> {
          solved.add(experiment);
          return live.respond(experiment, progress);
        };
    return new PressBench(
        new PressSolvers(() -> Optional.of(table), () -> counting),
        PressBenchTest::tissues,
        Runnable::run,
        later::add,
        depth,
        () -> {});
  }

  private static SceneState pressed(double x, double forceN) {
    Load load = new Load.Press(new Vector3d(x, 60, 70), forceN);
    return EMPTY.withPress(Optional.of(PressView.of(load)));
  }

  private static ShownPress.Answer only(PressBench bench) {
    assertEquals(1, bench.shown().panes().size());
    return bench.shown().panes().get(0);
  }

  private static double patchNm(PressBench bench) {
    return only(bench).response().orElseThrow().patchNm().value();
  }

  private static Optional<Displacements> drawn(PressBench bench, int pane) {
    List<Optional<Displacements>> drawn = bench.displacements();
    return drawn.isEmpty() ? Optional.empty() : drawn.get(pane);
  }

  private void work() {
    Runnable next = later.poll();
    if (next != null) {
      next.run();
    }
  }

  @Test
  void nothingPressedIsNothingAsked() {
    PressBench bench = bench(TABLE, LIVE);
    bench.follow(EMPTY, false, 0);
    assertEquals(ShownPress.NONE, bench.shown());
    assertEquals(Optional.empty(), drawn(bench, 0));
  }

  @Test
  void theTableAnswersInTheSameTurnAndNothingIsSolved() {
    PressBench bench = bench(TABLE, LIVE);
    bench.follow(pressed(0, 0.05), false, 0);
    assertEquals(30, patchNm(bench), 1e-9);
    assertEquals(OptionalDouble.empty(), only(bench).progress());
    bench.follow(pressed(0, 0.05), false, 9);
    assertTrue(later.isEmpty());
    assertFalse(bench.isDue());
  }

  @Test
  void anotherForceScalesTheAnswerAtOnceWithoutAsking() {
    PressBench bench = bench(NOTHING, LIVE);
    bench.follow(pressed(0, 0.05), false, 0);
    bench.follow(pressed(0, 0.05), false, 1);
    work();
    bench.follow(pressed(0, 0.05), false, 1.1);
    bench.follow(pressed(0, 500), true, 1.2);
    assertEquals(300_000, patchNm(bench), 1e-6);
    assertEquals(500, only(bench).response().orElseThrow().experiment().load().forceN());
    assertEquals(1, solved.size());
    assertEquals(300_000, drawn(bench, 0).orElseThrow().field().largestNm(), 1e-6);
  }

  @Test
  void whileAnotherPlaceIsSolvedNoNumberOfTheOldOneStays() {
    PressBench bench = bench(NOTHING, LIVE);
    bench.follow(pressed(0, 1), false, 0);
    assertEquals(Optional.empty(), only(bench).response());
    assertEquals(OptionalDouble.of(0), only(bench).progress());
    bench.follow(pressed(0, 1), false, 1);
    work();
    bench.follow(pressed(0, 1), false, 1.1);
    assertEquals(600, patchNm(bench), 1e-9);
    bench.follow(pressed(20, 1), false, 1.2);
    assertEquals(Optional.empty(), only(bench).response());
    assertEquals(Optional.empty(), drawn(bench, 0));
  }

  @Test
  void aNewerQuestionStopsTheOlderOne() {
    List<Progress> asked = new ArrayList<>();
    PressSolver waiting =
        (experiment, progress) -> {
          asked.add(progress);
          progress.check();
          return LIVE.respond(experiment, progress);
        };
    PressBench bench = bench(NOTHING, waiting);
    bench.follow(pressed(0, 1), false, 0);
    bench.follow(pressed(0, 1), false, 1);
    assertEquals(1, later.size());
    bench.follow(pressed(20, 1), false, 1.1);
    work();
    assertEquals(List.of(), asked, "stopped before it began");
    bench.follow(pressed(20, 1), false, 2);
    work();
    bench.follow(pressed(20, 1), false, 2.1);
    assertEquals(600, patchNm(bench), 1e-9);
    assertEquals(20, solved.get(0).load() instanceof Load.Press p ? p.atMm().x() : 0);
  }

  @Test
  void whatWasStoppedWhileItWorkedSaysNothing() {
    PressBench[] bench = new PressBench[1];
    PressSolver moved =
        (experiment, progress) -> {
          bench[0].follow(pressed(20, 1), false, 2);
          progress.check();
          return LIVE.respond(experiment, progress);
        };
    bench[0] = bench(NOTHING, moved);
    bench[0].follow(pressed(0, 1), false, 0);
    bench[0].follow(pressed(0, 1), false, 1);
    work();
    bench[0].follow(pressed(20, 1), false, 2.1);
    assertEquals(Optional.empty(), only(bench[0]).response());
    assertEquals(List.of(), bench[0].news());
  }

  @Test
  void nothingIsSolvedWhileTheFingerMoves() {
    PressBench bench = bench(NOTHING, LIVE);
    for (int i = 0; i < 50; i++) {
      bench.follow(pressed(i, 1), true, i);
    }
    assertTrue(later.isEmpty());
    bench.follow(pressed(49, 1), false, 49.1);
    assertTrue(later.isEmpty(), "it may go on moving");
    assertTrue(bench.isDue());
    bench.follow(pressed(49, 1), false, 49.5);
    assertEquals(1, later.size());
  }

  @Test
  void aBracketIsShownUntilTheSolutionReplacesIt() {
    PressBench bench = bench(BRACKET, LIVE);
    bench.follow(pressed(0, 1), false, 0);
    assertEquals(Response.Method.BRACKET, only(bench).response().orElseThrow().method());
    assertTrue(only(bench).progress().isPresent());
    long before = drawn(bench, 0).orElseThrow().version();
    bench.follow(pressed(0, 1), false, 1);
    work();
    bench.follow(pressed(0, 1), false, 1.1);
    assertEquals(Response.Method.LIVE, only(bench).response().orElseThrow().method());
    assertEquals(OptionalDouble.empty(), only(bench).progress());
    assertNotEquals(before, drawn(bench, 0).orElseThrow().version());
  }

  @Test
  void quicklyABracketIsEnough() {
    PressBench bench = bench(BRACKET, LIVE, PressBench.Depth.QUICK);
    bench.follow(pressed(0, 1), false, 0);
    bench.follow(pressed(0, 1), false, 5);
    assertEquals(Response.Method.BRACKET, only(bench).response().orElseThrow().method());
    assertTrue(later.isEmpty());
  }

  @Test
  void liveAsksNoTable() {
    PressBench bench = bench(TABLE, LIVE, PressBench.Depth.LIVE);
    bench.follow(pressed(0, 1), false, 0);
    assertEquals(Optional.empty(), only(bench).response());
    bench.follow(pressed(0, 1), false, 1);
    work();
    bench.follow(pressed(0, 1), false, 1.1);
    assertEquals(Response.Method.LIVE, only(bench).response().orElseThrow().method());
  }

  @Test
  void whatAPersonStopsIsNotBegunAgainUntilAskedFor() {
    PressBench bench = bench(BRACKET, LIVE);
    bench.follow(pressed(0, 1), false, 0);
    bench.follow(pressed(0, 1), false, 1);
    bench.stop();
    work();
    bench.follow(pressed(0, 1), false, 9);
    bench.follow(pressed(0, 2), false, 10);
    bench.follow(pressed(0, 2), false, 20);
    assertEquals(List.of(), solved);
    assertEquals(Response.Method.BRACKET, only(bench).response().orElseThrow().method());
    assertEquals(OptionalDouble.empty(), only(bench).progress());
    bench.solveLive();
    bench.follow(pressed(0, 2), false, 21);
    work();
    bench.follow(pressed(0, 2), false, 22);
    assertEquals(Response.Method.LIVE, only(bench).response().orElseThrow().method());
  }

  @Test
  void aRefusalTakesTheNumberAwayAndIsToldOnce() {
    PressSolver refusing =
        (experiment, progress) -> {
          if (((Load.Press) experiment.load()).atMm().x() > 50) {
            throw new LoadRefused(LoadRefused.Reason.MANDIBLE, "the mandible hangs free");
          }
          return TABLE.respond(experiment, progress);
        };
    PressBench bench = bench(refusing, LIVE);
    bench.follow(pressed(0, 1), false, 0);
    bench.follow(pressed(60, 1), false, 0.1);
    assertEquals(Optional.empty(), only(bench).response());
    assertEquals(LoadRefused.Reason.MANDIBLE, only(bench).refused().orElseThrow().reason());
    bench.follow(pressed(61, 1), false, 0.2);
    assertEquals(
        List.of("press.refused.mandible"), bench.news().stream().map(m -> m.key()).toList());
    bench.follow(pressed(0, 1), false, 0.3);
    assertEquals(600, patchNm(bench), 1e-9);
    bench.follow(pressed(61, 1), false, 0.4);
    assertEquals(1, bench.news().size());
  }

  @Test
  void aChildIsRefusedWithoutAsking() {
    PressBench bench = bench(TABLE, LIVE);
    bench.follow(pressed(0, 1).withAge(Optional.of(SutureAge.mean(17))), false, 0);
    assertEquals(LoadRefused.Reason.CHILD, only(bench).refused().orElseThrow().reason());
    assertEquals(Optional.empty(), only(bench).response());
    bench.follow(pressed(0, 1).withAge(Optional.of(SutureAge.mean(18))), false, 0);
    assertEquals(Optional.empty(), only(bench).refused());
    assertTrue(only(bench).response().isPresent());
  }

  @Test
  void threeSkullsAreDrawnWithOneFactor() {
    PressBench bench = bench(TABLE, LIVE);
    SceneState scene = pressed(0, 0.05);
    PressView view = scene.press().orElseThrow().withBeside(PressView.Beside.STATES);
    bench.follow(scene.withPress(Optional.of(view)), false, 0);
    List<ShownPress.Answer> panes = bench.shown().panes();
    assertEquals(
        List.of(Pane.Caption.FUSED, Pane.Caption.OPEN, Pane.Caption.SOFT),
        panes.stream().map(a -> a.pane().caption()).toList());
    List<Double> nm =
        panes.stream().map(a -> a.response().orElseThrow().patchNm().value()).toList();
    assertEquals(30, nm.get(0), 1e-9);
    assertEquals(45, nm.get(1), 1e-9);
    assertEquals(405, nm.get(2), 1e-9);
    assertEquals(1, panes.stream().map(ShownPress.Answer::factor).distinct().count());
    assertEquals(20_000, panes.get(0).factor(), 1e-9, "the softest is drawn 8 mm deep");
    assertEquals(500, drawn(bench, 2).orElseThrow().fullNm(), 1e-9);
    assertEquals(500, drawn(bench, 0).orElseThrow().fullNm(), 1e-9);
  }

  @Test
  void theClaimHasNoAnswerBesideTheComputed() {
    PressBench bench = bench(TABLE, LIVE);
    SceneState scene = pressed(0, 0.05);
    PressView view = scene.press().orElseThrow().withBeside(PressView.Beside.CLAIM);
    bench.follow(scene.withPress(Optional.of(view)), false, 0);
    assertEquals(Optional.empty(), bench.shown().panes().get(0).response());
    assertEquals(OptionalDouble.empty(), bench.shown().panes().get(0).progress());
    assertEquals(Optional.empty(), drawn(bench, 0));
    assertTrue(drawn(bench, 1).isPresent());
  }

  @Test
  void withoutColoursNothingIsFull() {
    PressBench bench = bench(TABLE, LIVE);
    SceneState scene = pressed(0, 0.05);
    PressView view =
        scene.press().orElseThrow().withColours(false).withFactor(OptionalDouble.of(1));
    bench.follow(scene.withPress(Optional.of(view)), false, 0);
    assertEquals(0, drawn(bench, 0).orElseThrow().fullNm());
    assertEquals(1, drawn(bench, 0).orElseThrow().factor());
  }

  @Test
  void aTableThatCannotBeReadIsToldAndThePressIsSolved() {
    PressBench bench =
        new PressBench(
            new PressSolvers(
                () -> {
                  throw new IllegalStateException("mobility: other label volume");
                },
                () -> LIVE),
            PressBenchTest::tissues,
            Runnable::run,
            Runnable::run,
            PressBench.Depth.BEST,
            () -> {});
    bench.follow(pressed(0, 1), false, 0);
    bench.follow(pressed(0, 1), false, 1);
    assertEquals(
        List.of(List.of("mobility: other label volume")),
        bench.news().stream().map(m -> m.values()).toList());
    assertEquals(Response.Method.LIVE, only(bench).response().orElseThrow().method());
  }

  @Test
  void aSolverThatFailsIsToldAndNotAskedAgain() {
    PressSolver failing =
        (experiment, progress) -> {
          throw new IllegalStateException("did not converge");
        };
    PressBench bench = bench(NOTHING, failing);
    bench.follow(pressed(0, 1), false, 0);
    for (int i = 1; i < 5; i++) {
      bench.follow(pressed(0, 1), false, i);
      work();
    }
    assertEquals(1, solved.size());
    assertEquals(List.of("notice.press-failed"), bench.news().stream().map(m -> m.key()).toList());
    assertEquals(Optional.empty(), only(bench).response());
    assertEquals(OptionalDouble.empty(), only(bench).progress());
  }
}
