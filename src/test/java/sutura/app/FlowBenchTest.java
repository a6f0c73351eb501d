package sutura.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.csf.Conductance;
import sutura.csf.DyeCloud;
import sutura.csf.FlowDomain;
import sutura.csf.FlowDriver;
import sutura.csf.FlowField;
import sutura.csf.FlowMoment;
import sutura.csf.FlowPattern;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowRates;
import sutura.csf.FlowRefused;
import sutura.csf.FlowReport;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSection;
import sutura.csf.FlowSink;
import sutura.csf.FlowSolution;
import sutura.csf.FlowSource;
import sutura.csf.FluidBoxes;
import sutura.csf.NetFlow;
import sutura.csf.Streamlines;
import sutura.geometry.VoxelGrid;
import sutura.model.Problem;
import sutura.numerics.Progress;
import sutura.render.FlowPicture;
import sutura.scene.Camera;
import sutura.scene.FlowView;
import sutura.scene.SceneState;
import sutura.ui.ShownFlow;

class FlowBenchTest {
  private static final SceneState EMPTY = SceneState.initial(Camera.anywhere());
  private static final NetFlow SHIPPED = FlowScenario.shipped().net();
  private static final NetFlow OTHER = FlowScenario.of("classical").orElseThrow().net();

  /** A pipe along z, through whose every face the same flows down. */
  private static final FlowDomain PIPE =
      FluidBoxes.of(new VoxelGrid(1, 1, 30, 0, 0, 0, 1), (i, j, k) -> 1);

  /** Work of the other threads, done when the test says so. */
  private final Deque<Runnable> later = new ArrayDeque<>();

  private final Pipe pipe = new Pipe();
  private final FlowBench bench =
      new FlowBench(pipe, later::add, Runnable::run, false, 100, () -> {});

  private static FlowPlaces places() {
    TreeMap<String, FlowSection> sections = new TreeMap<>();
    int at = 5;
    for (String id : List.of(FlowPlaces.C2, FlowPlaces.FORAMEN_MAGNUM, FlowPlaces.AQUEDUCT)) {
      at += 5;
      sections.put(
          id,
          new FlowSection(
              id, new int[] {at}, new byte[] {-1}, 1, PIPE.centreMm(at), new Vector3d(0, 0, -1)));
    }
    return new FlowPlaces(
        new EnumMap<>(FlowSource.class),
        new EnumMap<>(FlowSink.class),
        new EnumMap<>(FlowPlaces.Wall.class),
        sections);
  }

  /** Solves at once, and counts. */
  private static final class Pipe implements FlowComputing {
    static final Problem FAULT = Problem.warning("flow.bin", "", "other volumes");

    private final List<NetFlow> solved = new ArrayList<>();
    private final List<Double> dyed = new ArrayList<>();
    private Optional<FlowRefused> refusal = Optional.empty();
    private boolean rests;

    @Override
    public List<Problem> problems() {
      return solved.isEmpty() ? List.of() : List.of(FAULT);
    }

    @Override
    public FlowSolution solve(NetFlow net, Conductance conductance, Progress progress)
        throws FlowRefused {
      progress.report("solving", 0.5);
      progress.check();
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      solved.add(net);
      double[] fluxes = new double[PIPE.faces()];
      java.util.Arrays.fill(fluxes, -1);
      Map<FlowPattern, FlowField> fields = new EnumMap<>(FlowPattern.class);
      for (FlowPattern pattern : FlowPattern.values()) {
        fields.put(pattern, new FlowField(fluxes, new double[PIPE.cells()]));
      }
      return new FlowSolution(
          PIPE, places(), net, conductance, fields, new FlowSolution.Effort(true, 1, 0, 0));
    }

    @Override
    public Streamlines lines(FlowSolution solution, FlowMoment moment, Progress progress) {
      return new Streamlines(new float[6], new float[2], new int[] {0, 2});
    }

    @Override
    public Optional<DyeCloud> dye(Dyed wanted, Progress progress) {
      dyed.add(wanted.sinceS());
      return wanted.atMm().x() > 100
          ? Optional.empty()
          : Optional.of(new DyeCloud(wanted.sinceS(), new float[PIPE.cells()], 1));
    }

    @Override
    public void rest() {
      rests = true;
    }
  }

