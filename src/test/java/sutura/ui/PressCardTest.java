package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Load;
import sutura.biomech.LoadRefused;
import sutura.biomech.Support;
import sutura.scene.Camera;
import sutura.scene.Pane;
import sutura.scene.PressView;
import sutura.scene.SceneCommand;

/** The press in the window, by keys, clicks and drags. */
class PressCardTest {
  private static final StructureId BONE = StructureId.of("parietal-bone-left");

  private UiBench bench;

  @BeforeEach
  void open() {
    bench = new UiBench();
    bench.height = 1400;
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void play(String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  private PressView shown() {
    return bench.scene.press().orElseThrow();
  }

  private Vector3d pressedMm() {
    return new Vector3d(((Load.Press) shown().load()).atMm());
  }

  private boolean isThere(String part) {
    return bench.ui.items().find(part).isPresent();
  }

  private void typed(String force) {
    play("click #press/typed", "wait 2", "key Ctrl+A", "type " + force, "key Enter", "wait 3");
  }

  @Test
  void theCardOpensAndClosesByKeyAndOnlyOpens() {
    play("key E", "wait 3");
    assertTrue(isThere("press"));
    assertEquals(Optional.empty(), bench.scene.press());
    play("key E", "wait 3");
    assertFalse(isThere("press"));
    play("click #bar/press", "wait 3");
    assertTrue(isThere("press"));
  }

  @Test
  void theFirstPressIsFiveGramsOnAPillow() {
    play("key E", "wait 3", "click #press/finger", "wait 3");
    assertEquals(0.0490, shown().load().forceN(), 5e-5);
    assertEquals(Support.PILLOW, shown().support());
    play("click #press/finger", "wait 3");
    assertEquals(Optional.empty(), bench.scene.press());
  }

  @Test
  void holdingTheLeftButtonOnBonePressesThereInOneGestureAndTheFingerStays() {
    bench.hovered = Optional.of(BONE);
    bench.hitMm = new Vector3d(-60, -20, 70);
    play("key E", "wait 3");
    Camera before = bench.scene.camera();
    play("move 400 400", "drag 400 400 430 420", "wait 3");
    assertEquals(new Vector3d(-60, -20, 70), pressedMm());
    assertEquals(before, bench.scene.camera());
    List<UiOutput.Gesture> gestures = bench.outputs.stream().map(UiOutput::gesture).toList();
    assertEquals(1, gestures.stream().filter(g -> g == UiOutput.Gesture.BEGIN).count());
    assertEquals(1, gestures.stream().filter(g -> g == UiOutput.Gesture.END).count());
    assertEquals(Set.of(), bench.scene.selection(), "pressing selects nothing");
  }

  @Test
  void besideTheSkullTheLeftButtonTurnsTheModel() {
    play("key E", "wait 3");
    Camera before = bench.scene.camera();
    play("move 400 400", "drag 400 400 460 420", "wait 3");
    assertEquals(Optional.empty(), bench.scene.press());
    assertFalse(before.equals(bench.scene.camera()));
  }

  @Test
  void withTheFingerOffTheMouseNothingIsPressed() {
    bench.hovered = Optional.of(BONE);
    play("key E", "wait 3", "click #press/mouse", "wait 2", "drag 400 400 460 420", "wait 3");
    assertEquals(Optional.empty(), bench.scene.press());
  }

  @Test
  void theMandibleRefusesAndTakesTheNumberAway() {
    play("key E", "wait 3", "click #press/finger", "wait 3");
    bench.hovered = Optional.of(StructureId.of("mandible"));
    play("move 400 400", "click 400 400", "wait 3");
    assertEquals(Optional.empty(), bench.scene.press());
    assertTrue(isThere("press/refused"));
    assertTrue(bench.requests().contains(new UiRequest.TellRefusal(LoadRefused.Reason.MANDIBLE)));
    bench.hovered = Optional.of(BONE);
    play("click 400 400", "wait 3");
    assertFalse(isThere("press/refused"));
    assertTrue(bench.scene.press().isPresent());
  }

  @Test
  void escapeLiftsTheFingerBeforeItClearsTheSelection() {
    play("key E", "wait 3", "click #press/finger", "wait 3", "key Escape", "wait 2");
    assertEquals(Optional.empty(), bench.scene.press());
    assertTrue(isThere("press"));
  }

  @Test
  void aForceIsTypedAsPeopleWriteIt() {
    play("key E", "wait 3", "click #press/finger", "wait 3");
    typed("50mN");
    assertEquals(0.05, shown().load().forceN(), 1e-12);
    typed("500gf");
    assertEquals(4.903, shown().load().forceN(), 1e-3);
  }

  @Test
  void aForceTypedWronglyIsToldAndChangesNothing() {
    play("key E", "wait 3", "click #press/finger", "wait 3");
    double before = shown().load().forceN();
    typed("much");
    assertTrue(isThere("press/fault"));
    assertEquals(before, shown().load().forceN());
    typed("-5gf");
    assertTrue(isThere("press/fault"));
    assertEquals(before, shown().load().forceN());
    typed("2N");
    assertFalse(isThere("press/fault"));
    assertEquals(2, shown().load().forceN());
  }

  @Test
  void theSliderOfTheForceGoesFromTheLeastToTheMostInOneGesture() {
    play("key E", "wait 3", "click #press/finger", "wait 3");
    PixelRect slider = bench.ui.items().find("press/force").orElseThrow().whole();
    play("drag #press/force " + (int) (slider.right() - 2) + " " + (int) slider.centreY());
    assertEquals(500, shown().load().forceN(), 1e-9);
    assertTrue(bench.outputs.stream().anyMatch(o -> o.gesture() == UiOutput.Gesture.BEGIN));
    play("drag #press/force " + (int) (slider.x() + 2) + " " + (int) slider.centreY());
    assertEquals(0.01, shown().load().forceN(), 1e-9);
  }

  @Test
  void kindsOfLoadKeepThePlaceAndTheForce() {
    play("key E", "wait 3", "click #press/finger", "wait 3");
    Vector3d at = pressedMm();
    play("click #press/tab-load", "wait 3", "click #press/kind-traction", "wait 3");
    assertEquals(at, ((Load.Traction) shown().load()).atMm());
    play("click #press/kind-squeeze", "wait 3");
    Load.Squeeze squeeze = (Load.Squeeze) shown().load();
    assertEquals(at, squeeze.atMm());
    assertEquals(0.0490, squeeze.forceN(), 5e-5);
    play("click #press/kind-pressure", "wait 3");
    assertEquals(10, ((Load.InnerPressure) shown().load()).millimetresOfMercury());
    play("click #press/kind-press", "wait 3", "click #press/support-condyles", "wait 2");
    assertEquals(0.0490, shown().load().forceN(), 5e-5);
    assertEquals(Support.CONDYLES, shown().support());
  }

  @Test
  void shiftPutsASecondFinger() {
    bench.hovered = Optional.of(BONE);
    bench.hitMm = new Vector3d(-60, -20, 70);
    play("key E", "wait 3", "move 400 400", "click 400 400", "wait 2");
    bench.hitMm = new Vector3d(60, -20, 70);
    play("drag 400 400 420 400 shift", "wait 2");
    Load.Squeeze squeeze = (Load.Squeeze) shown().load();
    assertEquals(new Vector3d(-60, -20, 70), squeeze.atMm());
    assertEquals(new Vector3d(60, -20, 70), squeeze.otherMm());
  }

  @Test
  void suturesAreFusedOpenSoftOrOfAnAge() {
    play("key E", "wait 3", "click #press/tab-skull", "wait 2", "click #press/sutures-soft");
    assertEquals(FusionState.SOFT, bench.scene.sutures());
    play("wait 2", "click #press/sutures-age", "wait 3");
    assertEquals(Optional.of(SutureAge.mean(40)), bench.scene.age());
    assertTrue(isThere("press/age"));
    play("click #press/sutures-fused", "wait 3");
    assertEquals(Optional.empty(), bench.scene.age());
    assertEquals(FusionState.FUSED, bench.scene.sutures());
  }

  @Test
  void theClaimBesideTheComputedStartsToMoveAndEndsWithIt() {
    play("key E", "wait 3", "click #press/finger", "wait 2", "click #press/tab-skull", "wait 2");
    play("click #press/beside-claim", "wait 3");
    assertEquals(PressView.Beside.CLAIM, shown().beside());
    assertTrue(bench.scene.claimed().orElseThrow().playing());
    play("click #press/beside-states", "wait 3");
    assertEquals(Optional.empty(), bench.scene.claimed());
    assertEquals(PressView.Beside.STATES, shown().beside());
  }

  @Test
  void theScaleIsAutomaticTrueOrChosen() {
    play("key E", "wait 3", "click #press/finger", "wait 2", "click #press/tab-drawing", "wait 2");
    play("click #press/scale-true", "wait 2");
    assertEquals(OptionalDouble.of(1), shown().factor());
    play("click #press/scale-chosen", "wait 2");
    assertEquals(OptionalDouble.of(100_000), shown().factor());
    play("click #press/scale-auto", "wait 2", "click #press/colours", "wait 2");
    assertEquals(OptionalDouble.empty(), shown().factor());
    assertFalse(shown().colours());
    play("click #press/arrows", "wait 2");
    assertFalse(shown().arrows());
  }

  @Test
  void arrowKeysMoveTheFingerOverTheSurface() {
    play("key E", "wait 3", "click #press/finger", "wait 3", "move 400 400");
    Vector3d before = pressedMm();
    play("key Up", "wait 2");
    assertFalse(before.equals(pressedMm()));
    long presses =
        bench.commands().stream().filter(c -> c instanceof SceneCommand.SetPress).count();
    assertEquals(1, presses);
  }

  @Test
  void whatIsSolvedCanBeStopped() {
    play("key E", "wait 3", "click #press/finger", "wait 3");
    bench.press =
        new ShownPress(
            List.of(
                new ShownPress.Answer(
                    Pane.of(bench.scene).get(0),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.of(0.4),
                    1)));
    play("wait 3", "click #press/stop", "wait 2");
    assertTrue(isThere("press/progress"));
    assertTrue(bench.requests().contains(new UiRequest.StopSolving()));
  }
}
