package sutura.atlas.sacrum;

import sutura.atlas.skull.GradientNoise;

/**
 * The outline of the sacrum from the front, and its lateral face: auricular surface, tuberosity
 * behind it, lower down the thin lateral border with the inferior lateral angle.
 */
final class LateralOutline {
  private static final GradientNoise BORDER = new GradientNoise(77);

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
            -8, 0.985 * w, 9, w, 20, 0.985 * w, s2, 0.925 * w, s2 + 12, 0.83 * w, s3 - 5, 0.745 * w,
            s3 + 1, 0.695 * w, s3 + 7, 0.67 * w, s4, 0.64 * w, s5 - 7, 0.575 * w, s5 + 0.5,
            0.545 * w, s5 + 4, 0.51 * w, s5 + 7, 0.435 * w, s5 + 10, 0.315 * w, end, 0.18 * w);
    leanFrom = Profile.of(0, 21, s2, 16, s3, 13, s4, 11, end, 8);
    relief = new AuricularRelief(frame);
  }

  /** Half width of the outline at a place, mm. */
  double halfWidthMm(double s) {
    return halfWidth.value(s);
  }

  /** How far inside the lateral face a point is, mm. */
  double insideMm(double beside, double s, double d, double y, double z) {
    double w = halfWidthMm(s) + 0.7 * BORDER.rough(s / 7, 0.5);
    if (Math.abs(w - beside) > 22) {
      return (w - beside) / 1.6;
    }
    double slope = (halfWidthMm(s + 1) - halfWidthMm(s - 1)) / 2;
    double face = (w - beside) / Math.sqrt(1 + slope * slope) + relief.outwardMm(y, z);
    double lean = (w - beside - 0.75 * (d - leanFrom.value(s))) / 1.25;
    return Carve.shared(face, lean + relief.roughMm(y, z), 5);
  }
}