  private static SceneState scene(FlowView view) {
    return EMPTY.withFlow(Optional.of(view));
  }

  private static FlowView view(FlowDriver driver, NetFlow net) {
    return FlowView.of(driver, net);
  }

  private Optional<FlowPicture> drawn(int pane) {
    return bench.pictures().get(pane);
  }

  private void work() {
    Runnable next = later.poll();
    if (next != null) {
      next.run();
    }
  }

  /** Asks, lets the solver work, and takes its answer in. */
  private void settle(FlowView view, double nowS) {
    bench.follow(scene(view), false, nowS);
    bench.follow(scene(view), false, nowS + 1);
    work();
    bench.follow(scene(view), false, nowS + 1.1);
  }

  @Test
  void withoutFlowNothingIsAsked() {
    bench.follow(EMPTY, false, 0);
    assertSame(ShownFlow.NONE, bench.shown());
    assertEquals(List.of(), bench.pictures());
    assertTrue(later.isEmpty());
  }

  @Test
  void theFirstViewIsSolvedAtOnceInTheBackground() {
    FlowView cardiac = view(FlowDriver.CARDIAC, SHIPPED).withPhase(0.3);
    bench.follow(scene(cardiac), false, 0);
    assertEquals(1, later.size());
    assertTrue(bench.isWaiting());
    assertEquals(List.of(), bench.faults());
    assertEquals(Optional.empty(), drawn(0));
    assertEquals(OptionalDouble.of(0), bench.shown().progress());
    assertEquals(cardiac, bench.shown().panes().get(0).view());
    assertEquals(Optional.empty(), bench.shown().panes().get(0).moment());
    work();
    bench.follow(scene(cardiac), false, 0.1);
    FlowPicture picture = drawn(0).orElseThrow();
    assertFalse(bench.isWaiting());
    assertEquals(List.of(Pipe.FAULT), bench.faults());
    assertEquals(List.of(), bench.faults(), "told once");
    assertEquals(100, picture.particles());
    assertEquals(3, picture.arrows().size());
    assertEquals(0.3, picture.moment().phase(), 1e-9);
    assertEquals(OptionalDouble.empty(), bench.shown().progress());
    assertEquals(picture.fullMmPerS(), bench.shown().fullMmPerS());
    assertFalse(bench.isDue());
  }

  @Test
  void whileOtherSharesAreSolvedTheNetFlowOfTheOldOnesIsNotShown() {
    settle(view(FlowDriver.BULK, SHIPPED), 0);
    assertTrue(drawn(0).isPresent());
    FlowView other = view(FlowDriver.BULK, OTHER);
    bench.follow(scene(other), true, 5);
    assertEquals(Optional.empty(), drawn(0));
    assertEquals(Optional.empty(), bench.shown().solution());
    bench.follow(scene(other), true, 9);
    assertTrue(later.isEmpty(), "not while the slider is held");
    settle(other, 10);
    assertTrue(drawn(0).isPresent());
    bench.follow(scene(view(FlowDriver.BULK, SHIPPED)), false, 20);
    assertTrue(drawn(0).isPresent(), "remembered");
    assertEquals(2, pipe.solved.size());
  }

  @Test
  void numbersAreOfWhatIsOnScreenOrThereAreNone() {
    FlowView cardiac = view(FlowDriver.CARDIAC, SHIPPED);
    bench.follow(scene(cardiac), false, 0);
    assertEquals(Optional.empty(), bench.counted().report());
    settle(cardiac, 1);
    FlowReport rest = bench.counted().report().orElseThrow();
    assertEquals(cardiac.rates(), rest.rates());
    assertSame(rest, bench.counted().report().orElseThrow(), "counted once");
    FlowView faster = cardiac.withRates(new FlowRates(100, 14, 0));
    bench.follow(scene(faster), true, 5);
    assertEquals(Optional.empty(), bench.counted().report());
    bench.follow(scene(faster), true, 9);
    assertEquals(Optional.empty(), bench.counted().report(), "not while the slider is held");
    assertTrue(bench.isDue());
    bench.follow(scene(faster), false, 10);
    assertEquals(faster.rates(), bench.counted().report().orElseThrow().rates());
    assertFalse(bench.isDue());
    bench.follow(scene(view(FlowDriver.CLAIMED, SHIPPED)), false, 20);
    assertEquals(Optional.empty(), bench.counted().report());
    assertFalse(bench.isDue());
  }

