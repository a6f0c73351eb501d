package sutura.atlas.solid;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A smooth curve through points, measured along its length.
 *
 * <p>Source: Catmull E, Rom R 1974, "A class of local interpolating splines"; each span sampled
 * {@value #STEPS} times.
 */
public final class Curve {
  private static final int STEPS = 60;

  private final List<Vector3dc> points = new ArrayList<>();
  private final double[] lengthMm;

  /**
   * A curve through at least two points, RAS mm.
   *
   * @param knots the points in order
   */
  public Curve(List<? extends Vector3dc> knots) {
    int last = knots.size() - 1;
    for (int i = 0; i < last; i++) {
      Vector3dc a = knots.get(Math.max(0, i - 1));
      Vector3dc b = knots.get(i);
      Vector3dc c = knots.get(i + 1);
      Vector3dc d = knots.get(Math.min(last, i + 2));
      for (int k = i == 0 ? 0 : 1; k <= STEPS; k++) {
        double t = (double) k / STEPS;
        points.add(
            new Vector3d(
                catmullRom(a.x(), b.x(), c.x(), d.x(), t),
                catmullRom(a.y(), b.y(), c.y(), d.y(), t),
                catmullRom(a.z(), b.z(), c.z(), d.z(), t)));
      }
    }
    lengthMm = new double[points.size()];
    for (int i = 1; i < lengthMm.length; i++) {
      lengthMm[i] = lengthMm[i - 1] + points.get(i - 1).distance(points.get(i));
    }
  }

  /** Value between b and c of the spline through four values at equal steps. */
  public static double catmullRom(double a, double b, double c, double d, double t) {
    double t2 = t * t;
    return b
        + 0.5 * ((c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t2 * t);
  }

  /** Whole length, mm. */
  public double lengthMm() {
    return lengthMm[lengthMm.length - 1];
  }

  /** Point at a length from the start; beyond the ends along the last direction. */
  public Vector3d at(double alongMm) {
    int i = 1;
    while (i < lengthMm.length - 1 && lengthMm[i] < alongMm) {
      i++;
    }
    double t = (alongMm - lengthMm[i - 1]) / (lengthMm[i] - lengthMm[i - 1]);
    return points.get(i - 1).lerp(points.get(i), t, new Vector3d());
  }

  /** Unit direction at a length, averaged over a distance round it. */
  public Vector3d directionAt(double alongMm, double spanMm) {
    return at(alongMm + spanMm / 2).sub(at(alongMm - spanMm / 2)).normalize();
  }
}
