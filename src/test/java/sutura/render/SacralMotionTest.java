package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.Motion;
import sutura.model.LoadedModel;
import sutura.scene.Camera;
import sutura.scene.Nutation;
import sutura.scene.Presentation;
import sutura.scene.Preset;
import sutura.scene.SceneState;
import sutura.testing.SacralModel;

/** What of a picture moves with the sacrum. */
class SacralMotionTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final Nutation TEN = new Nutation("jacob-kissling-1995", 10, 0.25, false, 8);

  private static Map<String, DrawItem> items(LoadedModel model, Optional<Nutation> nutation) {
    SceneState start =
        SceneState.initial(
            new Camera(new Vector3d(), 0, 0, 500, false), CATALOGUE.structures().values());
    SceneState scene =
        Preset.SACRAL_MOTION.of(start, CATALOGUE.structures().values()).withNutation(nutation);
    return new SceneExtractor(model)
            .extract(
                scene,
                Presentation.of(scene, CATALOGUE),
                Optional.empty(),
                1.5,
                false,
                Quality.STILL)
            .items()
            .stream()
            .filter(item -> item.face().isEmpty())
            .collect(Collectors.toMap(item -> item.id().value(), item -> item));
  }

  @Test
  void theSacrumTurnsTheSacBendsAndBonesAtRestHaveNoMotion() {
    Map<String, DrawItem> items = items(SacralModel.without(), Optional.of(TEN));
    Motion sacrum = items.get("sacrum").motion().orElseThrow();
    assertTrue(sacrum.isWhole());
    assertEquals(Math.toRadians(8.5), Math.abs(sacrum.angleRad()), 1e-12);
    assertFalse(items.get("spinal-dura").motion().orElseThrow().isWhole());
    assertTrue(items.get("sacral-promontory").motion().orElseThrow().isWhole());
    assertEquals(Optional.empty(), items.get("vertebra-l5").motion());
    assertEquals(Optional.empty(), items.get("hip-bone-left").motion());
  }

  @Test
  void nothingMovesWithoutAMotionOrAtRestOrInAModelWithoutASacrum() {
    for (Optional<Nutation> still :
        java.util.List.of(Optional.<Nutation>empty(), Optional.of(TEN.withPhase(0)))) {
      items(SacralModel.without(), still)
          .values()
          .forEach(item -> assertEquals(Optional.empty(), item.motion(), item.id().value()));
    }
    items(SacralModel.without("anulus-fibrosus-l5-s1"), Optional.of(TEN))
        .values()
        .forEach(item -> assertEquals(Optional.empty(), item.motion(), item.id().value()));
  }

  @Test
  void capsTurnWithWhatTheyClose() {
    SceneState start =
        SceneState.initial(
            new Camera(new Vector3d(), 0, 0, 500, false), CATALOGUE.structures().values());
    SceneState scene =
        Preset.SACRAL_MOTION
            .of(start, CATALOGUE.structures().values())
            .withNutation(Optional.of(TEN));
    FrameDescription frame =
        new SceneExtractor(SacralModel.without())
            .extract(
                scene,
                Presentation.of(scene, CATALOGUE),
                Optional.empty(),
                1.5,
                false,
                Quality.STILL);
    DrawItem cap =
        frame.items().stream()
            .filter(i -> i.face().isPresent() && i.id().equals(StructureId.of("sacrum")))
            .findFirst()
            .orElseThrow();
    assertTrue(cap.motion().isPresent());
    assertTrue(frame.moves());
  }
}
