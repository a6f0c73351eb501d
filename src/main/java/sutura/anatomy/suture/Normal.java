package sutura.anatomy.suture;

import java.util.SplittableRandom;

/** The standard normal distribution. */
final class Normal {
  /** Beyond, a share is 0 or 1 to double precision of a score. */
  private static final double FARTHEST = 7;

  private Normal() {}

  static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /**
   * Share below, by the series of Marsaglia G. 2004 J Stat Softw 11(4), added up until a term no
   * longer changes the sum.
   */
  static double below(double x) {
    if (Math.abs(x) > FARTHEST) {
      return x > 0 ? 1 : 0;
    }
    double sum = x;
    double term = x;
    double before = Double.NaN;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= x * x / i;
      sum += term;
    }
    return Math.max(0, Math.min(1, 0.5 + sum * density(x)));
  }

  /** A draw that depends on nothing but the seed and the word (Box and Muller 1958). */
  static double draw(long seed, String word) {
    long mixed = seed;
    for (int i = 0; i < word.length(); i++) {
      mixed = mixed * 1_000_003 + word.charAt(i);
    }
    SplittableRandom random = new SplittableRandom(mixed);
    double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }
}
