package sutura.atlas.cord;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Curve;

/** A smooth line down the vertebral canal, measured in millimetres from its upper end. */
final class CentreLine {
  /** Takes the bends out that the steps from vertebra to vertebra leave, mm. */
  private static final double SIGMA_MM = 7;

  /** Directions are taken over this length, mm. */
  private static final double SPAN_MM = 6;

  private final Vector3d[] points;
  private double stepMm = 1;

  CentreLine(List<? extends Vector3dc> knots) {
    Curve curve = new Curve(knots);
    int n = (int) Math.floor(curve.lengthMm()) + 1;
    double[][] axes = new double[3][n];
    double step = curve.lengthMm() / (n - 1);
    for (int i = 0; i < n; i++) {
      Vector3d p = curve.at(i * step);
      for (int axis = 0; axis < 3; axis++) {
        axes[axis][i] = p.get(axis);
      }
    }
    for (int axis = 0; axis < 3; axis++) {
      axes[axis] = AlongProfile.smoothed(axes[axis], SIGMA_MM);
    }
    points = new Vector3d[n];
    for (int i = 0; i < n; i++) {
      points[i] = new Vector3d(axes[0][i], axes[1][i], axes[2][i]);
    }
    resample();
  }

  /** Smoothing shortens bends: the points are brought back to equal steps of 1 mm. */
  private void resample() {
    double[] along = new double[points.length];
    for (int i = 1; i < points.length; i++) {
      along[i] = along[i - 1] + points[i].distance(points[i - 1]);
    }
    stepMm = along[points.length - 1] / (points.length - 1);
    Vector3d[] even = new Vector3d[points.length];
    int from = 1;
    for (int i = 0; i < points.length; i++) {
      double at = i * stepMm;
      while (from < points.length - 1 && along[from] < at) {
        from++;
      }
      double t = (at - along[from - 1]) / (along[from] - along[from - 1]);
      even[i] = points[from - 1].lerp(points[from], t, new Vector3d());
    }
    System.arraycopy(even, 0, points, 0, points.length);
  }

  double lengthMm() {
    return (points.length - 1) * stepMm;
  }

  /** The point at a length; beyond the ends straight on. */
  Vector3d at(double alongMm) {
    double at = alongMm / stepMm;
    int i = Math.max(0, Math.min(points.length - 2, (int) Math.floor(at)));
    return points[i].lerp(points[i + 1], at - i, new Vector3d());
  }

  /** The section across the line at a length. */
  CanalFrame frame(double alongMm) {
    Vector3d down = at(alongMm + SPAN_MM / 2).sub(at(alongMm - SPAN_MM / 2)).normalize();
    Vector3d right = new Vector3d(1, 0, 0).fma(-down.x, down).normalize();
    Vector3d anterior = right.cross(down, new Vector3d());
    return new CanalFrame(at(alongMm), right, anterior, down);
  }

  /** The length at which the line is nearest to a place. */
  double nearestMm(Vector3dc place) {
    int best = 0;
    for (int i = 1; i < points.length; i++) {
      if (points[i].distanceSquared(place) < points[best].distanceSquared(place)) {
        best = i;
      }
    }
    CanalFrame frame = frame(best * stepMm);
    double beyond = new Vector3d(place).sub(points[best]).dot(frame.down());
    return best * stepMm + Math.max(-stepMm, Math.min(stepMm, beyond));
  }
}
