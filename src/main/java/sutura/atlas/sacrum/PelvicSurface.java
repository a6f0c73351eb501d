package sutura.atlas.sacrum;

/**
 * The pelvic surface: how far it lies behind its own midline at a place beside it. Bodies are a
 * little hollow between the ridges where they fused; outside them each foramen opens into a broad
 * furrow for its nerve, with a rounded bar between one furrow and the next.
 */
final class PelvicSurface {
  /** Farther from the surface than this its slope is not asked for, mm. */
  private static final double FAR_MM = 9;

  private static final double STEEPEST = 1.5;

  private final SacralFrame frame;
  private final LateralOutline lateral;
  private final Profile recess;
  private final Profile lip;

  PelvicSurface(SacralFrame frame, LateralOutline lateral) {
    this.frame = frame;
    this.lateral = lateral;
    double end = frame.border(5);
    recess =
        Profile.of(-5, 9.5, 6, 8.5, 18, 5, frame.border(1), 2.4, frame.border(2), 1.2, end, 0.6);
    lip =
        Profile.of(
            0, 1, 20, 5, frame.border(1), 7, frame.border(2), 4, frame.border(3), 2, end, 0.5);
  }

  /** Depth of the surface behind the midline, mm. */
  double behindMm(double beside, double s) {
    double u = beside / lateral.halfWidthMm(s);
    double hollow = recess.value(s) * Carve.step(0.1, 0.58, u);
    double forward = lip.value(s) * Math.pow(Math.max(0, u - 0.5) / 0.5, 1.8);
    return hollow - forward + bodiesMm(beside, s) + furrowsMm(beside, s);
  }

  /** Of that the hollows of the bodies and the ridges between them. */
  double bodiesMm(double beside, double s) {
    double across = Carve.step(25, 13, beside);
    if (across <= 0) {
      return 0;
    }
    int segment = frame.segment(s);
    double from = frame.border(segment - 1);
    double t = (s - from) / (frame.border(segment) - from);
    double hollow = t > 0 && t < 1 ? 4 * t * (1 - t) : 0;
    double ridge = 0;
    for (int border = 1; border <= 4; border++) {
      double at = frame.border(border) + 0.012 * beside * beside - 1;
      ridge += Carve.bump(at, 3.2, s) * (1 - 0.12 * border);
    }
    return across * (0.9 * hollow - 0.9 * ridge);
  }

  private double furrowsMm(double beside, double s) {
    double sum = 0;
    for (int number = 1; number <= 4; number++) {
      double x = frame.pelvicForamenBesideMm(number);
      double along = s - frame.border(number);
      if (Math.abs(along) > 16 || beside < x - 8) {
        continue;
      }
      double wide = 10.5 - 0.9 * number + 0.12 * Math.max(0, beside - x);
      double out = Math.min(22, 0.92 * lateral.halfWidthMm(s) - x);
      double across = Carve.step(x - 8, x - 2, beside) * Carve.step(x + out, x + 2, beside);
      sum += (6.6 - 0.7 * number) * across * Carve.bump(1.0, wide, along);
    }
    return sum;
  }

  /** How far a point lies behind the surface, mm. */
  double insideMm(double beside, double s, double d) {
    double here = behindMm(beside, s);
    if (Math.abs(d - here) > FAR_MM) {
      return (d - here) / STEEPEST;
    }
    double dx = behindMm(beside + 0.7, s) - here;
    double ds = behindMm(beside, s + 0.7) - here;
    return (d - here) / Math.sqrt(1 + (dx * dx + ds * ds) / 0.49);
  }
}
