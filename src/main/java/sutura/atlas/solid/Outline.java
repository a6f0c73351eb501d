package sutura.atlas.solid;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector2d;
import org.joml.Vector2dc;

/**
 * A smooth closed curve in a plane, seen from its own origin: every ray from there meets it once.
 *
 * <p>Drawn through points (closed Catmull-Rom spline) and kept as radii at {@value #RAYS} angles.
 */
public final class Outline {
  private static final int RAYS = 512;
  private static final int PIECES = 48;

  private final double[] radius = new double[RAYS];
  private final double[] change = new double[RAYS];

  /**
   * A curve through points.
   *
   * @param points in order round the origin, at least three
   */
  public Outline(List<? extends Vector2dc> points) {
    double[] reach = new double[RAYS];
    int count = points.size();
    Vector2d before = spline(points, 0, 0);
    for (int i = 0; i < count * PIECES; i++) {
      Vector2d next =
          spline(points, (i + 1) / PIECES % count, (double) ((i + 1) % PIECES) / PIECES);
      cover(reach, before, next);
      before = next;
    }
    System.arraycopy(reach, 0, radius, 0, RAYS);
    for (int i = 0; i < RAYS; i++) {
      if (radius[i] <= 0) {
        throw new IllegalArgumentException("no curve at ray " + i);
      }
      change[i] = (reach[(i + 1) % RAYS] - reach[(i + RAYS - 1) % RAYS]) * RAYS / (4 * Math.PI);
    }
  }

  /**
   * A curve that is its own mirror image, scaled to reach from -1 to 1 along both axes.
   *
   * @param rightHalf points from front (greatest y) to back, those of the mid-plane first and last
   */
  public static Outline symmetric(List<? extends Vector2dc> rightHalf) {
    List<Vector2d> all = new ArrayList<>();
    rightHalf.forEach(p -> all.add(new Vector2d(p)));
    for (int i = rightHalf.size() - 1; i >= 0; i--) {
      Vector2dc p = rightHalf.get(i);
      if (Math.abs(p.x()) > 1e-9) {
        all.add(new Vector2d(-p.x(), p.y()));
      }
    }
    double wide = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < all.size() * PIECES; i++) {
      Vector2d p = spline(all, i / PIECES, (double) (i % PIECES) / PIECES);
      wide = Math.max(wide, p.x);
      low = Math.min(low, p.y);
      high = Math.max(high, p.y);
    }
    for (Vector2d p : all) {
      p.set(p.x / wide, (2 * p.y - high - low) / (high - low));
    }
    return new Outline(all);
  }

  private static Vector2d spline(List<? extends Vector2dc> points, int from, double t) {
    int n = points.size();
    Vector2dc a = points.get((from + n - 1) % n);
    Vector2dc b = points.get(from);
    Vector2dc c = points.get((from + 1) % n);
    Vector2dc d = points.get((from + 2) % n);
    return new Vector2d(
        Curve.catmullRom(a.x(), b.x(), c.x(), d.x(), t),
        Curve.catmullRom(a.y(), b.y(), c.y(), d.y(), t));
  }

  /** Enters a short straight piece at all rays that meet it. */
  private static void cover(double[] reach, Vector2d p, Vector2d q) {
    double from = Math.atan2(p.y, p.x);
    double turn = Math.IEEEremainder(Math.atan2(q.y, q.x) - from, 2 * Math.PI);
    double low = Math.min(from, from + turn) * RAYS / (2 * Math.PI);
    double high = Math.max(from, from + turn) * RAYS / (2 * Math.PI);
    for (int ray = (int) Math.ceil(low); ray <= high; ray++) {
      double angle = ray * 2 * Math.PI / RAYS;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      double across = (q.x - p.x) * sin - (q.y - p.y) * cos;
      if (Math.abs(across) > 1e-12) {
        double share = (p.y * cos - p.x * sin) / across;
        double x = p.x + share * (q.x - p.x);
        double y = p.y + share * (q.y - p.y);
        reach[Math.floorMod(ray, RAYS)] = x * cos + y * sin;
      }
    }
  }

  /** Distance of the curve from the origin at an angle from +x towards +y, radians. */
  public double radius(double angle) {
    return interpolated(radius, angle);
  }

  /** How the radius changes with the angle, per radian. */
  public double radiusChange(double angle) {
    return interpolated(change, angle);
  }

  private static double interpolated(double[] table, double angle) {
    double at = angle * RAYS / (2 * Math.PI);
    int ray = (int) Math.floor(at);
    double t = at - ray;
    return table[Math.floorMod(ray, RAYS)] * (1 - t) + table[Math.floorMod(ray + 1, RAYS)] * t;
  }

  /** Share of the way from the origin to the curve that a point lies at: 1 on the curve. */
  public double share(double x, double y) {
    double r = Math.hypot(x, y);
    return r < 1e-9 ? 0 : r / radius(Math.atan2(y, x));
  }

  /**
   * Depth inside the curve stretched along x and y, in the stretched measure, to first order.
   *
   * @param stretchX factor along x
   * @param stretchY factor along y
   */
  public double depth(double x, double y, double stretchX, double stretchY) {
    double u = x / stretchX;
    double v = y / stretchY;
    double r = Math.hypot(u, v);
    double least = Math.min(stretchX, stretchY);
    if (r < 1e-6) {
      return least * radius(0);
    }
    double angle = Math.atan2(v, u);
    double bend = radiusChange(angle) / (r * r);
    double du = (-v * bend - u / r) / stretchX;
    double dv = (u * bend - v / r) / stretchY;
    double reach = radius(angle);
    return Math.min(least, (reach - r) / Math.max(Math.hypot(du, dv), 0.5 / least));
  }
}
