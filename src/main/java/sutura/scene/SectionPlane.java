package sutura.scene;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A plane that cuts the model open: what lies on the side that its normal points to is taken away.
 *
 * @param kind which of the four planes it is
 * @param on whether it cuts
 * @param normal unit vector towards the side that is taken away, RAS
 * @param offsetMm place of the plane along the normal from the origin of the frame, mm
 */
public record SectionPlane(Kind kind, boolean on, Vector3dc normal, double offsetMm) {
  /** Three planes that keep their direction, and one that is turned freely. */
  public enum Kind {
    AXIAL,
    CORONAL,
    SAGITTAL,
    FREE
  }

  public SectionPlane {
    normal = new Vector3d(normal).normalize();
    if (!normal.isFinite() || !Double.isFinite(offsetMm)) {
      throw new IllegalArgumentException("no plane: " + normal + " at " + offsetMm);
    }
  }

  /** Distance of a place from the plane, mm; positive on the side that is taken away. */
  public double aboveMm(Vector3dc pointMm) {
    return normal.dot(pointMm) - offsetMm;
  }
}
