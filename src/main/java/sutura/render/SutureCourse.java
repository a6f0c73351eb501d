package sutura.render;

import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The way that a suture runs, as an arc: where along it a place lies is an angle about its centre.
 * Kåsa 1976, "A circle fitting procedure", in the plane of the two longest axes of its vertices.
 *
 * @param centreMm of the arc, RAS mm
 * @param middle unit direction from the centre to the middle of the arc
 * @param along unit direction of the arc at its middle
 * @param radiusMm of the arc
 */
public record SutureCourse(Vector3dc centreMm, Vector3dc middle, Vector3dc along, double radiusMm) {
  /** A flatter arc than this is as good as straight, mm. */
  private static final double STRAIGHTEST_MM = 2000;

  /** Share of the spread along an arc up to which that across it is small: half a circle's. */
  private static final double SLENDER = 0.25;

  /** Steps after which the directions of the longest axes stand still. */
  private static final int POWER_STEPS = 60;

  private static final double NOTHING = 1e-9;

  public SutureCourse {
    centreMm = new Vector3d(centreMm);
    middle = new Vector3d(middle);
    along = new Vector3d(along);
  }

  /** The course of these vertices: x, y, z of each, RAS mm. */
  public static SutureCourse of(float[] placesMm) {
    Vector3d mean = mean(placesMm);
    Matrix3d spread = spread(placesMm, mean);
    Vector3d first = longest(spread, new Vector3d(1, 0.7, 0.4));
    double most = spread.transform(first, new Vector3d()).dot(first);
    Matrix3d rest = spread.sub(outer(first).scale(most), new Matrix3d());
    Vector3d second = longest(rest, new Vector3d(first.y, -first.x, 0.3).add(0.1, 0.2, 0));
    second.sub(new Vector3d(first).mul(first.dot(second))).normalize();
    double aside = spread.transform(second, new Vector3d()).dot(second);
    return fit(placesMm, mean, first, second, aside < SLENDER * most);
  }

  /** Place along the course, mm from its middle. */
  public double alongMm(Vector3dc placeMm) {
    Vector3d arm = placeMm.sub(centreMm, new Vector3d());
    return radiusMm * Math.atan2(arm.dot(along), arm.dot(middle));
  }

  private static Vector3d mean(float[] p) {
    Vector3d sum = new Vector3d();
    for (int v = 0; v < p.length; v += 3) {
      sum.add(p[v], p[v + 1], p[v + 2]);
    }
    return sum.div(Math.max(1, p.length / 3.0));
  }

  /** Mean square distances from the mean. */
  private static Matrix3d spread(float[] p, Vector3dc mean) {
    Matrix3d sum = new Matrix3d().zero();
    for (int v = 0; v < p.length; v += 3) {
      sum.add(outer(new Vector3d(p[v], p[v + 1], p[v + 2]).sub(mean)));
    }
    return sum.scale(1 / Math.max(1, p.length / 3.0));
  }

  private static Matrix3d outer(Vector3d d) {
    return new Matrix3d(
        d.x * d.x, d.x * d.y, d.x * d.z, d.y * d.x, d.y * d.y, d.y * d.z, d.z * d.x, d.z * d.y,
        d.z * d.z);
  }

  private static Vector3d longest(Matrix3d spread, Vector3d start) {
    Vector3d axis = start.normalize();
    for (int i = 0; i < POWER_STEPS; i++) {
      Vector3d next = spread.transform(axis, new Vector3d());
      if (next.length() < NOTHING) {
        break;
      }
      axis = next.normalize();
    }
    return axis;
  }

  /**
   * Through the places in a plane, whose axes are the first two of their spread. A slender arc is
   * fitted across its length, where its places waver; one that closes to a ring, all round.
   */
  private static SutureCourse fit(
      float[] p, Vector3dc mean, Vector3dc first, Vector3dc second, boolean slender) {
    Matrix3d left = new Matrix3d().zero();
    Vector3d right = new Vector3d();
    for (int v = 0; v < p.length; v += 3) {
      Vector3d arm = new Vector3d(p[v], p[v + 1], p[v + 2]).sub(mean);
      double x = arm.dot(first);
      double y = arm.dot(second);
      double square = x * x + y * y;
      Vector3d row = new Vector3d(x, slender ? square : y, 1);
      left.add(outer(row));
      right.fma(slender ? y : square, row);
    }
    Vector3d solved = left.invert().transform(right);
    if (slender) {
      solved.set(-solved.x / solved.y, 1 / solved.y, -solved.z / solved.y);
    }
    double x = solved.x / 2;
    double y = solved.y / 2;
    double radiusMm = Math.sqrt(solved.z + x * x + y * y);
    return radiusMm <= STRAIGHTEST_MM
        ? arc(mean, first, second, x, y, radiusMm)
        : arc(mean, first, second, 0, STRAIGHTEST_MM, STRAIGHTEST_MM);
  }

  private static SutureCourse arc(
      Vector3dc mean, Vector3dc first, Vector3dc second, double x, double y, double radiusMm) {
    Vector3d towards = new Vector3d(first).mul(x).fma(y, second);
    Vector3d centre = mean.add(towards, new Vector3d());
    Vector3d middle =
        towards.length() > NOTHING ? towards.negate().normalize() : towards.set(first);
    Vector3d along = middle.cross(first.cross(second, new Vector3d()), new Vector3d()).normalize();
    return new SutureCourse(centre, middle, along, radiusMm);
  }
}
