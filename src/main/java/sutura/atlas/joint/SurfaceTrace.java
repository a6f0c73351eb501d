package sutura.atlas.joint;

import org.joml.Vector3d;
import sutura.atlas.solid.Solid;

/**
 * Where rays across the column first meet bodies: from a start before or behind a line, in its
 * sagittal frame.
 *
 * @param line the line
 * @param bodies what is struck
 * @param direction 1 forwards, -1 backwards
 */
record SurfaceTrace(SagittalLine line, Solid bodies, int direction) {
  private static final double LEAST_STRIDE_MM = 0.15;
  private static final double TOLERANCE_MM = 0.02;

  /**
   * Distance in front of the line at which a ray meets a body, NaN if it meets none.
   *
   * @param fromMm where it starts, in front of the line
   * @param reachMm how far it goes
   */
  double frontMm(double along, double right, double fromMm, double reachMm) {
    double gone = 0;
    double before = 0;
    while (gone < reachMm) {
      double depth = depthMm(along, right, fromMm + direction * gone);
      if (depth > 0) {
        return fromMm + direction * bisected(along, right, fromMm, before, gone);
      }
      before = gone;
      gone += Math.max(LEAST_STRIDE_MM, -0.6 * depth);
    }
    return Double.NaN;
  }

  private double bisected(double along, double right, double from, double outside, double inside) {
    double a = outside;
    double b = inside;
    while (b - a > TOLERANCE_MM) {
      double middle = (a + b) / 2;
      if (depthMm(along, right, from + direction * middle) > 0) {
        b = middle;
      } else {
        a = middle;
      }
    }
    return a;
  }

  private double depthMm(double along, double right, double front) {
    Vector3d p = line.point(along, right, front);
    return bodies.depthMm(p.x, p.y, p.z);
  }
}
