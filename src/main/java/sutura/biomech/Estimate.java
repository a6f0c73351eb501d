package sutura.biomech;

/**
 * A number with the range that the uncertain moduli give it.
 *
 * @param value for the baseline moduli
 * @param low least of the range
 * @param high largest of the range
 */
public record Estimate(double value, double low, double high) {
  /** The same of a multiple of the load. */
  public Estimate times(double factor) {
    return factor >= 0
        ? new Estimate(value * factor, low * factor, high * factor)
        : new Estimate(value * factor, high * factor, low * factor);
  }
}
