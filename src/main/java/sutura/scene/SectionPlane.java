package sutura.scene;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

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
    /** Lies level; takes away what is above. */
    AXIAL(0, 0, 1),
    /** Parts front and back; takes away what is before it. */
    CORONAL(0, 1, 0),
    /** Parts right and left; takes away the patient's left. */
    SAGITTAL(-1, 0, 0),
    /** Turned freely; begins as an axial one. */
    FREE(0, 0, 1);

    private final int x;
    private final int y;
    private final int z;

    Kind(int x, int y, int z) {
      this.x = x;
      this.y = y;
      this.z = z;
    }

    /** Unit vector towards what is taken away at first, RAS. */
    public Vector3d normal() {
      return new Vector3d(x, y, z);
    }
  }

  /**
   * Where a plane that is not free lies at first, and after it is moved.
   *
   * @param kind any but free
   * @param atMm z of an axial, y of a coronal, x of a sagittal plane, RAS mm
   * @param flipped takes away the other side: not what is above, before, or to the patient's left
   */
  public static SectionPlane at(Kind kind, double atMm, boolean flipped) {
    Vector3d normal = kind.normal();
    double sign = normal.x + normal.y + normal.z;
    double towards = flipped ? -1 : 1;
    return new SectionPlane(kind, true, normal.mul(towards), atMm * sign * towards);
  }

  /** The plane through a place; what the normal points to is taken away. */
  public static SectionPlane free(Vector3dc throughMm, Vector3dc normal) {
    Vector3d unit = normal.normalize(new Vector3d());
    return new SectionPlane(Kind.FREE, true, unit, unit.dot(throughMm));
  }

  public SectionPlane {
    normal = new Vector3d(normal).normalize();
    if (!normal.isFinite() || !Double.isFinite(offsetMm)) {
      throw new IllegalArgumentException("no plane: " + normal + " at " + offsetMm);
    }
  }

  /** Whether it takes away the other side than at first; a free plane has no first side. */
  public boolean flipped() {
    return kind != Kind.FREE && normal.dot(kind.normal()) < 0;
  }

  /** Its z, y or x, by its kind; of a free plane the offset. RAS mm. */
  public double atMm() {
    return kind == Kind.FREE ? offsetMm : offsetMm * (normal.x() + normal.y() + normal.z());
  }

  /** The same plane that takes away the other side. */
  public SectionPlane flip() {
    return new SectionPlane(kind, on, normal.negate(new Vector3d()), -offsetMm);
  }

  public SectionPlane withOn(boolean value) {
    return new SectionPlane(kind, value, normal, offsetMm);
  }

  /** Moved to another offset. */
  public SectionPlane withOffsetMm(double value) {
    return new SectionPlane(kind, on, normal, value);
  }

  /** Least and greatest offset at which it meets a box, mm. */
  public double[] rangeMm(Box box) {
    Vector3d half = box.sizeMm().mul(0.5);
    double middle = normal.dot(box.centreMm());
    double reach = half.dot(normal.absolute(new Vector3d()));
    return new double[] {middle - reach, middle + reach};
  }

  /** Distance of a place from the plane, mm; positive on the side that is taken away. */
  public double aboveMm(Vector3dc pointMm) {
    return normal.dot(pointMm) - offsetMm;
  }
}
