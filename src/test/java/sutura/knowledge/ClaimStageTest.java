package sutura.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.biomech.Load;
import sutura.biomech.Support;
import sutura.csf.FlowDriver;
import sutura.evidence.Words;
import sutura.evidence.review.Claim;
import sutura.evidence.review.ClaimScene;
import sutura.evidence.review.Experiment;
import sutura.evidence.review.Knowledge;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.scene.Camera;
import sutura.scene.SceneState;
import sutura.testing.Require;

/** What the scene of a claim does to the model. */
class ClaimStageTest {
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");

  private static LoadedModel model() throws IOException {
    return new ModelLoader(new AssimpMeshReader())
        .open(Require.models(), Catalogue.builtIn())
        .listed();
  }

  private static ClaimScene scene(Experiment experiment, Map<String, String> settings) {
    Words words = new Words(Map.of("en", "what is seen"));
    return new ClaimScene(experiment, settings, List.of(FRONTAL), words, words);
  }

  private static ClaimStage stage(Experiment experiment, Map<String, String> settings)
      throws IOException {
    return ClaimStage.of(scene(experiment, settings), model());
  }

  private static SceneState shown(Experiment experiment, Map<String, String> settings)
      throws IOException {
    SceneState state =
        SceneState.initial(Camera.anywhere(), Catalogue.builtIn().structures().values())
            .withLabels(true)
            .withSutures(FusionState.SOFT, new TreeMap<>());
    return stage(experiment, settings).scene(state, true);
  }

  @Test
  void aPressIsPutWhereAndAsHardAsTheClaimSays() throws IOException {
    SceneState state =
        shown(
            Experiment.PRESS,
            Map.of(
                "at", "pterion-left", "force", "20gf", "sutures", "open", "support", "condyles"));
    Load.Press press = (Load.Press) state.press().orElseThrow().load();
    assertEquals(0.196, press.forceN(), 1e-3);
    assertTrue(press.atMm().x() < -40, "the patient's left");
    assertEquals(Support.CONDYLES, state.press().orElseThrow().support());
    assertEquals(FusionState.OPEN, state.sutures());
    assertEquals(Set.of(FRONTAL), state.selection());
    assertTrue(state.labels(), "stays as it was");
    assertFalse(state.isVisible(StructureId.of("vertebra-c5")), "the head alone");
  }

  @Test
  void whatIsClaimedOfBonesFluidAndSacrumMoves() throws IOException {
    SceneState bones = shown(Experiment.BONE_MOTION, Map.of());
    assertTrue(bones.claimed().orElseThrow().playing());
    assertEquals(FusionState.FUSED, bones.sutures(), "as at first");
    SceneState fluid = shown(Experiment.FLOW, Map.of("flow", "claimed"));
    assertEquals(FlowDriver.CLAIMED, fluid.flow().orElseThrow().driver());
    SceneState sacrum = shown(Experiment.NUTATION, Map.of("nutation", "claimed"));
    assertEquals("jacob-kissling-1995", sacrum.nutation().orElseThrow().study());
    assertTrue(sacrum.nutation().orElseThrow().factor() > 1);
    assertTrue(sacrum.claimed().isEmpty() && sacrum.flow().isEmpty() && sacrum.press().isEmpty());
  }

  @Test
  void ageViewAndFrameAreTaken() throws IOException {
    SceneState old = shown(Experiment.AGE, Map.of("age", "80", "view", "superior"));
    assertEquals(80, old.age().orElseThrow().years());
    ClaimStage above = stage(Experiment.AGE, Map.of("view", "superior"));
    assertEquals(90, above.turned(old.camera()).elevationDeg());
    ClaimStage head = stage(Experiment.ANATOMY, Map.of("frame", "head", "view", "left"));
    ClaimStage axis = stage(Experiment.ANATOMY, Map.of("frame", "axis", "view", "90,0,2"));
    StructureId vertebra = StructureId.of("vertebra-c5");
    assertFalse(head.framed(old).contains(vertebra));
    SceneState whole = shown(Experiment.ANATOMY, Map.of("frame", "axis"));
    assertTrue(axis.framed(whole).contains(vertebra));
    assertEquals(1, head.zoom());
    assertEquals(2, axis.zoom());
  }

  @ParameterizedTest
  @CsvSource({
    "at, pterrion-left, 'at: there is no landmark \"pterrion-left\"; did you mean pterion-left'",
    "force, 5, force: \"5\" has no unit",
    "sutures, fussed, 'sutures: there is no state \"fussed\"'",
    "age, old, 'age: expected years from 0 to 90'",
    "view, above, 'view: expected anterior, left'",
    "frame, foot, 'frame: expected one of axis, head, spine, sacrum, found \"foot\"'",
    "preset, none, 'preset: expected one of whole-axis'",
    "flow, tidal, 'flow: expected one of '",
    "nutation, nobody-1900, 'nutation: there is no study'",
    "colour, red, 'colour: expected one of age, at'",
  })
  void aSettingThatCannotBeReadIsNamed(String key, String value, String expected) {
    Optional<String> fault =
        ClaimSettings.fault(scene(Experiment.ANATOMY, Map.of(key, value)), Catalogue.builtIn());
    assertTrue(fault.orElse("").contains(expected), fault.orElse("no fault"));
  }

  @Test
  void everySceneOfAClaimCanBeShown() throws IOException {
    LoadedModel model = model();
    for (Claim claim : Knowledge.builtIn().claims()) {
      assertEquals(
          Optional.empty(), ClaimSettings.fault(claim.scene(), Catalogue.builtIn()), claim.id());
      SceneState blank = SceneState.initial(Camera.anywhere());
      SceneState state = ClaimStage.of(claim.scene(), model).scene(blank, false);
      assertEquals(Set.copyOf(claim.scene().select()), state.selection(), claim.id());
    }
  }
}
