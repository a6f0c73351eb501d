package sutura.atlas.sacrum;

/**
 * The fused bodies of the five vertebrae, with the oval endplate of S1 and the facet of the apex.
 */
final class BodyColumn {
  /** Sections are a little squarer than ellipses. */
  private static final double EXPONENT = 2.35;

  /** How far the middle of the endplate lies below its rim, mm. */
  private static final double DISH_MM = 1.1;

  private final SacralFrame frame;
  private final PelvicSurface pelvic;
  private final Profile halfWidth;
  private final double endplateHalfWidth;
  private final double endplateHalfDepth;

  BodyColumn(SacralFrame frame, PelvicSurface pelvic) {
    this.frame = frame;
    this.pelvic = pelvic;
    endplateHalfWidth = frame.value("s1BodyWidth") / 2;
    endplateHalfDepth = frame.value("s1BodyDepth") / 2;
    double length = frame.border(5);
    halfWidth =
        Profile.of(
            0,
            endplateHalfWidth,
            9,
            endplateHalfWidth * 0.9,
            frame.border(1),
            17.5,
            frame.border(2),
            14.5,
            frame.border(3),
            12.5,
            frame.border(4),
            11,
            length - 6,
            9.6,
            length,
            frame.value("apexWidth") / 2);
  }

  /** Depth in the column of a point beside the midline. */
  double depthMm(double beside, double s, double d, double z) {
    double half = frame.bodyDepthMm(Math.max(s, 0)) / 2;
    double wide = halfWidth.value(s);
    double u = beside / wide;
    double front = d < half ? pelvic.bodiesMm(beside, s) * (1 - d / half) : 0;
    double v = Math.abs(d - front - half) / half;
    double pu = Math.pow(u, EXPONENT - 1);
    double pv = Math.pow(v, EXPONENT - 1);
    double k = Math.pow(pu * u + pv * v, 1 / EXPONENT);
    double side = Math.min(half, wide);
    if (k > 1e-6) {
      double scale = Math.pow(k, 1 - EXPONENT);
      side = Math.min(side, (1 - k) / Math.hypot(pu * scale / wide, pv * scale / half));
    }
    double top = -z - dishMm(beside, s, d, half);
    double end = frame.border(5) - s - 0.5 * Carve.step(0.75, 0.2, k);
    return Carve.shared(Carve.shared(side, top, 1.0), end, 1.5);
  }

  /** The endplate is hollow within its raised rim. */
  private double dishMm(double beside, double s, double d, double half) {
    double r = Math.hypot(beside / endplateHalfWidth, (d - half - 0.15 * s) / endplateHalfDepth);
    double rim = 0.35 * Carve.bump(0.84, 0.12, r);
    return DISH_MM * Carve.step(0.84, 0.35, r) - rim;
  }
}
