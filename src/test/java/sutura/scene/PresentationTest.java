package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.joml.Vector3d;
import org.joml.Vector4d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;

class PresentationTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");
  private static final Box SKULL = new Box(new Vector3d(-70, -104, -80), new Vector3d(70, 95, 82));

  private final SceneReducer reducer = new SceneReducer(CATALOGUE.structures());
  private final SceneState start = SceneState.initial(camera(350, 0));

  private static Camera camera(double azimuthDeg, double elevationDeg) {
    return new Camera(new Vector3d(0, 0, 0), azimuthDeg, elevationDeg, 400, false);
  }

  private static Presentation shown(SceneState state) {
    return Presentation.of(state, CATALOGUE);
  }

  @Test
  void showsTheSceneAtRest() {
    SceneState state = reducer.reduce(start, new SceneCommand.SetOpacity(Set.of(FRONTAL), 0.3));
    assertEquals(0.3, shown(state).opacityOf(FRONTAL));
    state = reducer.reduce(state, new SceneCommand.SetVisible(Set.of(FRONTAL), false));
    state = reducer.reduce(state, new SceneCommand.SetSutures(Set.of(SAGITTAL), FusionState.OPEN));
    assertEquals(0, shown(state).opacityOf(FRONTAL));
    assertEquals(1, shown(state).opennessOf(SAGITTAL));
    assertEquals(0, shown(state).opennessOf(StructureId.of("coronal-suture-left")));
    assertEquals(
        CATALOGUE.structures().values().stream().filter(Structure::isSuture).count(),
        shown(state).openness().size(),
        "bones have no openness");
  }

  @Test
  void isHalfWayInTheMiddleAndGentleAtTheEnds() {
    SceneState open = start.withSutures(FusionState.OPEN, new java.util.TreeMap<>());
    Presentation from = shown(start);
    Presentation to = shown(open.withExplode(1));
    assertSame(from, Presentation.interpolate(from, to, 0));
    assertSame(to, Presentation.interpolate(from, to, 1));
    Presentation middle = Presentation.interpolate(from, to, 0.5);
    assertEquals(0.5, middle.explode(), 1e-12);
    assertEquals(0.5, middle.opennessOf(SAGITTAL), 1e-12);
    assertTrue(Presentation.interpolate(from, to, 0.1).explode() < 0.05);
    assertTrue(Presentation.interpolate(from, to, 0.9).explode() > 0.95);
  }

  @Test
  void theCameraTurnsTheShorterWay() {
    Presentation from = shown(start);
    Presentation to = shown(start.withCamera(camera(20, 40).withDistance(100)));
    Camera middle = Presentation.interpolate(from, to, 0.5).camera();
    assertEquals(5, middle.azimuthDeg(), 1e-9);
    assertEquals(20, middle.elevationDeg(), 1e-9);
    assertEquals(200, middle.distanceMm(), 1e-9, "geometric mean of 400 and 100");
  }

  @ParameterizedTest
  @EnumSource(StandardView.class)
  void framingShowsTheWholeBoxAndFillsThePicture(StandardView view) {
    for (double aspect : new double[] {16.0 / 9, 0.6}) {
      for (boolean orthographic : new boolean[] {false, true}) {
        Camera camera =
            Framing.frame(camera(0, 0).withOrthographic(orthographic), view, SKULL, aspect);
        double farthest = farthestCorner(camera, aspect);
        assertTrue(farthest < 0.92 && farthest > 0.6, view + " " + aspect + ": " + farthest);
      }
    }
  }

  /** Largest |x| or |y| of a corner of the box in clip space: 1 is the edge of the picture. */
  private static double farthestCorner(Camera camera, double aspect) {
    double farthest = 0;
    for (int c = 0; c < 8; c++) {
      Vector4d p =
          new Vector4d(
              (c & 1) == 0 ? SKULL.minMm().x() : SKULL.maxMm().x(),
              (c & 2) == 0 ? SKULL.minMm().y() : SKULL.maxMm().y(),
              (c & 4) == 0 ? SKULL.minMm().z() : SKULL.maxMm().z(),
              1);
      camera
          .clipFromView(aspect, SKULL.centreMm(), SKULL.radiusMm())
          .mul(camera.viewFromWorld())
          .transform(p);
      farthest = Math.max(farthest, Math.max(Math.abs(p.x / p.w), Math.abs(p.y / p.w)));
    }
    return farthest;
  }

  @Test
  void framingNothingChangesNothing() {
    Camera camera = camera(10, 20);
    assertSame(camera, Framing.frame(camera, Box.EMPTY, 1));
  }
}
