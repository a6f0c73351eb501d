package sutura.atlas.meninges;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The middle line of a vein with its calibre along it.
 *
 * @param pointsMm at least two points, RAS mm
 * @param radiiMm radius of the round tube of the same size at each point
 */
record CalibreLine(List<Vector3dc> pointsMm, double[] radiiMm) {
  CalibreLine {
    pointsMm = List.copyOf(pointsMm);
    if (pointsMm.size() < 2 || pointsMm.size() != radiiMm.length) {
      throw new IllegalArgumentException(pointsMm.size() + " points, " + radiiMm.length + " radii");
    }
  }

  /** A line whose calibre passes through values at equal steps of its length. */
  static CalibreLine of(List<Vector3dc> points, double... radiiMm) {
    double[] along = new double[points.size()];
    for (int i = 1; i < along.length; i++) {
      along[i] = along[i - 1] + points.get(i).distance(points.get(i - 1));
    }
    double[] radii = new double[points.size()];
    for (int i = 0; i < radii.length; i++) {
      double t = along[i] / along[along.length - 1] * (radiiMm.length - 1);
      int from = Math.min((int) t, Math.max(0, radiiMm.length - 2));
      int to = Math.min(from + 1, radiiMm.length - 1);
      radii[i] = radiiMm[from] + (t - from) * (radiiMm[to] - radiiMm[from]);
    }
    return new CalibreLine(points, radii);
  }

  /**
   * What of the line is nearest to a place.
   *
   * @param radiusMm calibre there
   * @param beyondMm how far the place lies beyond an end of the line, along it, else negative
   */
  record Nearest(double distanceMm, double radiusMm, double beyondMm) {}

  Nearest nearest(double x, double y, double z) {
    double least = Double.POSITIVE_INFINITY;
    double radius = 0;
    double beyond = 0;
    int last = radiiMm.length - 1;
    for (int i = 1; i <= last; i++) {
      Vector3dc a = pointsMm.get(i - 1);
      Vector3dc b = pointsMm.get(i);
      double dx = b.x() - a.x();
      double dy = b.y() - a.y();
      double dz = b.z() - a.z();
      double square = dx * dx + dy * dy + dz * dz;
      double t = ((x - a.x()) * dx + (y - a.y()) * dy + (z - a.z()) * dz) / square;
      double in = Math.max(0, Math.min(1, t));
      double d =
          Vector3d.distanceSquared(x, y, z, a.x() + in * dx, a.y() + in * dy, a.z() + in * dz);
      if (d < least) {
        least = d;
        radius = radiiMm[i - 1] + in * (radiiMm[i] - radiiMm[i - 1]);
        double before = i == 1 ? -t : -1;
        double after = i == last ? t - 1 : -1;
        beyond = Math.max(before, after) * Math.sqrt(square);
      }
    }
    return new Nearest(Math.sqrt(least), radius, beyond);
  }
}