  @Test
  void anAnswerThatNobodyWaitsForAnyMoreIsThrownAway() {
    bench.follow(scene(view(FlowDriver.BULK, OTHER)), false, 0);
    bench.follow(scene(view(FlowDriver.BULK, SHIPPED)), false, 0.1);
    work();
    bench.follow(scene(view(FlowDriver.BULK, SHIPPED)), false, 0.2);
    assertEquals(List.of(), pipe.solved, "cancelled before it began");
    assertEquals(Optional.empty(), drawn(0));
    settle(view(FlowDriver.BULK, SHIPPED), 1);
    assertEquals(1, pipe.solved.size());
    assertTrue(drawn(0).isPresent());
  }

  @Test
  void heartbeatAndBreathNeedNoSolvingForOtherSharesAndNoneForOtherAmounts() {
    settle(view(FlowDriver.CARDIAC, SHIPPED), 0);
    bench.follow(scene(view(FlowDriver.RESPIRATORY, OTHER)), false, 5);
    assertTrue(drawn(0).isPresent());
    FlowView more = view(FlowDriver.BULK, SHIPPED.withProduction(0.6));
    bench.follow(scene(more), false, 6);
    FlowSolution shown = bench.shown().solution().orElseThrow();
    assertEquals(0.6, shown.net().productionMlPerMin());
    assertSame(shown, bench.shown().solution().orElseThrow(), "not made anew each turn");
    assertEquals(10, drawn(0).orElseThrow().moment().weightMm3PerS(FlowPattern.NET), 1e-9);
    assertEquals(1, pipe.solved.size());
    bench.follow(scene(more.withConductance(Conductance.UNIFORM)), false, 7);
    assertEquals(Optional.empty(), drawn(0));
  }

  @Test
  void particlesGoOnInTheSameFieldsWhileTimePasses() {
    FlowView cardiac = view(FlowDriver.CARDIAC, SHIPPED);
    settle(cardiac, 0);
    FlowPicture before = drawn(0).orElseThrow();
    bench.follow(scene(cardiac.after(0.05)), false, 3);
    FlowPicture after = drawn(0).orElseThrow();
    assertNotSame(before, after);
    assertTrue(after.continues(before));
    assertEquals(0.05, after.timeS() - before.timeS(), 1e-12);
  }

  @Test
  void aRefusalIsSaidOnceAndTheProgramGoesOn() {
    pipe.refusal = Optional.of(new FlowRefused(List.of("cerebral-aqueduct"), "no aqueduct"));
    settle(view(FlowDriver.CARDIAC, SHIPPED), 0);
    assertEquals(Optional.of("no aqueduct"), bench.shown().refused());
    assertEquals(Optional.empty(), drawn(0));
    List<Notices.Message> news = bench.news();
    assertEquals(1, news.size());
    assertEquals("notice.flow-refused", news.get(0).key());
    settle(view(FlowDriver.CARDIAC, SHIPPED), 5);
    assertEquals(List.of(), bench.news());
    assertFalse(bench.isDue());
    pipe.refusal = Optional.empty();
    bench.retry();
    settle(view(FlowDriver.CARDIAC, SHIPPED), 10);
    assertTrue(drawn(0).isPresent());
    assertEquals(Optional.empty(), bench.shown().refused());
  }

  @Test
  void closedNothingIsHeldAndOpenedAgainAllIsAsked() {
    FlowView lined =
        view(FlowDriver.CARDIAC, SHIPPED).withShows(Set.of(FlowView.Drawing.STREAMLINES));
    settle(lined, 0);
    assertTrue(bench.counted().report().isPresent());
    assertFalse(pipe.rests);
    bench.follow(EMPTY, false, 5);
    assertTrue(pipe.rests);
    assertEquals(Optional.empty(), bench.counted().report());
    bench.follow(scene(lined), false, 6);
    assertEquals(Optional.empty(), drawn(0));
    assertEquals(0, bench.shown().fullMmPerS());
    settle(lined, 7);
    assertTrue(drawn(0).orElseThrow().streamlines().isPresent());
    assertEquals(2, pipe.solved.size());
  }

