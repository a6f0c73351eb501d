package sutura.atlas.meninges;

import java.util.List;

/** A closed outline in a plane of two coordinates, mm: how far inside or outside a place lies. */
final class Outline {
  private final double[] u;
  private final double[] v;

  /**
   * An outline.
   *
   * @param corners in order, {u, v} each; the last is joined to the first
   */
  Outline(List<double[]> corners) {
    u = corners.stream().mapToDouble(c -> c[0]).toArray();
    v = corners.stream().mapToDouble(c -> c[1]).toArray();
  }

  /** Distance to the outline, negative inside (even-odd rule). */
  double distanceMm(double uMm, double vMm) {
    double least = Double.POSITIVE_INFINITY;
    boolean inside = false;
    for (int i = 0, j = u.length - 1; i < u.length; j = i++) {
      double eu = u[i] - u[j];
      double ev = v[i] - v[j];
      double qu = uMm - u[j];
      double qv = vMm - v[j];
      double square = eu * eu + ev * ev;
      double t = square > 0 ? Math.max(0, Math.min(1, (qu * eu + qv * ev) / square)) : 0;
      double du = qu - t * eu;
      double dv = qv - t * ev;
      least = Math.min(least, du * du + dv * dv);
      if ((v[i] > vMm) != (v[j] > vMm) && uMm < eu * (vMm - v[j]) / ev + u[j]) {
        inside = !inside;
      }
    }
    return inside ? -Math.sqrt(least) : Math.sqrt(least);
  }
}
