package sutura.anatomy.suture;

/**
 * The scores of people of one age: a normal distribution whose ends are gathered at 0 (open) and 4
 * (obliterated), placed so that the mean of the people is the mean of their age. That it is normal
 * is a project assumption.
 *
 * @param centre of the normal distribution before its ends are gathered
 * @param sd of it
 */
record ClosureSpread(double centre, double sd) {
  private static final double END = ClosureCurve.OBLITERATED;

  /** Halvings of an interval of about 80 sd, after which the centre is exact to 1e-10 sd. */
  private static final int HALVINGS = 40;

  /** How far outside of 0 to 4 the centre may lie, in sd. */
  private static final double FARTHEST_SD = 8;

  /** The spread about a mean score. */
  static ClosureSpread of(double mean, double sd) {
    if (sd == 0 || mean <= 0 || mean >= END) {
      return new ClosureSpread(mean, 0);
    }
    double low = -FARTHEST_SD * sd;
    double high = END + FARTHEST_SD * sd;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (new ClosureSpread(middle, sd).mean() < mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new ClosureSpread((low + high) / 2, sd);
  }

  /** Score of a person who lies this many sd above the middle of the age. */
  double score(double deviations) {
    return clamp(centre + sd * deviations);
  }

  /** Mean score of the people. */
  double mean() {
    return sd == 0 ? clamp(centre) : above(0) - above(END);
  }

  /** Spread of the scores of the people, a little under {@link #sd} near 0 and 4. */
  double drawnSd() {
    if (sd == 0) {
      return 0;
    }
    double mean = mean();
    double square = squareAbove(0) - squareAbove(END) - 2 * END * above(END);
    return Math.sqrt(Math.max(0, square - mean * mean));
  }

  /** Share of the people whose score is below. */
  double shareBelow(double score) {
    return sd == 0 ? (clamp(centre) < score ? 1 : 0) : Normal.below((score - centre) / sd);
  }

  /** Mean of max(x - from, 0) of the normal distribution. */
  private double above(double from) {
    double k = (from - centre) / sd;
    return sd * (Normal.density(k) - k * Normal.below(-k));
  }

  /** Mean of max(x - from, 0) squared. */
  private double squareAbove(double from) {
    double k = (from - centre) / sd;
    return sd * sd * ((1 + k * k) * Normal.below(-k) - k * Normal.density(k));
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(END, value));
  }
}
