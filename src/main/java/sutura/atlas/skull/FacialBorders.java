package sutura.atlas.skull;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Which facial bone a place belongs to, by half-spaces along the facial sutures; the left side is
 * the right side reflected.
 *
 * <p>Source: SKULL.md section 5, set by hand. The scan does not show these sutures.
 */
final class FacialBorders {
  /** Zygomaticomaxillary border, right side, and a point on the zygomatic's side. */
  private static final Vector3dc ZM_UPPER = new Vector3d(26, 66, -31);

  private static final Vector3dc ZM_LOWER = new Vector3d(34, 62, -52);
  private static final Vector3dc ZM_BACK = new Vector3d(35, 46, -33);
  private static final Vector3dc ZYGOMATIC_SIDE = new Vector3d(55, 56, -35);

  private static final Vector3dc ZM_NORMAL = zygomaticomaxillaryNormal();

  private FacialBorders() {}

  private static Vector3d zygomaticomaxillaryNormal() {
    Vector3d normal =
        ZM_LOWER
            .sub(ZM_UPPER, new Vector3d())
            .cross(ZM_BACK.sub(ZM_UPPER, new Vector3d()))
            .normalize();
    double side = normal.dot(ZYGOMATIC_SIDE.sub(ZM_UPPER, new Vector3d()));
    return side < 0 ? normal.negate() : normal;
  }

  /** Zygomatic bone; {@code side} is the distance from the mid-sagittal plane. */
  static boolean zygomatic(double side, double y, double z) {
    double zm =
        ZM_NORMAL.x() * (side - ZM_UPPER.x())
            + ZM_NORMAL.y() * (y - ZM_UPPER.y())
            + ZM_NORMAL.z() * (z - ZM_UPPER.z());
    boolean beyondMaxilla = zm > 0 && side > 22 && z < -7 && y > 22;
    boolean beyondSphenoid = 0.64 * (side - 42) + 0.77 * (y - 47) > 0 || side > 52;
    boolean beforeTemporal = 0.7 * (y - 29) - 0.7 * (z + 35) > 0 || z > -24;
    boolean deep = side < 52 && y < 44;
    boolean vaultWall = z > -26 && y < 44;
    return beyondMaxilla && beyondSphenoid && beforeTemporal && !deep && !vaultWall;
  }

  /** Maxilla, where it is not {@link #zygomatic}. */
  static boolean maxilla(double side, double y, double z) {
    boolean face = side >= 0 && side < 38 && y > 40 && belowFrontonasal(y, z);
    boolean lowOrFront = z < -24 || y > 63;
    boolean behindSinus = side > 29 && y < 47 && z > -36;
    return face && lowOrFront && !behindSinus && !zygomatic(side, y, z);
  }

  /** Behind the maxilla and below the sphenoid's body: the pterygoid process. */
  static boolean pterygoid(double y, double z) {
    return y < 40 && z < -44;
  }

  /** Nasal bone; it goes before the maxilla. */
  static boolean nasal(double side, double y, double z) {
    double halfWidth = 4.6 + (-8 - z) * 0.2;
    return side >= 0
        && side < halfWidth
        && z > -36
        && belowFrontonasal(y, z)
        && y > 72 - (z + 10) * 0.42;
  }

  private static boolean belowFrontonasal(double y, double z) {
    return z < -6 - (81 - y) * 0.35;
  }

  /** Ethmoid, vomer, conchae, palatines and lacrimals. */
  static boolean deep(double x, double y, double z) {
    double side = Math.abs(x);
    boolean belowCribriform = z < -6 + (y - 50) * 0.28;
    boolean nasalCavity = y > 37 && y < 70 && side < 11 && z > -50 && belowCribriform;
    boolean labyrinth = side < 17 && y > 37 && y < 64 && z > -25 && belowCribriform;
    boolean palatine = y > 33 && y < 45.5 && z < -44 && z > -62 && side < 16.5;
    boolean vomer = side < 4 && y > 18 && y < 76 && z > -52.5 && z < -40;
    boolean cribriform = side < 9 && y > 38 && y < 61 && z < 0 && z > -16;
    boolean cristaGalli = side < 2.6 && y > 44 && y < 60 && z < 6 && z > -10;
    return nasalCavity || labyrinth || palatine || vomer || cribriform || cristaGalli;
  }
}
