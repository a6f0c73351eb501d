package sutura.atlas.skull;

import org.joml.Matrix3d;
import org.joml.Vector3d;
import sutura.atlas.solid.Ellipsoid;

/**
 * The lower, articular part of an occipital condyle as an egg whose long axis runs forward and
 * towards the midline.
 *
 * <p>The scan ends in the joint and shows no joint space, so that a threshold would leave blocks of
 * the atlas on the skull. Place, direction and width follow the condyles where the scan shows them
 * (z above -66 mm); the rounded lower end is constructed. Source: project assumption.
 */
public final class Condyle {
  /** Middle between both condyles; this head is slightly turned on the atlas. */
  private static final double MIDDLE_X_MM = 1.8;

  private static final double SIDE_MM = 19;
  private static final double Y_MM = -16.5;
  private static final double Z_MM = -62;
  private static final double HALF_LENGTH_MM = 12.5;
  private static final double HALF_WIDTH_MM = 7.5;
  private static final double LOWER_HEIGHT_MM = 8.5;
  private static final double UPPER_HEIGHT_MM = 4;
  private static final double CONVERGENCE_RADIANS = Math.toRadians(29);

  /** Above this height the condyle is the scan's own, mm. */
  static final double TOP_MM = Z_MM - 1;

  private Condyle() {}

  /** The egg of one side, 1 right, -1 left, as a smooth body as high as it is deep. */
  public static Ellipsoid egg(int side) {
    return new Ellipsoid(
        new Vector3d(MIDDLE_X_MM + side * SIDE_MM, Y_MM, Z_MM),
        new Vector3d(HALF_WIDTH_MM, HALF_LENGTH_MM, LOWER_HEIGHT_MM),
        new Matrix3d().rotateZ(side * CONVERGENCE_RADIANS));
  }

  /** Depth in the nearer egg. */
  static double depthMm(double x, double y, double z) {
    return egg(x > MIDDLE_X_MM ? 1 : -1).depthMm(x, y, z);
  }

  /** Whether a place belongs to the articular part of either condyle. */
  static boolean contains(double x, double y, double z) {
    double side = Math.abs(x - MIDDLE_X_MM);
    double sin = Math.sin(CONVERGENCE_RADIANS);
    double cos = Math.cos(CONVERGENCE_RADIANS);
    double dx = side - SIDE_MM;
    double dy = y - Y_MM;
    double along = (cos * dy - sin * dx) / HALF_LENGTH_MM;
    double across = (sin * dy + cos * dx) / HALF_WIDTH_MM;
    double down = (z - Z_MM) / (z < Z_MM ? LOWER_HEIGHT_MM : UPPER_HEIGHT_MM);
    return along * along + across * across + down * down < 1;
  }

  /** Where nothing but the condyle is cranium: atlas and joint lie around it. */
  static boolean surrounds(double x, double y, double z) {
    double side = Math.abs(x - MIDDLE_X_MM);
    boolean below = side < 34 && y > -26 && y < 10 && z < Z_MM - 1;
    boolean before = side > 9 && side < 34 && y > -9 && y < 10 && z < Z_MM + 2.5;
    return below || before;
  }
}
