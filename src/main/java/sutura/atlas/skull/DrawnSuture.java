package sutura.atlas.skull;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A suture's line drawn by hand on the bone and extruded through it to a wall that strays from the
 * line like a natural suture: deterministic noise along the line and, more slowly, with the depth.
 *
 * <p>The line must run forth along the chord from its first to its last point and is smooth between
 * its points; beyond them it goes on level with the chord.
 */
final class DrawnSuture {
  /** The noise changes so much more slowly through the bone than along the line. */
  private static final double DEPTH_STRETCH = 2.5;

  /** The noise's waves are largest where it is this share of its range; scales to the amplitude. */
  private static final double TYPICAL_PEAK = 0.6;

  private final Vector3dc originMm;
  private final Vector3dc chord;
  private final Vector3dc side;
  private final Vector3dc through;
  private final double[] along;
  private final double[] aside;
  private final Stray stray;

  /**
   * How the line strays.
   *
   * @param amplitudeMm height of usual waves
   * @param wavelengthMm length of the larger waves
   * @param seed which waves
   */
  record Stray(double amplitudeMm, double wavelengthMm, long seed) {
    double atMm(double alongMm, double deepMm) {
      GradientNoise noise = new GradientNoise(seed);
      double u = 2 * alongMm / wavelengthMm;
      double v = 2 * deepMm / (DEPTH_STRETCH * wavelengthMm);
      return amplitudeMm / TYPICAL_PEAK * noise.rough(u, v);
    }
  }

  /**
   * A wall.
   *
   * @param pointsMm the line, at least two points
   * @param through direction of the extrusion
   * @param positiveMm a place on the side where offsets are positive
   */
  DrawnSuture(
      List<? extends Vector3dc> pointsMm, Vector3dc through, Vector3dc positiveMm, Stray stray) {
    this.through = through.normalize(new Vector3d());
    this.stray = stray;
    originMm = pointsMm.get(0);
    Vector3d way = pointsMm.get(pointsMm.size() - 1).sub(originMm, new Vector3d());
    way.fma(-way.dot(this.through), this.through);
    chord = way.normalize();
    Vector3d across = chord.cross(this.through, new Vector3d());
    double toPositive = across.dot(positiveMm.sub(originMm, new Vector3d()));
    side = toPositive < 0 ? across.negate() : across;
    along = new double[pointsMm.size()];
    aside = new double[pointsMm.size()];
    for (int i = 0; i < along.length; i++) {
      Vector3d p = pointsMm.get(i).sub(originMm, new Vector3d());
      along[i] = p.dot(chord);
      aside[i] = p.dot(side);
      if (i > 0 && along[i] <= along[i - 1]) {
        throw new IllegalArgumentException("the line turns back at point " + i);
      }
    }
  }

  /** About the distance from the wall, mm, positive on its positive side. */
  double offsetMm(double x, double y, double z) {
    double dx = x - originMm.x();
    double dy = y - originMm.y();
    double dz = z - originMm.z();
    double a = dx * chord.x() + dy * chord.y() + dz * chord.z();
    double b = dx * side.x() + dy * side.y() + dz * side.z();
    double w = dx * through.x() + dy * through.y() + dz * through.z();
    return b - drawn(a) - stray.atMm(a, w);
  }

  /** The smooth line: cubic pieces with the slope of the neighbours' chord at each point. */
  private double drawn(double a) {
    int last = along.length - 1;
    if (a <= along[0]) {
      return aside[0];
    }
    if (a >= along[last]) {
      return aside[last];
    }
    int i = 1;
    while (along[i] < a) {
      i++;
    }
    double h = along[i] - along[i - 1];
    double t = (a - along[i - 1]) / h;
    double m0 = h * slope(i - 1);
    double m1 = h * slope(i);
    double t2 = t * t;
    double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * aside[i - 1]
        + (t3 - 2 * t2 + t) * m0
        + (3 * t2 - 2 * t3) * aside[i]
        + (t3 - t2) * m1;
  }

  private double slope(int i) {
    if (i == 0 || i == along.length - 1) {
      return 0;
    }
    return (aside[i + 1] - aside[i - 1]) / (along[i + 1] - along[i - 1]);
  }
}
