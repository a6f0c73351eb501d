package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.StructureId;
import sutura.csf.Conductance;
import sutura.csf.FlowDriver;
import sutura.csf.FlowSolution;
import sutura.scene.FlowView;
import sutura.scene.SceneCommand;

/** The flow of the fluid in the window, by keys, clicks and drags. */
class FlowCardTest {
  private static final StructureId SPACE = StructureId.of("subarachnoid-space");

  private final FlowSolution solution = FlowSample.solution();
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

  /** Opens the card; the flow that it asks for is there. */
  private void opened() {
    play("key D", "wait 3");
    bench.flow = scene -> FlowSample.shown(solution, scene);
    play("wait 3");
  }

  private FlowView shown() {
    return bench.scene.flow().orElseThrow();
  }

  private boolean isThere(String part) {
    return bench.ui.items().find(part).isPresent();
  }

  private void tab(String word) {
    play("click #flow/tab-" + word, "wait 3");
  }

  private void dragTo(String slider, double share) {
    PixelRect at = bench.ui.items().find(slider).orElseThrow().whole();
    int x = (int) (at.x() + 8 + share * (at.width() - 16));
    play("drag #" + slider + " " + x + " " + (int) at.centreY(), "wait 3");
  }

  @Test
  void openingTheCardShowsTheNetFlowInOneStepAndClosingItKeepsTheFlow() {
    play("key D", "wait 3");
    assertEquals(FlowDriver.BULK, shown().driver());
    assertTrue(isThere("flow"));
    assertTrue(isThere("flow/banner"));
    assertFalse(bench.scene.isVisible(StructureId.of("mandible")), "what hides the fluid is away");
    long frames = bench.outputs.stream().filter(o -> !o.commands().isEmpty()).count();
    assertEquals(1, frames, "one step");
    play("key D", "wait 3");
    assertFalse(isThere("flow"));
    assertTrue(isThere("flow/banner"));
    play("click #bar/flow", "wait 3", "click #flow/show", "wait 3");
    assertEquals(Optional.empty(), bench.scene.flow());
    assertFalse(isThere("flow/banner"));
  }

  @Test
  void eachDriverIsChosenAndTheClaimedOneSaysWhatItIs() {
    opened();
    play("click #flow/driver-cardiac", "wait 3");
    assertEquals(FlowDriver.CARDIAC, shown().driver());
    assertTrue(isThere("flow/phase"));
    assertTrue(isThere("flow/colour-bar"));
    play("click #flow/driver-claimed", "wait 3");
    assertEquals(FlowDriver.CLAIMED, shown().driver());
    assertTrue(isThere("flow/banner"));
    assertFalse(isThere("flow/colour-bar"), "no speed is told of what is not computed");
    assertFalse(isThere("flow/at-c2"), "nothing is told of what is not computed");
    play("click #flow/driver-respiratory", "wait 3", "click #flow/fourfold", "wait 3");
    assertTrue(shown().fourfold());
    assertEquals(FlowDriver.RESPIRATORY, shown().driver());
  }

  @Test
  void theCycleIsScrubbedAndNamedMomentsAreJumpedTo() {
    opened();
    play("click #flow/driver-cardiac", "wait 3");
    dragTo("flow/phase", 0.75);
    assertEquals(0.75, shown().phase(), 0.01);
    assertFalse(shown().plays());
    play("click #flow/moment-systole", "wait 3");
    assertEquals(0.38, shown().phase(), 1e-9);
    play("click #flow/play", "wait 3");
    assertTrue(shown().plays());
    play("move 400 700", "key Space", "wait 3");
    assertFalse(shown().plays());
  }

  @Test
  void theNetFlowIsLapsedUpToAnHourASecondAndShownAtTrueSpeed() {
    opened();
    assertEquals(3600, shown().speed());
    play("click #flow/speed-true", "wait 3");
    assertEquals(1, shown().speed());
    dragTo("flow/speed", 1);
    assertEquals(3600, shown().speed(), 1e-9);
    dragTo("flow/speed", 0.5);
    assertEquals(60, shown().speed(), 3);
  }

