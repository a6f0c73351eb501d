package sutura.render;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The end of a grown finger whose pad lies on a surface, flat over one square centimetre: a rod
 * with round ends.
 *
 * @param padMm middle of the round end that touches, RAS mm
 * @param endMm middle of the other end
 */
public record Fingertip(Vector3dc padMm, Vector3dc endMm) {
  /** Width at the pad, mm. Source: project assumption. */
  public static final double WIDTH_MM = 16;

  /** Radius of one square centimetre, mm. */
  public static final double PATCH_MM = Math.sqrt(100 / Math.PI);

  private static final double LENGTH_MM = 34;

  /** Angle between finger and surface normal. Source: chosen by eye. */
  private static final double LEAN_RAD = Math.toRadians(50);

  public Fingertip {
    padMm = new Vector3d(padMm);
    endMm = new Vector3d(endMm);
  }

  /** On a place with this unit normal. */
  public static Fingertip on(Vector3dc placeMm, Vector3dc outward) {
    double radius = WIDTH_MM / 2;
    double flat = Math.sqrt(radius * radius - PATCH_MM * PATCH_MM);
    Vector3d pad = new Vector3d(placeMm).fma(flat, outward);
    Vector3d end =
        new Vector3d(pad)
            .fma(LENGTH_MM * Math.cos(LEAN_RAD), outward)
            .fma(LENGTH_MM * Math.sin(LEAN_RAD), aside(outward));
    return new Fingertip(pad, end);
  }

  /** Unit vector along the surface, upwards where that is possible, else backwards. */
  public static Vector3d aside(Vector3dc outward) {
    Vector3d up = new Vector3d(0, 0, 1).fma(-outward.z(), outward);
    Vector3d back = new Vector3d(0, -1, 0).fma(outward.y(), outward);
    return (up.length() > 0.3 ? up : back).normalize();
  }
}
