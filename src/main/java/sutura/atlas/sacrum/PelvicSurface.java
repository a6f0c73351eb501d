package sutura.atlas.sacrum;

/** The pelvic surface: how far it lies behind its own midline at a place beside it. */
final class PelvicSurface {
  private final SacralFrame frame;
  private final LateralOutline lateral;
  private final Profile recess;
  private final Profile lip;

  PelvicSurface(SacralFrame frame, LateralOutline lateral) {
    this.frame = frame;
    this.lateral = lateral;
    double end = frame.border(5);
    recess =
        Profile.of(-5, 9.5, 6, 8.5, 18, 5, frame.border(1), 2.6, frame.border(2), 1.8, end, 1.0);
    lip = Profile.of(0, 1, 20, 5, frame.border(1), 7, frame.border(2), 5, end, 2);
  }

  /** Depth of the surface behind the midline, mm. */
  double behindMm(double beside, double s) {
    double u = beside / lateral.halfWidthMm(s);
    double hollow = recess.value(s) * Carve.step(0.1, 0.58, u);
    double forward = lip.value(s) * Math.pow(Math.max(0, u - 0.5) / 0.5, 1.8);
    return hollow - forward + bodiesMm(beside, s);
  }

  /** Each body is a little hollow between two ridges that cross from foramen to foramen. */
  private double bodiesMm(double beside, double s) {
    double across = Carve.step(27, 12, beside);
    if (across <= 0) {
      return 0;
    }
    double ridge = 0;
    for (int segment = 1; segment <= 4; segment++) {
      ridge += Carve.bump(frame.border(segment), 4.5, s);
    }
    int segment = frame.segment(s);
    double from = frame.border(segment - 1);
    double t = (s - from) / (frame.border(segment) - from);
    double hollow = t > 0 && t < 1 ? 4 * t * (1 - t) : 0;
    return across * (0.7 * hollow - 0.55 * ridge);
  }

  /** Length of the gradient of {@link #behindMm}, and 1 more. */
  double slope(double beside, double s) {
    double dx = (behindMm(beside + 1, s) - behindMm(beside - 1, s)) / 2;
    return Math.sqrt(1 + dx * dx);
  }
}