  @Test
  void theHeartbeatIsShownFromATenthToTenTimesItsSpeed() {
    opened();
    play("click #flow/driver-cardiac", "wait 3");
    dragTo("flow/speed", 0);
    assertEquals(0.1, shown().speed(), 1e-9);
    dragTo("flow/speed", 1);
    assertEquals(10, shown().speed(), 1e-9);
    assertEquals(3600, shown().lapse(), "the net flow keeps its own");
  }

  @Test
  void aRateOutsideOfTheUsualSaysSo() {
    opened();
    assertFalse(isThere("flow/heart"), "the net flow asks for no heart");
    play("click #flow/driver-cardiac", "wait 3");
    assertFalse(isThere("flow/heart-outside"));
    dragTo("flow/heart", 0.9);
    assertEquals(218, shown().rates().beatsPerMin(), 4);
    assertTrue(isThere("flow/heart-outside"));
    dragTo("flow/heart", (70 - 20) / 220.0);
    assertFalse(isThere("flow/heart-outside"));
    play("click #flow/driver-respiratory", "wait 3");
    dragTo("flow/breath", 0.9);
    assertTrue(isThere("flow/breath-outside"));
    dragTo("flow/depth", 1);
    assertEquals(1, shown().rates().breathDepth());
  }

  @Test
  void productionAndConductanceAreChosen() {
    opened();
    tab("supply");
    assertFalse(isThere("flow/production-outside"));
    dragTo("flow/production", 0.8);
    assertEquals(0.8, shown().net().productionMlPerMin(), 0.011);
    assertTrue(isThere("flow/production-outside"));
    play("click #flow/conductance-uniform", "wait 3");
    assertEquals(Conductance.UNIFORM, shown().conductance());
  }

  @Test
  void whatIsDrawnIsSwitched() {
    opened();
    tab("drawing");
    play("click #flow/streamlines", "wait 3", "click #flow/particles", "wait 3");
    assertEquals(
        EnumSet.of(FlowView.Drawing.STREAMLINES, FlowView.Drawing.ARROWS), shown().shows());
  }

  @Test
  void aClickLetsDyeGoInTheNearestFluidAndItsAgeIsJumpedTo() {
    opened();
    play("click #flow/driver-cardiac", "wait 3");
    tab("drawing");
    play("click #flow/dye", "wait 3");
    bench.hovered = Optional.of(SPACE);
    bench.hitMm = new Vector3d(1, 1, 11);
    play("click 400 400", "wait 3");
    FlowView.Dye dye = shown().dye().orElseThrow();
    assertEquals(new Vector3d(0, 0, 10), new Vector3d(dye.atMm()));
    assertEquals(FlowDriver.BULK, shown().driver(), "dye goes with the net flow");
    play("click #flow/dye-3600", "wait 3");
    assertEquals(3600, shown().dye().orElseThrow().sinceS());
    assertFalse(shown().plays());
    play("click #flow/dye-remove", "wait 3");
    assertEquals(Optional.empty(), shown().dye());
  }

  @Test
  void fluidIsHitThroughGlassAlongTheLineOfSight() {
    opened();
    tab("drawing");
    play("click #flow/dye", "wait 3");
    PixelRect picture = bench.ui.items().find("viewport").orElseThrow().whole();
    Vector3d at = CameraMotion.project(bench.scene.camera(), new Vector3d(0, 0, 20), picture);
    play("click " + (int) at.x + " " + (int) at.y, "wait 3");
    Vector3d dye = new Vector3d(shown().dye().orElseThrow().atMm());
    assertEquals(0, dye.distance(0, 0, 20), 5.1, "within a cell: " + dye);
    play("click " + (int) (at.x - 200) + " " + (int) at.y, "wait 3");
    assertTrue(isThere("flow/dye-refused"));
  }

