package sutura.atlas.sacrum;

/**
 * The dorsal surface without its tubercles: the plate of the fused arches in the middle, a groove
 * with the dorsal foramina on each side, and the lateral crest.
 */
final class DorsalSurface {
  /** Thickness of the fused arches, mm. Project assumption. */
  private static final double ARCH_MM = 4.5;

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
    groove = Profile.of(0, 33, 18, 32, s2, 28, s3, 19, s4, 14, s5, 11, end, 8);
    crest = Profile.of(0, 44, 15, 41, s2, 34, s3, 24.5, s4, 18, s5, 13.5, end, 8);
    edge = Profile.of(0, 30, 15, 30, s2, 25, s3, 17, s4, 12.5, s5, 10, end, 7);
  }

  /** Depth of the arches' outer surface behind the pelvic midline, mm. */
  double archMm(double s) {
    return frame.bodyDepthMm(s) + frame.canalDepthMm(s) + ARCH_MM;
  }

  /** Place beside the midline of the intermediate crest. */
  double intermediateCrestBesideMm(double s) {
    return frame.canalWidthMm(s) / 2 * 0.62 + 4;
  }

  /** Place beside the midline of the groove that holds the foramina. */
  double grooveBesideMm(double s) {
    return 24 - 8.5 * Carve.step(0.1, 0.95, s / frame.border(5));
  }

  /** Place beside the midline of the lateral crest. */
  double crestBesideMm(double s) {
    return Math.max(grooveBesideMm(s) + 3, 0.76 * lateral.halfWidthMm(s));
  }

  /** Depth of the surface behind the pelvic midline, mm. */
  double behindMm(double beside, double s) {
    double inner = intermediateCrestBesideMm(s);
    double low = grooveBesideMm(s);
    double high = crestBesideMm(s);
    double arch = archMm(s) - 2.5 * Carve.step(0, inner, beside);
    if (beside <= inner) {
      return arch;
    }
    if (beside <= low) {
      return mix(arch, groove.value(s), Carve.step(inner, low, beside));
    }
    if (beside <= high) {
      return mix(groove.value(s), crest.value(s), Carve.step(low, high, beside));
    }
    double w = Math.max(high + 4, lateral.halfWidthMm(s));
    return mix(crest.value(s), edge.value(s), Carve.step(high, w, beside));
  }

  /** Length of the gradient of {@link #behindMm}, and 1 more. */
  double slope(double beside, double s) {
    double dx = (behindMm(beside + 1, s) - behindMm(Math.max(0, beside - 1), s)) / 2;
    return Math.sqrt(1 + dx * dx);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
