package sutura.atlas.skull;

/**
 * Smooth random values over a plane, the same on every machine: how far a suture's line strays from
 * where it is drawn.
 *
 * <p>Gradient noise after Perlin K 2002, "Improving noise", with gradients from a mixing function
 * of the lattice point and the seed (Steele G L et al. 2014, "Fast splittable pseudorandom number
 * generators") instead of a table.
 *
 * @param seed different seeds give unrelated values
 */
public record GradientNoise(long seed) {
  /** Largest value of one octave in two dimensions. */
  private static final double LARGEST = Math.sqrt(0.5);

  /** Finer share of {@link #rough}, which makes its outline less even. */
  private static final double SECOND_OCTAVE = 0.45;

  private static final double SECOND_FREQUENCY = 2.17;

  /** A value of -1..1 that changes over lengths of about 1; 0 at whole numbers. */
  public double at(double u, double v) {
    long i = (long) Math.floor(u);
    long j = (long) Math.floor(v);
    double s = u - i;
    double t = v - j;
    double low = mix(slope(i, j, s, t), slope(i + 1, j, s - 1, t), fade(s));
    double high = mix(slope(i, j + 1, s, t - 1), slope(i + 1, j + 1, s - 1, t - 1), fade(s));
    return mix(low, high, fade(t)) / LARGEST;
  }

  /** Two octaves: large waves with smaller ones on them, -1..1. */
  public double rough(double u, double v) {
    double fine = at(u * SECOND_FREQUENCY + 0.37, v * SECOND_FREQUENCY + 0.71);
    return (at(u + 0.13, v + 0.29) + SECOND_OCTAVE * fine) / (1 + SECOND_OCTAVE);
  }

  private double slope(long i, long j, double s, double t) {
    long h = mixed(seed * 0x9E3779B97F4A7C15L + i * 0xBF58476D1CE4E5B9L + j * 0x94D049BB133111EBL);
    double angle = (h >>> 11) * (2 * Math.PI / (1L << 53));
    return s * Math.cos(angle) + t * Math.sin(angle);
  }

  private static long mixed(long h) {
    long a = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private static double fade(double t) {
    return t * t * t * (t * (6 * t - 15) + 10);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
