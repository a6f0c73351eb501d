package sutura.export;

/** Colour spaces that the eye's difference is measured in; RGB is linear, its white is D65. */
final class VisionColour {
  /** IEC 61966-2-1, to XYZ. */
  private static final double[][] XYZ_FROM_RGB = {
    {0.4124564, 0.3575761, 0.1804375},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041}
  };

  private static final double[][] RGB_FROM_XYZ = {
    {3.2404542, -1.5371385, -0.4985314},
    {-0.9692660, 1.8760108, 0.0415560},
    {0.0556434, -0.2040259, 1.0572252}
  };

  private static final double[] WHITE = times(XYZ_FROM_RGB, new double[] {1, 1, 1});

  /** CIE 15:2004: below (6/29)^3 the cube root gives way to a line. */
  private static final double LINE = 6.0 / 29;

  private VisionColour() {}

  /** IEC 61966-2-1. */
  static double linear(double srgb) {
    return srgb <= 0.04045 ? srgb / 12.92 : Math.pow((srgb + 0.055) / 1.055, 2.4);
  }

  /** YyCxCz: lightness, red-green, blue-yellow, all linear in the light. */
  static double[] opponent(double[] rgb) {
    double[] xyz = relative(rgb);
    return new double[] {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
  }

  /** Linear RGB, clamped to what a screen can show. */
  static double[] fromOpponent(double[] c) {
    double y = (c[0] + 16) / 116;
    double[] xyz = {(y + c[1] / 500) * WHITE[0], y * WHITE[1], (y - c[2] / 200) * WHITE[2]};
    double[] rgb = times(RGB_FROM_XYZ, xyz);
    for (int i = 0; i < 3; i++) {
      rgb[i] = Math.max(0, Math.min(1, rgb[i]));
    }
    return rgb;
  }

  /** CIELAB with chroma that fades in the dark (Hunt 1952). */
  static double[] hunt(double[] rgb) {
    double[] xyz = relative(rgb);
    double x = bent(xyz[0]);
    double y = bent(xyz[1]);
    double z = bent(xyz[2]);
    double lightness = 116 * y - 16;
    return new double[] {
      lightness, 0.01 * lightness * 500 * (x - y), 0.01 * lightness * 200 * (y - z)
    };
  }

  /** HyAB of Abasi et al. 2020: for large differences. */
  static double distance(double[] a, double[] b) {
    return Math.abs(a[0] - b[0]) + Math.hypot(a[1] - b[1], a[2] - b[2]);
  }

  private static double bent(double t) {
    return t > LINE * LINE * LINE ? Math.cbrt(t) : t / (3 * LINE * LINE) + 4.0 / 29;
  }

  private static double[] relative(double[] rgb) {
    double[] xyz = times(XYZ_FROM_RGB, rgb);
    return new double[] {xyz[0] / WHITE[0], xyz[1] / WHITE[1], xyz[2] / WHITE[2]};
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] out = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        out[row] += matrix[row][column] * vector[column];
      }
    }
    return out;
  }
}
