package sutura.scene;

import java.util.List;
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
    float[] corners = new float[24];
    for (int corner = 0; corner < 8; corner++) {
      Vector3d p = corner(boxMm, corner);
      corners[3 * corner] = (float) p.x;
      corners[3 * corner + 1] = (float) p.y;
      corners[3 * corner + 2] = (float) p.z;
    }
    return fit(camera, boxMm.centreMm(), corners, aspect);
  }

  /**
   * The camera moved, its direction kept, so that these points fill the picture; no points leave it
   * as it is.
   *
   * @param pointsMm {@code [point][x,y,z]}, flattened, RAS mm
   * @param aspect width over height of the picture
   */
  public static Camera frame(Camera camera, float[] pointsMm, double aspect) {
    return pointsMm.length == 0 ? camera : fit(camera, middle(camera, pointsMm), pointsMm, aspect);
  }

  /** Half-way between the extremes to the right, up and towards the eye. */
  private static Vector3d middle(Camera camera, float[] pointsMm) {
    Vector3d middle = new Vector3d();
    for (Vector3d axis : List.of(camera.right(), camera.up(), camera.backward())) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < pointsMm.length; i += 3) {
        double along = axis.dot(pointsMm[i], pointsMm[i + 1], pointsMm[i + 2]);
        least = Math.min(least, along);
        most = Math.max(most, along);
      }
      middle.fma((least + most) / 2, axis);
    }
    return middle;
  }

  private static Camera fit(Camera camera, Vector3d centre, float[] pointsMm, double aspect) {
    double tangent = Math.tan(Math.toRadians(Camera.FIELD_OF_VIEW_DEG / 2)) * FILL;
    double distance = LEAST_RADIUS_MM / tangent;
    Vector3d right = camera.right();
    Vector3d up = camera.up();
    Vector3d backward = camera.backward();
    Vector3d p = new Vector3d();
    for (int i = 0; i < pointsMm.length; i += 3) {
      p.set(pointsMm[i], pointsMm[i + 1], pointsMm[i + 2]).sub(centre);
      double across = Math.abs(p.dot(right)) / (tangent * aspect);
      double along = Math.abs(p.dot(up)) / tangent;
      double nearer = camera.orthographic() ? 0 : p.dot(backward);
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
