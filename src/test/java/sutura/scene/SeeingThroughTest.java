package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;

/** Peel, styles, prepared views, and what a selection shows through. */
class SeeingThroughTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final String[] SHELLS = {
    "parietal-bone-left",
    "cranial-dura",
    "cranial-arachnoid",
    "cerebral-hemisphere-left",
    "lateral-ventricle-left"
  };

  private final SceneReducer reducer = new SceneReducer(CATALOGUE.structures());
  private final SceneState start =
      SceneState.initial(Camera.anywhere(), CATALOGUE.structures().values());

  private static double shown(SceneState state, String id) {
    return Presentation.of(state, CATALOGUE).opacityOf(StructureId.of(id));
  }

  private static Look look(SceneState state, String id) {
    return Presentation.of(state, CATALOGUE).lookOf(StructureId.of(id));
  }

  private SceneState after(SceneCommand command) {
    return reducer.reduce(start, command);
  }

  @Test
  void theClosedVaultHidesWhatIsInside() {
    assertEquals(1, shown(start, "parietal-bone-left"));
    assertEquals(0, shown(start, "cranial-dura"));
    assertTrue(shown(start.withPeel(0.1), "cranial-dura") == 1);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void aWholePeelLeavesTheLayersBelowSolid(int peel) {
    SceneState state = after(new SceneCommand.SetPeel(peel));
    for (int layer = 0; layer < SHELLS.length; layer++) {
      assertEquals(layer < peel ? 0 : 1, shown(state, SHELLS[layer]), 1e-9, SHELLS[layer]);
    }
    assertEquals(peel < 2 ? 1 : 0, shown(state, "transverse-sinus-left"), "with the dura");
    assertEquals(0, shown(state, "mandible"), "with the bone");
  }

  @Test
  void aLayerFadesAndRisesWhileItIsPeeled() {
    double before = 1;
    double risen = 0;
    for (int tenth = 10; tenth <= 20; tenth++) {
      double peel = tenth / 10.0;
      Presentation moment = Presentation.of(start.withPeel(peel), CATALOGUE);
      double opacity = moment.opacityOf(StructureId.of("cranial-dura"));
      double rise = moment.riseMm(StructureId.of("cranial-dura"));
      assertTrue(opacity <= before && rise >= risen, "at " + peel);
      before = opacity;
      risen = rise;
    }
    assertTrue(before < 1e-6 && risen > 5, before + " " + risen);
  }

  @Test
  void theVaultGoesBeforeTheFace() {
    SceneState state = start.withPeel(0.5);
    assertTrue(shown(state, "parietal-bone-left") < 0.3);
    assertTrue(shown(state, "mandible") > 0.7);
    assertEquals(shown(state, "mandible"), shown(state, "maxilla-left"));
  }

  @Test
  void aPeelInMotionTakesLayerAfterLayer() {
    Presentation from = Presentation.of(start, CATALOGUE);
    Presentation to = Presentation.of(start.withPeel(4), CATALOGUE);
    Presentation middle = Presentation.interpolate(from, to, 0.5);
    assertEquals(2, middle.peel(), 1e-9);
    assertEquals(0, middle.opacityOf(StructureId.of("cranial-dura")), 1e-9);
    assertEquals(1, middle.opacityOf(StructureId.of("cranial-arachnoid")), 1e-9);
  }

  @Test
  void cisternsAreHiddenAtFirstAndStayHiddenWhenEverythingIsShown() {
    StructureId cistern = StructureId.of("chiasmatic-cistern");
    assertFalse(start.isVisible(cistern));
    assertFalse(after(new SceneCommand.ShowAll()).isVisible(cistern));
    assertTrue(after(new SceneCommand.Select(Set.of(cistern))).isVisible(cistern));
  }

  @Test
  void aSelectedVentricleShowsThroughAndNothingIsChanged() {
    StructureId ventricle = StructureId.of("third-ventricle");
    SceneState state = after(new SceneCommand.Select(Set.of(ventricle)));
    assertEquals(start.appearance(), state.appearance());
    assertEquals(1, shown(state, "third-ventricle"));
    assertEquals(Look.GHOST, look(state, "parietal-bone-left"));
    assertEquals(Look.GHOST, look(state, "cerebral-hemisphere-left"));
    assertEquals(0, shown(state, "cranial-dura"));
    SceneState without = reducer.reduce(state, new SceneCommand.Select(Set.of()));
    assertEquals(Presentation.of(start, CATALOGUE), Presentation.of(without, CATALOGUE));
  }

  @Test
  void aSelectedBrainPartKeepsTheBrainSolid() {
    SceneState state = after(new SceneCommand.Select(Set.of(StructureId.of("cerebellum"))));
    assertEquals(Look.PLAIN, look(state, "cerebral-hemisphere-left"));
    assertEquals(Look.GHOST, look(state, "occipital-bone"));
  }

  @Test
  void aSelectedBoneRevealsNothing() {
    SceneState state = after(new SceneCommand.Select(Set.of(StructureId.of("frontal-bone"))));
    assertEquals(Look.PLAIN, look(state, "parietal-bone-left"));
    assertEquals(0, shown(state, "cerebellum"));
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void aPresetKeepsColoursAndForgetsTheRest(Preset preset) {
    SceneState before =
        start
            .withPeel(2)
            .withColourMode(SceneState.ColourMode.BY_STRUCTURE)
            .withBackground(SceneState.Background.LIGHT);
    SceneState scene = preset.of(before, CATALOGUE.structures().values());
    assertEquals(0, scene.peel());
    assertEquals(SceneState.ColourMode.BY_STRUCTURE, scene.colourMode());
    assertEquals(SceneState.Background.LIGHT, scene.background());
    assertEquals(scene, preset.of(scene, CATALOGUE.structures().values()));
    boolean cut =
        Set.of(Preset.CALVARIA_OFF, Preset.MIDLINE_SECTION, Preset.SACRAL_MOTION).contains(preset);
    assertEquals(cut, !scene.section().cutting().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "DURAL_FOLDS,     falx-cerebri,           1",
    "DURAL_FOLDS,     cerebellum,             0",
    "DURAL_FOLDS,     superior-sagittal-sinus, 1",
    "CSF_SPACES,      fourth-ventricle,       1",
    "CSF_SPACES,      chiasmatic-cistern,     1",
    "CSF_SPACES,      frontal-bone,           0",
    "MIDLINE_SECTION, pons,                   1",
    "MIDLINE_SECTION, falx-cerebri,           0",
    "WHOLE_SKULL,     frontal-bone,           1",
    "WHOLE_SKULL,     pons,                   0"
  })
  void aPresetShows(Preset preset, String id, double opacity) {
    assertEquals(opacity, shown(preset.of(start, CATALOGUE.structures().values()), id));
  }

  @Test
  void calvariaOffCutsTheVaultAndNotTheBrain() {
    SceneState scene = Preset.CALVARIA_OFF.of(start, CATALOGUE.structures().values());
    assertTrue(scene.appearanceOf(StructureId.of("frontal-bone")).cut());
    assertFalse(scene.appearanceOf(StructureId.of("pons")).cut());
  }

  @Test
  void scenesAreWrittenAndReadWithStyleAndPeel() {
    SceneState scene =
        reducer
            .reduce(
                start,
                new SceneCommand.SetStyle(
                    Set.of(StructureId.of("frontal-bone")), SurfaceStyle.XRAY))
            .withPeel(1.25);
    SceneCodec.Reading reading = read(SceneCodec.text(scene, CATALOGUE));
    assertTrue(reading.problems().isEmpty(), reading.problems().toString());
    assertEquals(scene, reading.scene().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"peel\": 5', /peel",
    "'\"structures\": {\"mandible\": {\"style\": \"glow\"}}', /structures/mandible/style"
  })
  void wrongWordsAreLocated(String field, String pointer) {
    SceneCodec.Reading reading =
        read("{\"format\": \"sutura-scene\", \"version\": 1, " + field + "}");
    assertEquals(1, reading.problems().size());
    assertTrue(reading.problems().get(0).line().contains(pointer), reading.problems().toString());
    assertEquals(0, reading.scene().orElseThrow().peel());
  }

  private SceneCodec.Reading read(String text) {
    return SceneCodec.read(text.getBytes(StandardCharsets.UTF_8), "s", CATALOGUE, start);
  }
}
