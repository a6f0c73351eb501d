package sutura.atlas.sacrum;

/**
 * A dimension that changes smoothly along the bone, without waves between its given values.
 *
 * <p>Monotone cubic interpolation. Source: Fritsch F N, Carlson R E 1980, "Monotone piecewise cubic
 * interpolation", SIAM J Numer Anal 17:238; slopes by the harmonic mean (Fritsch and Butland 1984).
 */
final class Profile {
  private final double[] at;
  private final double[] value;
  private final double[] slope;

  /**
   * A profile.
   *
   * @param at places in ascending order, at least two
   * @param value what it is there
   */
  Profile(double[] at, double[] value) {
    if (at.length < 2 || at.length != value.length) {
      throw new IllegalArgumentException(at.length + " places, " + value.length + " values");
    }
    this.at = at.clone();
    this.value = value.clone();
    slope = new double[at.length];
    for (int i = 1; i + 1 < at.length; i++) {
      double before = (value[i] - value[i - 1]) / (at[i] - at[i - 1]);
      double after = (value[i + 1] - value[i]) / (at[i + 1] - at[i]);
      slope[i] = before * after > 0 ? 2 * before * after / (before + after) : 0;
    }
  }

  /** From pairs of place and value. */
  static Profile of(double... placeAndValue) {
    double[] at = new double[placeAndValue.length / 2];
    double[] value = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = placeAndValue[2 * i];
      value[i] = placeAndValue[2 * i + 1];
    }
    return new Profile(at, value);
  }

  /** Value at a place; beyond the ends that of the end. */
  double value(double place) {
    int last = at.length - 1;
    if (place <= at[0]) {
      return value[0];
    }
    if (place >= at[last]) {
      return value[last];
    }
    int i = 0;
    while (at[i + 1] < place) {
      i++;
    }
    double h = at[i + 1] - at[i];
    double t = (place - at[i]) / h;
    double u = 1 - t;
    return value[i] * (1 + 2 * t) * u * u
        + value[i + 1] * t * t * (3 - 2 * t)
        + h * t * u * (slope[i] * u - slope[i + 1] * t);
  }
}
