package sutura.render;

import sutura.scene.Colour;

/** CIE 1976 L*a*b* under D65, whose lightness is even to the eye. */
final class CieLab {
  /** White of D65 in XYZ. Source: CIE 15:2004. */
  private static final double WHITE_X = 0.95047;

  private static final double WHITE_Z = 1.08883;

  private CieLab() {}

  /** The colour on screen; what it cannot show is cut off. */
  static Colour colour(double lightness, double a, double b) {
    double fy = (lightness + 16) / 116;
    double x = WHITE_X * cubed(fy + a / 500);
    double y = cubed(fy);
    double z = WHITE_Z * cubed(fy - b / 200);
    return new Colour(
        encoded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
        encoded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
        encoded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
  }

  private static double cubed(double f) {
    return f > 6.0 / 29 ? f * f * f : 3 * (6.0 / 29) * (6.0 / 29) * (f - 4.0 / 29);
  }

  /** IEC 61966-2-1. */
  private static float encoded(double linear) {
    double in = Math.max(0, Math.min(1, linear));
    return (float) (in <= 0.0031308 ? 12.92 * in : 1.055 * Math.pow(in, 1 / 2.4) - 0.055);
  }
}