  @Test
  void aPictureWithoutFluidSaysWhyAndIsDrawn() {
    pipe.refusal = Optional.of(new FlowRefused(List.of("cerebral-aqueduct"), "no aqueduct"));
    FlowStill still = FlowStill.of(pipe, scene(view(FlowDriver.CARDIAC, SHIPPED)), 100);
    assertEquals(Optional.of("no aqueduct"), still.shown().refused());
    assertEquals(Optional.empty(), still.picture(0));
  }

  @Test
  void aPictureOfDyeThatMeetsNoFluidIsNotDrawn() {
    FlowView.Dye off = new FlowView.Dye(new Vector3d(500, 0, 0), 60);
    SceneState scene = scene(view(FlowDriver.BULK, SHIPPED).withDye(Optional.of(off)));
    FlowUnsolved failure = assertThrows(FlowUnsolved.class, () -> FlowStill.of(pipe, scene, 100));
    assertTrue(failure.getMessage().contains("where it was let go"), failure.getMessage());
  }

  @Test
  void stoppedIsStoppedUntilSomethingElseIsAsked() {
    bench.follow(scene(view(FlowDriver.BULK, OTHER)), false, 0);
    bench.stop();
    settle(view(FlowDriver.BULK, OTHER), 1);
    assertEquals(List.of(), pipe.solved);
    assertEquals(OptionalDouble.empty(), bench.shown().progress());
    settle(view(FlowDriver.BULK, SHIPPED), 5);
    assertEquals(1, pipe.solved.size());
  }

  @Test
  void fourPanesShareOneSolutionAndTheClaimIsNeverComputed() {
    settle(view(FlowDriver.CARDIAC, SHIPPED).withFourfold(true), 0);
    assertEquals(1, pipe.solved.size());
    List<Optional<FlowPicture>> pictures = bench.pictures();
    assertEquals(4, pictures.size());
    FlowPicture claimed = pictures.get(3).orElseThrow();
    assertEquals(FlowDriver.CLAIMED, claimed.moment().driver());
    assertEquals(0, claimed.particles());
    assertEquals(Map.of(), claimed.moment().weightsMm3PerS());
    assertTrue(claimed.arrows().stream().allMatch(FlowPicture.Arrow::hatched));
    assertFalse(claimed.arrows().isEmpty());
    assertEquals(Optional.empty(), bench.shown().panes().get(3).moment());
    for (int i = 0; i < 3; i++) {
      assertSame(claimed.solution(), pictures.get(i).orElseThrow().solution());
      assertTrue(pictures.get(i).orElseThrow().arrows().stream().noneMatch(a -> a.hatched()));
    }
  }

  @Test
  void linesAreMadeOnlyWhereTheyAreWanted() {
    settle(view(FlowDriver.CARDIAC, SHIPPED), 0);
    assertEquals(Optional.empty(), drawn(0).orElseThrow().streamlines());
    FlowView lined =
        view(FlowDriver.CARDIAC, SHIPPED).withShows(Set.of(FlowView.Drawing.STREAMLINES));
    bench.follow(scene(lined), false, 5);
    bench.follow(scene(lined), false, 5.1);
    assertTrue(drawn(0).orElseThrow().streamlines().isPresent());
    assertEquals(0, drawn(0).orElseThrow().particles());
  }

  @Test
  void dyeFollowsTheClockAndIsNotLetGoInTissue() {
    FlowView.Dye dye = new FlowView.Dye(new Vector3d(0, 0, 3), 600);
    FlowView bulk = view(FlowDriver.BULK, SHIPPED).withDye(Optional.of(dye));
    settle(bulk, 0);
    assertEquals(600, drawn(0).orElseThrow().dye().orElseThrow().sinceS());
    FlowView on = bulk.after(1);
    bench.follow(scene(on), false, 5);
    assertEquals(4200, drawn(0).orElseThrow().dye().orElseThrow().sinceS());
    FlowView out = bulk.withDye(Optional.of(new FlowView.Dye(new Vector3d(500, 0, 0), 1)));
    bench.follow(scene(out), false, 6);
    bench.follow(scene(out), false, 7);
    assertEquals(Optional.empty(), drawn(0).orElseThrow().dye());
    assertEquals("notice.no-fluid", bench.news().get(0).key());
    bench.follow(scene(out), false, 8);
    assertEquals(List.of(), bench.news());
  }
}
