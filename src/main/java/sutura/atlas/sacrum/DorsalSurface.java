package sutura.atlas.sacrum;

import sutura.atlas.skull.GradientNoise;

/**
 * The dorsal surface without the median crest: the plate of the fused arches in the middle, the
 * intermediate crest of fused articular processes, a groove with the dorsal foramina, and the
 * lateral crest of fused transverse processes. Crests and groove wander a little, unlike on both
 * sides.
 */
final class DorsalSurface {
  /** Thickness of the fused arches, mm. Project assumption. */
  private static final double ARCH_MM = 4.2;

  /** Farther from the surface than this its relief does not matter, mm. */
  private static final double FAR_MM = 9;

  private static final double STEEPEST = 1.7;
  private static final GradientNoise FINE = new GradientNoise(83);
  private static final GradientNoise WANDER = new GradientNoise(81);
  private static final GradientNoise RELIEF = new GradientNoise(82);

  private final SacralFrame frame;
  private final LateralOutline lateral;
  private final Profile groove;
  private final Profile crest;
  private final Profile edge;

  DorsalSurface(SacralFrame frame, LateralOutline lateral) {
    this.frame = frame;
    this.lateral = lateral;
    double s2 = frame.border(1);
    double s3 = frame.border(2);
    double s4 = frame.border(3);
    double s5 = frame.border(4);
    double end = frame.border(5);
    groove = Profile.of(0, 39, 8, 36.5, 18, 33, s2, 28.5, s3, 22, s4, 17.5, s5, 15.5, end, 14);
    crest = Profile.of(0, 42, 15, 40, s2, 34, s3, 25.5, s4, 20, s5, 17.5, end, 13);
    edge = Profile.of(0, 30, 15, 30, s2, 24, s3, 14, s4, 11.5, s5, 11, end, 8.5);
  }

  /** Depth of the arches' outer surface behind the pelvic midline, mm. */
  double archMm(double s) {
    return frame.bodyDepthMm(s) + frame.canalDepthMm(s) + ARCH_MM;
  }

  private double innerCrestBesideMm(double s) {
    return frame.canalWidthMm(s) / 2 * 0.62 + 4;
  }

  private double grooveBesideMm(double s) {
    return 23.8 - 8.6 * Carve.step(0.1, 0.95, s / frame.border(5));
  }

  private double crestBesideMm(double s) {
    return Math.max(grooveBesideMm(s) + 3, 0.77 * lateral.halfWidthMm(s));
  }

  /** Depth of the surface behind the pelvic midline, mm; x positive on the right. */
  double behindMm(double x, double s) {
    double away = Carve.step(3, 14, Math.abs(x));
    double beside = Math.abs(x) + 1.6 * away * WANDER.at(x / 13, s / 13);
    double at = s + 2.2 * away * WANDER.at(x / 15 + 40, s / 15);
    double relief = 0.35 + 0.55 * away;
    double rough = relief * RELIEF.rough(x / 8, s / 8) + 0.2 * FINE.rough(x / 2.7, s / 2.7);
    return wholeMm(Math.max(0, beside), at) + rough;
  }

  /** How far below the surface a point lies, mm. */
  double insideMm(double x, double s, double d) {
    double plain = wholeMm(Math.abs(x), s) - d;
    if (Math.abs(plain) > FAR_MM) {
      return plain / STEEPEST;
    }
    double here = behindMm(x, s);
    double dx = behindMm(x + 0.8, s) - here;
    double ds = behindMm(x, s + 0.8) - here;
    return (here - d) / Math.sqrt(1 + (dx * dx + ds * ds) / 0.64);
  }

  private double wholeMm(double beside, double s) {
    double inner = innerCrestBesideMm(s);
    double low = grooveBesideMm(s);
    double high = crestBesideMm(s);
    if (beside <= inner) {
      double hollow = archMm(s) - 1.6 - 1.1 * atBorders(s, 5);
      double t = beside / inner;
      return t < 0.55
          ? mix(archMm(s), hollow, Carve.step(0, 0.55, t))
          : mix(hollow, innerMm(s), Carve.step(0.55, 1, t));
    }
    if (beside <= low) {
      return mix(innerMm(s), grooveMm(s), Carve.step(inner, low, beside));
    }
    if (beside <= high) {
      return mix(grooveMm(s), crestMm(s), Carve.step(low, high, beside));
    }
    double w = Math.max(high + 4, lateral.halfWidthMm(s));
    return mix(crestMm(s), edge.value(s), Carve.step(high, w, beside));
  }

  private double innerMm(double s) {
    return archMm(s) - 1.3 + 3.2 * atBorders(s, 9) * Carve.step(0.95, 0.6, s / frame.border(5));
  }

  private double grooveMm(double s) {
    return groove.value(s) - 1.5 * atBorders(s, 8);
  }

  private double crestMm(double s) {
    double tubercle = 0;
    for (int segment = 1; segment <= 4; segment++) {
      double from = frame.border(segment - 1);
      double to = frame.border(segment);
      double at = from + (to - from) * (segment == 1 ? 0.4 : 0.62);
      tubercle += (3.8 - 0.4 * segment) * Carve.bump(at, 0.5 * (to - from), s);
    }
    return crest.value(s) - 0.8 + tubercle;
  }

  private double atBorders(double s, double reach) {
    double sum = 0;
    for (int border = 1; border <= 4; border++) {
      sum += Carve.bump(frame.border(border), reach, s);
    }
    return sum;
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
