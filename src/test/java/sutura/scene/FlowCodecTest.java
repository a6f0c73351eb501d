package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.csf.Conductance;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.csf.FlowSink;
import sutura.csf.FlowSource;
import sutura.csf.NetFlow;

/** The cerebrospinal fluid in scene files, in the history, and the look of the scene round it. */
class FlowCodecTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final SceneState START =
      SceneState.initial(
          new Camera(new Vector3d(), 0, 0, 500, false), CATALOGUE.structures().values());
  private static final NetFlow NET =
      new NetFlow(
          0.35,
          new TreeMap<>(Map.of(FlowSource.LATERAL_PLEXUS, 1 / 3.0, FlowSource.PARENCHYMA, 2 / 3.0)),
          new TreeMap<>(
              Map.of(
                  FlowSink.GRANULATIONS, 1 / 7.0,
                  FlowSink.SPINAL_ROOTS, 2 / 7.0,
                  FlowSink.CRIBRIFORM_PLATE, 4 / 7.0)));
  private static final String SHARES =
      "\"sources\": {\"lateral-plexus\": 1}, \"sinks\": {\"granulations\": 1}";

  private static SceneCodec.Reading read(String text) {
    return SceneCodec.read(
        text.getBytes(StandardCharsets.UTF_8), "s.sutura.json", CATALOGUE, START);
  }

  private static SceneCodec.Reading with(String fields) {
    return read("{\"format\": \"sutura-scene\", \"version\": 1, \"flow\": {" + fields + "}}");
  }

  private static void comesBack(FlowView flow) {
    SceneState scene = START.withFlow(Optional.of(flow));
    SceneCodec.Reading reading = read(SceneCodec.text(scene, CATALOGUE));
    assertEquals(List.of(), reading.problems());
    assertEquals(Optional.of(scene), reading.scene());
  }

  private static String fault(String fields) {
    SceneCodec.Reading reading = with(fields);
    assertEquals(1, reading.problems().size(), fields);
    return reading.problems().get(0).line();
  }

  @Test
  void everyDriverAndChoiceComesBack() {
    for (FlowDriver driver : FlowDriver.values()) {
      comesBack(FlowView.of(driver, NET));
    }
    comesBack(
        FlowView.of(FlowDriver.CARDIAC, NET)
            .withConductance(Conductance.UNIFORM)
            .withRates(new FlowRates(72, 12.5, 0.25))
            .withTime(12.345)
            .withPlays(false)
            .withSpeeds(0.1, 120)
            .withShows(EnumSet.of(FlowView.Drawing.STREAMLINES))
            .withFourfold(true)
            .withDye(Optional.of(new FlowView.Dye(new Vector3d(1, -2.5, 30), 3600))));
    comesBack(FlowView.of(FlowDriver.BULK, NET).withShows(Set.of()));
  }

  @Test
  void whatIsLeftOutIsAsAtFirstAndDoesNotPlay() {
    SceneCodec.Reading reading =
        with("\"driver\": \"cardiac\", \"net\": {\"productionMlPerMin\": 0.4, " + SHARES + "}");
    assertEquals(List.of(), reading.problems());
    FlowView flow = reading.scene().orElseThrow().flow().orElseThrow();
    assertEquals(FlowRates.REST, flow.rates());
    assertFalse(flow.plays());
    assertEquals(0.4, flow.net().productionMlPerMin());
  }

  @Test
  void faultsSayWhere() {
    String net = "\"net\": {\"productionMlPerMin\": 0.4, " + SHARES + "}";
    assertTrue(fault("\"driver\": \"lunar\", " + net).contains("/flow/driver"));
    assertTrue(fault(net).contains("/flow"), "driver is missing");
    assertTrue(fault("\"driver\": \"bulk\"").contains("/flow"), "net is missing");
    assertTrue(
        fault("\"driver\": \"bulk\", " + net + ", \"rates\": {\"beatsPerMin\": 900}")
            .contains("/flow/rates/beatsPerMin"));
    assertTrue(
        fault("\"driver\": \"bulk\", " + net + ", \"dye\": {\"atMm\": [1, 2]}")
            .contains("/flow/dye/atMm"));
    assertTrue(fault("\"driver\": \"bulk\", " + net + ", \"tide\": 1").contains("/flow/tide"));
    String uneven =
        "\"driver\": \"bulk\", \"net\": {\"productionMlPerMin\": 0.4,"
            + " \"sources\": {\"lateral-plexus\": 0.5}, \"sinks\": {\"granulations\": 1}}";
    assertTrue(
        fault(uneven).contains("/flow/net/sources: shares must add up to 1, but add up to 0.5"));
    assertEquals(Optional.empty(), with(uneven).scene().orElseThrow().flow());
    assertTrue(fault("\"driver\": \"bulk\", \"net\": 5").contains("/flow/net: expected an object"));
    String smoke = fault("\"driver\": \"bulk\", " + net + ", \"shows\": \"smoke\"");
    assertTrue(smoke.contains("/flow/shows: expected an array"), smoke);
  }

  @Test
  void whatCannotBeDrawnIsDrawnAsAtFirst() {
    String net = "\"net\": {\"productionMlPerMin\": 0.4, " + SHARES + "}";
    FlowView flow =
        with("\"driver\": \"bulk\", " + net + ", \"shows\": 7")
            .scene()
            .orElseThrow()
            .flow()
            .orElseThrow();
    assertEquals(FlowView.of(FlowDriver.BULK, NET).shows(), flow.shows());
  }

  @Test
  void timeThatPassesIsNoStepButAnotherDriverIs() {
    SceneHistory history = new SceneHistory(new SceneReducer(CATALOGUE.structures()), START);
    FlowView flow = FlowView.of(FlowDriver.CARDIAC, NET);
    history.apply(new SceneCommand.SetFlow(Optional.of(flow)));
    history.apply(new SceneCommand.SetFlow(Optional.of(flow.after(3))));
    history.apply(new SceneCommand.SetFlow(Optional.of(flow.after(3).withPlays(false))));
    assertEquals(Optional.of(flow.after(3).withPlays(false)), history.state().flow());
    history.apply(new SceneCommand.SetFlow(Optional.of(flow.withDriver(FlowDriver.BULK))));
    history.undo();
    assertEquals(FlowDriver.CARDIAC, history.state().flow().orElseThrow().driver());
    history.undo();
    assertEquals(Optional.empty(), history.state().flow());
    assertFalse(history.canUndo());
  }

  @Test
  void theStageShowsThroughWhatEnclosesTheFluidAndIsLeftAgain() {
    SceneReducer reducer = new SceneReducer(CATALOGUE.structures());
    FlowView flow = FlowView.of(FlowDriver.CARDIAC, NET);
    SceneState staged = START;
    for (SceneCommand c : FlowStage.begun(START, CATALOGUE.structures().values(), flow)) {
      staged = reducer.reduce(staged, c);
    }
    assertEquals(Optional.of(flow), staged.flow());
    assertEquals(START.camera(), staged.camera());
    Presentation shown = Presentation.of(staged, CATALOGUE);
    for (var structure : CATALOGUE.structures().values()) {
      double opacity = shown.opacityOf(structure.id());
      assertTrue(opacity <= 0.5 || structure.subgroup().equals("plexuses"), structure.id().value());
      assertTrue(!structure.isSpace() || opacity == 0, structure.id().value());
    }
    SceneState left = staged;
    for (SceneCommand c : FlowStage.ended(staged, CATALOGUE.structures().values())) {
      left = reducer.reduce(left, c);
    }
    assertEquals(START.withAppearance(left.appearance()), left);
    assertEquals(
        Preset.WHOLE_AXIS.of(START, CATALOGUE.structures().values()).appearance(),
        left.appearance());
  }
}
