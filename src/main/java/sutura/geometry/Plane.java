package sutura.geometry;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * An unbounded plane with axes of its own, so that figures on it have two coordinates.
 *
 * @param normal unit vector, RAS
 * @param offsetMm place along the normal from the origin of the frame, mm
 * @param across unit vector of the first coordinate
 * @param along unit vector of the second; across, along and normal are right-handed
 */
public record Plane(Vector3dc normal, double offsetMm, Vector3dc across, Vector3dc along) {
  public Plane {
    normal = new Vector3d(normal);
    across = new Vector3d(across);
    along = new Vector3d(along);
  }

  /** The plane with axes that follow those of the space as far as they can. */
  public static Plane of(Vector3dc normal, double offsetMm) {
    Vector3d n = normal.normalize(new Vector3d());
    Vector3d up = Math.abs(n.z) < 0.9 ? new Vector3d(0, 0, 1) : new Vector3d(0, 1, 0);
    Vector3d across = up.cross(n, new Vector3d()).normalize();
    return new Plane(n, offsetMm, across, n.cross(across, new Vector3d()));
  }

  /** The same plane as seen from a frame that is shifted by this. */
  public Plane shiftedBack(Vector3dc byMm) {
    return new Plane(normal, offsetMm - normal.dot(byMm), across, along);
  }

  /** Signed distance of a place, mm; positive where the normal points to. */
  public double aboveMm(Vector3dc pointMm) {
    return normal.dot(pointMm) - offsetMm;
  }

  /** The place of two coordinates, RAS mm. */
  public Vector3d pointMm(double acrossMm, double alongMm) {
    return normal.mul(offsetMm, new Vector3d()).fma(acrossMm, across).fma(alongMm, along);
  }

  /** Whether a box has places on both sides, or touches the plane. */
  public boolean crosses(Box box) {
    if (box.isEmpty()) {
      return false;
    }
    Vector3d half = box.sizeMm().mul(0.5);
    double reach = half.dot(normal.absolute(new Vector3d()));
    return Math.abs(aboveMm(box.centreMm())) <= reach;
  }
}
