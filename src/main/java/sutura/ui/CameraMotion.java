package sutura.ui;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.scene.Camera;

/** How mouse movements move a camera: pure geometry on the plane through the target. */
public final class CameraMotion {
  private static final double DEGREES_FOR_HEIGHT = 200;
  private static final double NEAREST_MM = 8;
  private static final double FARTHEST_MM = 6000;

  private CameraMotion() {}

  /** Turntable: the model follows the pointer; elevation stops at the poles. */
  public static Camera orbit(Camera camera, double dxPx, double dyPx, PixelRect viewport) {
    double degreesPerPx = DEGREES_FOR_HEIGHT / viewport.height();
    return camera.withAngles(
        camera.azimuthDeg() - dxPx * degreesPerPx, camera.elevationDeg() + dyPx * degreesPerPx);
  }

  /** Shifts the target so that what is under the pointer at the target's depth stays under it. */
  public static Camera pan(Camera camera, double dxPx, double dyPx, PixelRect viewport) {
    double mmPerPx = mmPerPx(camera, viewport);
    Vector3d target =
        new Vector3d(camera.targetMm())
            .fma(-dxPx * mmPerPx, camera.right())
            .fma(dyPx * mmPerPx, camera.up());
    return camera.withTarget(target);
  }

  /**
   * Comes nearer ({@code factor < 1}) or goes away; the point of the target's plane under the
   * pointer stays under the pointer.
   */
  public static Camera zoom(
      Camera camera, double factor, double atXPx, double atYPx, PixelRect viewport) {
    double distance = Math.max(NEAREST_MM, Math.min(FARTHEST_MM, camera.distanceMm() * factor));
    double real = distance / camera.distanceMm();
    Vector3d fixed = pointAt(camera, atXPx, atYPx, viewport);
    Vector3d target = new Vector3d(camera.targetMm()).lerp(fixed, 1 - real);
    return camera.withTarget(target).withDistance(distance);
  }

  /** Point of the plane through the target, facing the eye, that is drawn at a pixel. */
  public static Vector3d pointAt(Camera camera, double xPx, double yPx, PixelRect viewport) {
    double mmPerPx = mmPerPx(camera, viewport);
    return new Vector3d(camera.targetMm())
        .fma((xPx - viewport.centreX()) * mmPerPx, camera.right())
        .fma((viewport.centreY() - yPx) * mmPerPx, camera.up());
  }

  /** Size of a pixel at the target. */
  public static double mmPerPx(Camera camera, PixelRect viewport) {
    return camera.heightAtTargetMm() / viewport.height();
  }

  /**
   * Pixel at which a point is drawn; z is its depth towards the eye from the target's plane, mm.
   * NaN for a point beside or behind the eye.
   */
  public static Vector3d project(Camera camera, Vector3dc pointMm, PixelRect viewport) {
    Vector3d offset = pointMm.sub(camera.targetMm(), new Vector3d());
    double depth = offset.dot(camera.backward());
    double scale = 1 / mmPerPx(camera, viewport);
    if (!camera.orthographic()) {
      double before = camera.distanceMm() - depth;
      scale = before > 0 ? scale * camera.distanceMm() / before : Double.NaN;
    }
    return new Vector3d(
        viewport.centreX() + offset.dot(camera.right()) * scale,
        viewport.centreY() - offset.dot(camera.up()) * scale,
        depth);
  }
}
