package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.csf.FlowScenario;
import sutura.scene.FlowView;
import sutura.scene.SceneCommand;

/** Curves, sizes, numbers and statements of the flow. */
class FlowResultsTest {
  private FlowPlotBench plots;

  @BeforeEach
  void open() {
    plots = new FlowPlotBench();
    plots.bench.height = 1000;
  }

  @AfterEach
  void close() {
    plots.close();
  }

  private static FlowView sent(UiActions actions) {
    assertEquals(1, actions.commands().size(), actions.commands().toString());
    return ((SceneCommand.SetFlow) actions.commands().get(0)).flow().orElseThrow();
  }

  @Test
  void nothingIsShownWithoutAFlow() {
    plots.settle();
    assertFalse(plots.shows("flow/large"));
  }

  @Test
  void toAndFroHasCurvesAndNetFlowHasStreams() {
    plots.show(FlowDriver.CARDIAC, 0.3);
    assertTrue(plots.shows("flow/curve"));
    assertTrue(plots.shows("flow/volume"));
    plots.show(FlowDriver.BULK, 0);
    assertFalse(plots.shows("flow/curve"));
    assertTrue(plots.shows("flow/exchange"));
    assertTrue(plots.shows("flow/ratio"));
  }

  @Test
  void ofWhatIsClaimedNothingIsPlottedAndNothingCounted() {
    plots.show(FlowDriver.CLAIMED, 0.3);
    assertTrue(plots.shows("flow/nothing-to-plot"));
    assertFalse(plots.shows("flow/curve"));
    plots.click("flow/plot-numbers");
    assertFalse(plots.shows("flow/balance"));
    assertFalse(plots.shows("flow/number-aqueduct-stroke"));
  }

  @Test
  void sizesAreInOrderOnTheScale() {
    plots.show(FlowDriver.CARDIAC, 0.3);
    plots.click("flow/plot-sizes");
    double before = 0;
    for (String key : List.of("net", "aqueduct", "c2", "quiet", "deep", "claimed")) {
      double y = plots.place("flow/size-" + key).centreY();
      assertTrue(y > before, key);
      before = y;
    }
  }

  @Test
  void volumesAreThoseOfTheDrivers() {
    FlowView view = FlowPlotSample.view(FlowDriver.CARDIAC);
    List<FlowVolumes> volumes =
        FlowVolumes.of(
            new FlowCycles(),
            FlowPlotSample.solution(view.net()),
            view.net(),
            new FlowRates(65, 14, 0.5));
    assertEquals(350.0 / 65, volumes.get(0).ul().orElseThrow(), 1e-9);
    assertEquals(40, volumes.get(1).ul().orElseThrow(), 0.1);
    assertEquals(500, volumes.get(2).ul().orElseThrow(), 1);
    double quiet = volumes.get(3).ul().orElseThrow();
    assertEquals(1.0 / 0.15, volumes.get(4).ul().orElseThrow() / quiet, 1e-6);
    assertEquals(Optional.empty(), volumes.get(5).ul());
  }

  @Test
  void aCurveReturnsToWhereItBegan() {
    FlowView view = FlowPlotSample.view(FlowDriver.CARDIAC);
    PlottedCycle cycle =
        new FlowCycles()
            .of(
                FlowPlotSample.solution(view.net()),
                FlowDriver.CARDIAC,
                view.rates(),
                FlowGauge.AQUEDUCT);
    assertEquals(cycle.movedMm3(0), cycle.movedMm3(0.99999), 0.01);
    assertEquals(195, cycle.flowMm3PerS(0.4), 1, "waveform at 0.40");
    assertEquals(-110, cycle.flowMm3PerS(0.75), 1, "waveform at 0.75");
  }

  @Test
  void theLargeViewLeavesTheUpperHalfFree() {
    plots.bench.width = 1440;
    plots.show(FlowDriver.CARDIAC, 0.3);
    plots.click("flow/large");
    PixelRect large = plots.place("flow/large-view");
    assertTrue(large.y() > plots.bench.height / 2.0 - 30);
    assertTrue(plots.shows("flow/large-3"));
    plots.show(FlowDriver.BULK, 0);
    assertTrue(plots.shows("flow/large-view"));
    plots.click("flow/large");
    assertFalse(plots.shows("flow/large-view"));
  }

  @Test
  void numbersAreThereOnceTheyAreCounted() {
    plots.show(FlowDriver.CARDIAC, 0.3);
    plots.click("flow/plot-numbers");
    assertTrue(plots.shows("flow/number-womersley"));
    assertTrue(plots.shows("flow/balance"));
    ShownFlow uncounted = plots.bench.flow.apply(plots.bench.scene).withReport(Optional.empty());
    plots.bench.flow = scene -> uncounted;
    plots.settle();
    assertTrue(plots.shows("flow/counting"));
    assertFalse(plots.shows("flow/number-womersley"));
    assertTrue(plots.shows("flow/effort"));
  }

  @Test
  void theDriversAreShownInTurn() {
    plots.shown = FlowPlotBench.Shown.EVIDENCE;
    plots.show(FlowDriver.BULK, 0);
    assertEquals(FlowDriver.CARDIAC, sent(plots.click("flow/next")).driver());
    assertEquals(FlowDriver.CLAIMED, sent(plots.click("flow/previous")).driver());
  }

  @Test
  void aScenarioChangesTheSharesAndKeepsTheProduction() {
    plots.bench.height = 2400;
    plots.shown = FlowPlotBench.Shown.CONTROVERSIES;
    FlowScenario shipped = FlowScenario.shipped();
    FlowScenario other = FlowScenario.of("everywhere").orElseThrow();
    FlowView view = FlowPlotSample.view(FlowDriver.CARDIAC);
    plots.show(view);
    assertFalse(plots.shows("flow/effect-aqueduct"));
    FlowView next = sent(plots.click("flow/scenario-everywhere"));
    assertTrue(next.net().hasSharesOf(other.net()));
    assertEquals(shipped.net().productionMlPerMin(), next.net().productionMlPerMin());
    assertEquals(FlowDriver.BULK, next.driver());
    plots.bench.scene = plots.bench.scene.withFlow(Optional.of(next));
    plots.settle();
    assertTrue(plots.shows("flow/effect-computing"), "still that of the other shares");
    plots.show(next);
    assertTrue(plots.shows("flow/effect-aqueduct"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0.8", "en, 2.5", "de, 1", "de, 2.5", "fr, 1", "fr, 1.5", "es, 1", "es, 2", "pt, 1",
    "pt, 2", "it, 1", "it, 2"
  })
  void nothingIsCutInAnyLanguage(String language, double scale) {
    UiBench bench = plots.bench;
    bench.settings = bench.settings.withLanguage(language).withTextScale(scale);
    bench.width = 1440;
    for (FlowDriver driver : FlowDriver.values()) {
      plots.shown = FlowPlotBench.Shown.RESULTS;
      plots.show(driver, 0.3);
      for (String tab : List.of("sizes", "numbers", "curves")) {
        plots.click("flow/plot-" + tab);
        assertEquals(List.of(), plots.items.cutTexts(), driver + " " + tab);
      }
      plots.shown = FlowPlotBench.Shown.EVIDENCE;
      plots.settle();
      assertEquals(List.of(), plots.items.cutTexts(), driver + " evidence");
    }
    plots.shown = FlowPlotBench.Shown.CONTROVERSIES;
    plots.settle();
    assertEquals(List.of(), plots.items.cutTexts(), "controversies");
  }
}
