package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.scene.Camera;
import sutura.scene.SceneState;
import sutura.scene.Section;
import sutura.scene.SectionPlane;

/** What is far enough away to be drawn with fewer triangles. */
class DetailTest {
  private static final Vector3dc STILL = new Vector3d();
  private static final Box BONE = new Box(new Vector3d(-30, -30, -30), new Vector3d(30, 30, 30));

  private final Camera camera = Camera.anywhere();

  private boolean coarseAt(double distanceMm, double heightPx) {
    return new Detail(camera.withDistance(distanceMm), heightPx).isCoarse(BONE, STILL);
  }

  @Test
  void theWholeAxisIsFarAwayAndAHeadIsNot() {
    assertTrue(coarseAt(1900, 720), "1.4 mm a pixel");
    assertFalse(coarseAt(500, 720), "0.4 mm a pixel");
  }

  @Test
  void aLargerPictureNeedsMore() {
    assertTrue(coarseAt(1900, 720));
    assertFalse(coarseAt(1900, 2160));
  }

  @Test
  void whatComesNearerOrIsShiftedTowardsTheEyeCounts() {
    Detail detail = new Detail(camera.withDistance(1050), 720);
    assertTrue(detail.isCoarse(BONE, STILL));
    assertFalse(detail.isCoarse(BONE, new Vector3d(0, 200, 0)), "towards the eye");
    assertTrue(detail.isCoarse(BONE, new Vector3d(0, -200, 0)));
  }

  @Test
  void inParallelProjectionDepthDoesNotCount() {
    Detail detail = new Detail(camera.withDistance(1050).withOrthographic(true), 720);
    assertEquals(detail.isCoarse(BONE, STILL), detail.isCoarse(BONE, new Vector3d(0, 200, 0)));
  }

  @Test
  void withoutASizeNothingIsFar() {
    assertFalse(coarseAt(5000, 0));
  }

  @Test
  void whereTheExactSurfaceMattersNothingIsFar() {
    var structures = Catalogue.builtIn().structures().values();
    SceneState scene = SceneState.initial(camera.withDistance(1900), structures);
    assertTrue(Detail.of(scene, scene.camera(), 720, structures).isCoarse(BONE, STILL));
    SectionPlane plane = SectionPlane.at(SectionPlane.Kind.SAGITTAL, 0, false);
    SceneState cut = scene.withSection(Section.NONE.with(plane));
    assertFalse(Detail.of(cut, scene.camera(), 720, structures).isCoarse(BONE, STILL));
    SceneState origins = scene.withColourMode(SceneState.ColourMode.BY_PROVENANCE);
    assertFalse(Detail.of(origins, scene.camera(), 720, structures).isCoarse(BONE, STILL));
    Set<StructureId> marks =
        Set.of(structures.stream().filter(Structure::isMark).findFirst().orElseThrow().id());
    SceneState marked =
        new sutura.scene.SceneReducer(Catalogue.builtIn().structures())
            .reduce(scene, new sutura.scene.SceneCommand.SetVisible(marks, true));
    assertFalse(Detail.of(marked, scene.camera(), 720, structures).isCoarse(BONE, STILL));
  }
}
