package sutura.atlas.sacrum;

/**
 * The outline of the sacrum from the front, and its lateral face: auricular surface, tuberosity
 * behind it, lower down the thin lateral border with the inferior lateral angle.
 */
final class LateralOutline {
  /** Depth behind the pelvic midline at which the tuberosity begins to lean inwards, mm. */
  private final Profile leanFrom;

  private final Profile halfWidth;
  private final AuricularRelief relief;

  LateralOutline(SacralFrame frame) {
    double w = frame.value("width") / 2;
    double end = frame.border(5);
    double s2 = frame.border(1);
    double s3 = frame.border(2);
    double s4 = frame.border(3);
    double s5 = frame.border(4);
    halfWidth =
        Profile.of(
            -8, 0.99 * w, 8, w, 20, 0.985 * w, s2, 0.93 * w, s2 + 13, 0.84 * w, s3 - 3, 0.755 * w,
            s3 + 5, 0.70 * w, s4 - 6, 0.655 * w, s4 + 4, 0.61 * w, s5 - 6, 0.56 * w, s5 + 1.5,
            0.52 * w, s5 + 5.5, 0.44 * w, s5 + 10, 0.27 * w, end, 0.165 * w);
    leanFrom = Profile.of(0, 21, s2, 16, s3, 11, s4, 8, end, 6);
    relief = new AuricularRelief();
  }

  /** Half width of the outline at a place, mm. */
  double halfWidthMm(double s) {
    return halfWidth.value(s);
  }

  /** How far inside the lateral face a point is, mm. */
  double insideMm(double beside, double s, double d, double y, double z) {
    double w = halfWidthMm(s);
    double slope = (halfWidthMm(s + 1) - halfWidthMm(s - 1)) / 2;
    double face = (w - beside) / Math.sqrt(1 + slope * slope) + relief.outwardMm(y, z);
    double lean = (w - beside - 0.75 * (d - leanFrom.value(s))) / 1.25;
    return Carve.shared(face, lean + relief.roughMm(y, z), 5);
  }
}
