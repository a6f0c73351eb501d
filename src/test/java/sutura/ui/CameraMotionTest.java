package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.scene.Camera;

class CameraMotionTest {
  private static final PixelRect VIEWPORT = new PixelRect(300, 48, 800, 600);
  private static final Camera ANTERIOR = new Camera(new Vector3d(3, 5, 7), 0, 0, 500, false);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void zoomKeepsThePointUnderThePointer(boolean orthographic) {
    Camera before = new Camera(new Vector3d(3, 5, 7), 131, -27, 480, orthographic);
    Vector3d point = CameraMotion.pointAt(before, 411, 522, VIEWPORT);
    Camera after = CameraMotion.zoom(before, 0.6, 411, 522, VIEWPORT);
    Vector3d px = CameraMotion.project(after, point, VIEWPORT);
    assertEquals(411, px.x, 1e-6);
    assertEquals(522, px.y, 1e-6);
    assertEquals(0.6 * 480, after.distanceMm(), 1e-9);
  }

  @Test
  void zoomStopsNearTheTarget() {
    Camera near = CameraMotion.zoom(ANTERIOR, 1e-9, 700, 300, VIEWPORT);
    assertEquals(8, near.distanceMm(), 1e-9);
    Vector3d point = CameraMotion.pointAt(ANTERIOR, 700, 300, VIEWPORT);
    Vector3d px = CameraMotion.project(near, point, VIEWPORT);
    assertEquals(700, px.x, 1e-6);
  }

  @Test
  void panMovesTheModelWithThePointer() {
    Vector3d point = CameraMotion.pointAt(ANTERIOR, 500, 200, VIEWPORT);
    Camera after = CameraMotion.pan(ANTERIOR, 40, -25, VIEWPORT);
    Vector3d px = CameraMotion.project(after, point, VIEWPORT);
    assertEquals(540, px.x, 1e-6);
    assertEquals(175, px.y, 1e-6);
  }

  @Test
  void draggingRightTurnsTheFaceToTheRight() {
    Camera after = CameraMotion.orbit(ANTERIOR, 60, 0, VIEWPORT);
    Vector3d nose = new Vector3d(3, 5 + 90, 7);
    double before = CameraMotion.project(ANTERIOR, nose, VIEWPORT).x;
    assertTrue(CameraMotion.project(after, nose, VIEWPORT).x > before + 20);
  }

  @Test
  void draggingDownShowsTheVertexAndStopsAtThePole() {
    Camera after = CameraMotion.orbit(ANTERIOR, 0, 60, VIEWPORT);
    assertTrue(after.elevationDeg() > 10);
    assertEquals(90, CameraMotion.orbit(after, 0, 9999, VIEWPORT).elevationDeg(), 0);
  }

  @Test
  void inTheAnteriorViewThePatientsRightIsOnTheLeftOfTheScreen() {
    Vector3d px = CameraMotion.project(ANTERIOR, new Vector3d(60, 5, 7), VIEWPORT);
    assertTrue(px.x < VIEWPORT.centreX());
  }

  @Test
  void projectionAgreesWithTheMatricesThatDraw() {
    for (boolean orthographic : new boolean[] {false, true}) {
      Camera camera = new Camera(new Vector3d(3, 5, 7), 200, 35, 400, orthographic);
      Vector3d point = new Vector3d(40, -30, 55);
      Vector3d clip =
          camera
              .clipFromView(VIEWPORT.aspect(), new Vector3d(), 200)
              .mul(camera.viewFromWorld())
              .transformProject(new Vector3d(point));
      Vector3d px = CameraMotion.project(camera, point, VIEWPORT);
      assertEquals(VIEWPORT.x() + (clip.x + 1) / 2 * VIEWPORT.width(), px.x, 1e-4);
      assertEquals(VIEWPORT.y() + (1 - clip.y) / 2 * VIEWPORT.height(), px.y, 1e-4);
    }
  }
}
