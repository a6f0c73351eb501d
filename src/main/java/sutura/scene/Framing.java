package sutura.scene;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/** Where a camera must stand so that a box fills the picture and no more. */
public final class Framing {
  /** Share of the picture's height and width that the box may take. */
  private static final double FILL = 0.88;

  /** Boxes smaller than this are framed as if they had this radius, mm. */
  private static final double LEAST_RADIUS_MM = 8;

  private Framing() {}

  /**
   * The camera moved, its direction kept, so that it looks at the middle of the box and the whole
   * box is in the picture. An empty box leaves it as it is.
   *
   * @param aspect width over height of the picture
   */
  public static Camera frame(Camera camera, Box boxMm, double aspect) {
    if (boxMm.isEmpty()) {
      return camera;
    }
    Vector3d centre = boxMm.centreMm();
    double tangent = Math.tan(Math.toRadians(Camera.FIELD_OF_VIEW_DEG / 2)) * FILL;
    double distance = LEAST_RADIUS_MM / tangent;
    for (int corner = 0; corner < 8; corner++) {
      Vector3d p = corner(boxMm, corner).sub(centre);
      double across = Math.abs(p.dot(camera.right())) / (tangent * aspect);
      double along = Math.abs(p.dot(camera.up())) / tangent;
      double nearer = camera.orthographic() ? 0 : p.dot(camera.backward());
      distance = Math.max(distance, Math.max(across, along) + nearer);
    }
    return camera.withTarget(centre).withDistance(distance);
  }

  /**
   * The camera that frames the box from a standard direction; perspective or not as before.
   *
   * @param aspect width over height of the picture
   */
  public static Camera frame(Camera camera, StandardView view, Box boxMm, double aspect) {
    return frame(camera.withAngles(view.azimuthDeg(), view.elevationDeg()), boxMm, aspect);
  }

  /** The camera that a program starts with: three-quarter view of the whole box. */
  public static Camera opening(Box boxMm, double aspect) {
    Camera anywhere = new Camera(new Vector3d(), 0, 0, 500, false);
    return frame(anywhere, StandardView.THREE_QUARTER, boxMm, aspect);
  }

  private static Vector3d corner(Box box, int corner) {
    Vector3dc min = box.minMm();
    Vector3dc max = box.maxMm();
    return new Vector3d(
        (corner & 1) == 0 ? min.x() : max.x(),
        (corner & 2) == 0 ? min.y() : max.y(),
        (corner & 4) == 0 ? min.z() : max.z());
  }
}
