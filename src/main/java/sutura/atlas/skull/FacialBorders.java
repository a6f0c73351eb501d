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
    return nasalCavity(side, y, z)
        || skullBase(side, y, z)
        || orbit(side, y, z)
        || septum(side, y, z)
        || palatine(side, y, z);
  }

  private static boolean belowCribriform(double y, double z) {
    return z < -6 + (y - 50) * 0.28;
  }

  private static boolean nasalCavity(double side, double y, double z) {
    return y > 37 && y < 66 && side < 11 && z > -50 && belowCribriform(y, z);
  }

  /** Cribriform plate and crista galli. */
  private static boolean skullBase(double side, double y, double z) {
    boolean cribriform = side < 6.8 && y > 38 && y < 62 && z < 0 && z > -16;
    boolean crista = side < 2.6 && y > 45 && y < 62 && z < 5 && z > -10;
    return cribriform || crista;
  }

  /** Labyrinth and lacrimal bone, as far as the lacrimal groove. */
  private static boolean orbit(double side, double y, double z) {
    boolean labyrinth = side < 17 && y > 37 && y < 62 && z > -26 && belowCribriform(y, z);
    boolean lacrimal = side > 8 && side < 14.5 && y > 60 && y < 67.2 && z > -31 && z < -8.5;
    return labyrinth || lacrimal;
  }

  private static boolean septum(double side, double y, double z) {
    boolean plates = side < 4.5 && y > 37 && y < 76 && z > -51.5 && z < -12;
    boolean behind = side < 4.5 && y > 18 && y < 40 && z > -54 && z < -40;
    return plates || behind;
  }

  private static boolean palatine(double side, double y, double z) {
    boolean horizontal = side < 17 && y > 33 && y < transversePalatineY(side) && z < -53 && z > -62;
    boolean perpendicular = side > 11.5 && side < 17.8 && y > 32.5 && y < 45 && z > -57 && z < -26;
    return horizontal || perpendicular || pyramidal(side, y, z);
  }

  /** Between the maxillary tuber and the pterygoid plates. */
  private static boolean pyramidal(double side, double y, double z) {
    double widest = z > -50 ? 18 : 23;
    return side > 12
        && side < widest
        && z > -64
        && z < -47
        && y > 33
        && y < 41.5 - (side - 14) * 0.55;
  }

  /** How far forward the palatine bone reaches in the hard palate. */
  private static double transversePalatineY(double side) {
    return 49.4 - 0.0155 * side * side;
  }
}
