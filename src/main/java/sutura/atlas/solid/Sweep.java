package sutura.atlas.solid;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/**
 * A bar or blade along a curve: at each station an oval section of its own size and direction,
 * between them a smooth passage (Catmull-Rom), round ends.
 *
 * <p>The sections are superellipses of exponent 2, 3 or 4: ovals to rounded rectangles. The depth
 * is exact on the surface and to first order near it.
 */
public final class Sweep implements Solid {
  private static final int PIECES = 5;

  /**
   * One section.
   *
   * @param centre its middle, mm
   * @param halfA from the middle to the rim along one axis, mm
   * @param halfB from the middle to the rim along the other axis, mm
   */
  public record Station(Vector3dc centre, Vector3dc halfA, Vector3dc halfB) {}

  private final int exponent;
  private final Piece[] pieces;
  private final Box box;

  /**
   * A bar through stations.
   *
   * @param stations at least two; their axes need not be quite square to the curve
   * @param exponent 2 oval, 3 or 4 squarer
   */
  public Sweep(List<Station> stations, int exponent) {
    if (stations.size() < 2 || exponent < 2 || exponent > 4) {
      throw new IllegalArgumentException(stations.size() + " stations, exponent " + exponent);
    }
    this.exponent = exponent;
    List<Station> fine = refined(stations);
    pieces = new Piece[fine.size() - 1];
    Box all = Box.EMPTY;
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = new Piece(fine.get(i), fine.get(i + 1));
      all = all.union(pieces[i].box());
    }
    box = all;
  }

  private static List<Station> refined(List<Station> stations) {
    List<Station> fine = new ArrayList<>();
    int last = stations.size() - 1;
    for (int i = 0; i < last; i++) {
      Station a = stations.get(Math.max(0, i - 1));
      Station b = stations.get(i);
      Station c = stations.get(i + 1);
      Station d = stations.get(Math.min(last, i + 2));
      for (int k = i == 0 ? 0 : 1; k <= PIECES; k++) {
        double t = (double) k / PIECES;
        fine.add(
            new Station(
                mixed(a.centre, b.centre, c.centre, d.centre, t),
                mixed(a.halfA, b.halfA, c.halfA, d.halfA, t),
                mixed(a.halfB, b.halfB, c.halfB, d.halfB, t)));
      }
    }
    return squared(fine);
  }

  private static Vector3d mixed(Vector3dc a, Vector3dc b, Vector3dc c, Vector3dc d, double t) {
    return new Vector3d(
        Curve.catmullRom(a.x(), b.x(), c.x(), d.x(), t),
        Curve.catmullRom(a.y(), b.y(), c.y(), d.y(), t),
        Curve.catmullRom(a.z(), b.z(), c.z(), d.z(), t));
  }

  /** The stations with axes square to the curve and to each other, as long as they were. */
  private static List<Station> squared(List<Station> stations) {
    List<Station> square = new ArrayList<>();
    for (int i = 0; i < stations.size(); i++) {
      Vector3dc before = stations.get(Math.max(0, i - 1)).centre;
      Vector3dc after = stations.get(Math.min(stations.size() - 1, i + 1)).centre;
      Vector3d along = after.sub(before, new Vector3d()).normalize();
      Station s = stations.get(i);
      Vector3d a = new Vector3d(s.halfA).fma(-along.dot(s.halfA), along).normalize();
      Vector3d b = new Vector3d(s.halfB).fma(-along.dot(s.halfB), along);
      b.fma(-a.dot(b), a).normalize();
      square.add(new Station(s.centre, a.mul(s.halfA.length()), b.mul(s.halfB.length())));
    }
    return square;
  }

  @Override
  public double depthMm(double x, double y, double z) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < pieces.length; i++) {
      double squared = pieces[i].squaredDistance(x, y, z);
      if (squared < least) {
        least = squared;
        nearest = i;
      }
    }
    boolean first = nearest == 0;
    return pieces[nearest].depthMm(exponent, first, nearest == pieces.length - 1, x, y, z);
  }

  @Override
  public Box boxMm() {
    return box;
  }

  /** The bar between two neighbouring stations. */
  private static final class Piece {
    private final Station from;
    private final double dx;
    private final double dy;
    private final double dz;
    private final double length;
    private final Vector3d changeA;
    private final Vector3d changeB;
    private final double reach;
    private final double least;

    Piece(Station from, Station to) {
      this.from = from;
      Vector3d chord = to.centre.sub(from.centre, new Vector3d());
      length = Math.max(1e-9, chord.length());
      dx = chord.x / length;
      dy = chord.y / length;
      dz = chord.z / length;
      changeA = to.halfA.sub(from.halfA, new Vector3d());
      changeB = to.halfB.sub(from.halfB, new Vector3d());
      double a = Math.max(from.halfA.length(), to.halfA.length());
      double b = Math.max(from.halfB.length(), to.halfB.length());
      reach = Math.max(a, b);
      least = Math.min(a, b);
    }

    Box box() {
      Vector3d a = new Vector3d(from.centre);
      Vector3d b = new Vector3d(from.centre).add(dx * length, dy * length, dz * length);
      return Bounded.grown(new Box(a.min(b, new Vector3d()), a.max(b, new Vector3d())), reach);
    }

    /** Square of the distance of a point from the piece's axis. */
    double squaredDistance(double x, double y, double z) {
      double px = x - from.centre.x();
      double py = y - from.centre.y();
      double pz = z - from.centre.z();
      double along = px * dx + py * dy + pz * dz;
      double over = along - Math.max(0, Math.min(length, along));
      return px * px + py * py + pz * pz - along * along + over * over;
    }

    double depthMm(int exponent, boolean first, boolean last, double x, double y, double z) {
      double px = x - from.centre.x();
      double py = y - from.centre.y();
      double pz = z - from.centre.z();
      double along = px * dx + py * dy + pz * dz;
      double at = Math.max(0, Math.min(length, along));
      double t = at / length;
      double ax = from.halfA.x() + t * changeA.x;
      double ay = from.halfA.y() + t * changeA.y;
      double az = from.halfA.z() + t * changeA.z;
      double bx = from.halfB.x() + t * changeB.x;
      double by = from.halfB.y() + t * changeB.y;
      double bz = from.halfB.z() + t * changeB.z;
      double a = Math.sqrt(ax * ax + ay * ay + az * az);
      double b = Math.sqrt(bx * bx + by * by + bz * bz);
      double ex = px - at * dx;
      double ey = py - at * dy;
      double ez = pz - at * dz;
      double u = (ex * ax + ey * ay + ez * az) / (a * a);
      double v = (ex * bx + ey * by + ez * bz) / (b * b);
      double radius = Math.min(a, b);
      double over = along - at;
      boolean cap = over < 0 ? first : last;
      return depth(exponent, u, v, cap ? over / radius : 0, a, b, radius);
    }

    private double depth(int exponent, double u, double v, double w, double a, double b, double c) {
      double pu = power(Math.abs(u), exponent - 1);
      double pv = power(Math.abs(v), exponent - 1);
      double pw = power(Math.abs(w), exponent - 1);
      double sum = pu * Math.abs(u) + pv * Math.abs(v) + pw * Math.abs(w);
      if (sum < 1e-12) {
        return least;
      }
      double k = exponent == 2 ? Math.sqrt(sum) : exponent == 3 ? Math.cbrt(sum) : root4(sum);
      double ga = pu / a;
      double gb = pv / b;
      double gc = pw / c;
      double gradient = Math.sqrt(ga * ga + gb * gb + gc * gc) / power(k, exponent - 1);
      return Math.min(least, (1 - k) / gradient);
    }

    private static double root4(double value) {
      return Math.sqrt(Math.sqrt(value));
    }

    private static double power(double value, int n) {
      return n == 1 ? value : n == 2 ? value * value : value * value * value;
    }
  }
}
