package sutura.scene;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A distance between two points, or the angle at the second of three, measured on surfaces.
 *
 * @param pointsMm two or three points, RAS mm
 */
public record Measurement(List<Vector3dc> pointsMm) {
  /** Edges of a voxel of the CT that the skull is made from, mm. Source: models/PROVENANCE.md. */
  public static final Vector3dc VOXEL_MM = new Vector3d(0.957, 0.957, 1.5);

  /** A surface in a CT lies within about so much of a voxel of where it is drawn. */
  private static final double SURFACE_ERROR_VOXELS = 0.5;

  public Measurement {
    pointsMm = pointsMm.stream().<Vector3dc>map(Vector3d::new).toList();
    if (pointsMm.size() != 2 && pointsMm.size() != 3) {
      throw new IllegalArgumentException(pointsMm.size() + " points");
    }
  }

  public boolean isAngle() {
    return pointsMm.size() == 3;
  }

  /** Distance in mm, or angle in degrees. */
  public double value() {
    Vector3d first = arm(0, 1);
    return isAngle() ? Math.toDegrees(first.angle(arm(2, 1))) : first.length();
  }

  /**
   * What the value may be wrong by because of the voxels, in its unit: half a voxel in the
   * direction of each arm, at each of its ends, as independent errors.
   */
  public double uncertainty() {
    double first = endErrorMm(arm(0, 1));
    if (!isAngle()) {
      return first * Math.sqrt(2);
    }
    double second = endErrorMm(arm(2, 1));
    double ofFirst = first / Math.max(arm(0, 1).length(), first);
    double ofSecond = second / Math.max(arm(2, 1).length(), second);
    return Math.toDegrees(Math.sqrt(2) * Math.hypot(ofFirst, ofSecond));
  }

  private Vector3d arm(int from, int to) {
    return pointsMm.get(from).sub(pointsMm.get(to), new Vector3d());
  }

  private static double endErrorMm(Vector3d along) {
    double length = along.length();
    Vector3d way = length > 0 ? along.div(length) : new Vector3d(0, 0, 1);
    return way.mul(VOXEL_MM).length() * SURFACE_ERROR_VOXELS;
  }
}