  @Test
  void aClickBesideTheFluidIsRefused() {
    opened();
    tab("drawing");
    play("click #flow/dye", "wait 3");
    bench.hovered = Optional.of(SPACE);
    bench.hitMm = new Vector3d(40, 0, 10);
    play("click 400 400", "wait 3");
    assertEquals(Optional.empty(), shown().dye());
    assertTrue(isThere("flow/dye-refused"));
    assertTrue(bench.requests().contains(new UiRequest.TellNoFluid()));
    play("key Esc", "wait 2");
    assertFalse(isThere("flow/dye-refused"));
  }

  @Test
  void dyeIsLetGoByKeyboardInTheSelectedStructure() {
    opened();
    bench.scene = bench.scene.withSelection(Set.of(SPACE));
    play("move 400 700", "key Shift+D", "wait 3");
    assertTrue(shown().dye().isPresent());
  }

  @Test
  void withTheDyeOnTheMouseTheLeftButtonStillTurnsTheModel() {
    opened();
    tab("drawing");
    play("click #flow/dye", "wait 3");
    var before = bench.scene.camera();
    bench.hovered = Optional.of(SPACE);
    play("move 400 400", "drag 400 400 460 420", "wait 3");
    assertFalse(before.equals(bench.scene.camera()));
    assertEquals(Optional.empty(), shown().dye());
  }

  @Test
  void aRefusalIsToldAndComputingCanBeStopped() {
    play("key D", "wait 3");
    bench.flow = scene -> FlowSample.refused();
    play("wait 3");
    assertTrue(isThere("flow/refused"));
    bench.flow =
        scene ->
            new ShownFlow(Optional.empty(), OptionalDouble.of(0.4), Optional.empty(), List.of(), 0);
    play("wait 3", "click #flow/stop");
    assertFalse(isThere("flow/refused"));
    assertTrue(bench.requests().contains(new UiRequest.StopFlow()));
  }

  @Test
  void flowThroughTheSectionsStandsBesideThemAndApart() {
    opened();
    play("click #flow/driver-cardiac", "wait 3", "click #flow/moment-systole", "wait 3");
    List<PixelRect> labels =
        List.of("cerebral-aqueduct", "foramen-magnum", "c2").stream()
            .map(id -> bench.ui.items().find("flow/at-" + id).orElseThrow().whole())
            .toList();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(labels.get(i).overlaps(labels.get(j)), i + " lies on " + j);
      }
    }
    assertTrue(isThere("flow/colour-bar"));
  }

  @Test
  void reducedMotionStandsStill() {
    bench.settings = bench.settings.withReducedMotion(true);
    opened();
    assertFalse(shown().plays());
    play("move 400 700", "key Space", "wait 3");
    assertFalse(shown().plays());
  }

  @Test
  void scrubbingIsOneGesture() {
    opened();
    play("click #flow/driver-cardiac", "wait 3");
    dragTo("flow/phase", 0.5);
    List<UiOutput.Gesture> gestures = bench.outputs.stream().map(UiOutput::gesture).toList();
    assertEquals(1, gestures.stream().filter(g -> g == UiOutput.Gesture.BEGIN).count());
    assertTrue(bench.commands().stream().allMatch(c -> c instanceof SceneCommand.SetFlow));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it"})
  void nothingIsCutInAnyLanguage(String language) {
    bench.width = 1280;
    bench.height = 720;
    for (double scale : new double[] {1, 1.5}) {
      bench.settings = UiSettings.DEFAULT.withTextScale(scale).withLanguage(language);
      if (!isThere("flow")) {
        opened();
      }
      for (FlowDriver driver : FlowDriver.values()) {
        play("click #flow/driver-" + driver.name().toLowerCase(Locale.ROOT), "wait 2");
        for (FlowControls.Tab tab : FlowControls.Tab.values()) {
          tab(tab.name().toLowerCase(Locale.ROOT));
          String where = language + " " + scale + " " + driver + " " + tab;
          assertEquals(List.of(), bench.ui.items().cutTexts(), where);
          PixelRect card = bench.ui.items().find("flow").orElseThrow().whole();
          assertTrue(card.bottom() <= 720 && card.right() <= 1280 && card.height() > 150, where);
        }
      }
    }
  }
}
