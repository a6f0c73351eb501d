package sutura.csf.shipped;

/**
 * Fluxes in 16 bits: sign, and the logarithm of their size in equal steps, so that large and small
 * ones are told equally well: to 0.06 % from 2^-50 mm3/s, below which they are 0, to 2.
 */
final class FluxCode {
  private static final int LEVELS = 32_767;
  private static final double OCTAVES = 51;
  private static final double LEAST = 0x1p-50;
  private static final double STEP = OCTAVES * Math.log(2) / (LEVELS - 1);

  private static final double[] SIZES = sizes();

  private FluxCode() {}

  private static double[] sizes() {
    double[] sizes = new double[LEVELS + 1];
    for (int level = 1; level <= LEVELS; level++) {
      sizes[level] = LEAST * StrictMath.exp(STEP * (level - 1));
    }
    return sizes;
  }

  /**
   * Code of a flux.
   *
   * @throws IllegalArgumentException if it is larger than any flux of a field of 1 mm3/s can be
   */
  static short of(double flux) {
    double size = Math.abs(flux);
    if (size < LEAST) {
      return 0;
    }
    long level = 1 + Math.round(Math.log(size / LEAST) / STEP);
    if (level > LEVELS) {
      throw new IllegalArgumentException("flux of " + flux + " mm3/s in a field of 1 mm3/s");
    }
    return (short) (flux < 0 ? -level : level);
  }

  /** Flux of a code. */
  static double flux(short code) {
    return code < 0 ? -SIZES[Math.min(LEVELS, -code)] : SIZES[code];
  }
}
