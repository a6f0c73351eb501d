package sutura.csf;

/**
 * Where dye is at a moment: one concentration for each cell of a domain, as a share of the
 * strongest at release. The array is its own and must not be written.
 */
public final class DyeCloud {
  private final double sinceS;
  private final float[] concentrations;
  private final double keptShare;

  /**
   * @param sinceS time since release, seconds
   * @param concentrations of each cell, 0 to 1
   * @param keptShare part of the dye that has not left with the fluid yet
   */
  public DyeCloud(double sinceS, float[] concentrations, double keptShare) {
    this.sinceS = sinceS;
    this.concentrations = concentrations;
    this.keptShare = keptShare;
  }

  public double sinceS() {
    return sinceS;
  }

  public float concentration(int cell) {
    return concentrations[cell];
  }

  public double keptShare() {
    return keptShare;
  }
}
