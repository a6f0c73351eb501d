package sutura.atlas.skull;

/**
 * What it costs a suture to run through a pixel of a polar map: little in furrows, much elsewhere.
 *
 * <p>Source: SKULL.md section 5.
 */
final class SutureCost {
  private SutureCost() {}

  /** Cost for coronal, sagittal and lambdoid sutures, from the furrow alone. */
  static double[] serrated(PolarMap map) {
    float[] relief = map.highPass(map.outerMm(), 4);
    double[] cost = new double[relief.length];
    for (int p = 0; p < cost.length; p++) {
      double t = clip((clip(relief[p], -1, 1) + 0.32) / 0.32, 0, 1.5);
      cost[p] = 0.02 + t * t * t;
    }
    return cost;
  }

  /** Cost for the weakly marked sutures, from furrow and density. */
  static double[] plain(PolarMap map) {
    float[] relief = map.highPass(map.outerMm(), 5);
    float[] density = map.highPass(map.meanHu(), 9);
    double[] cost = new double[relief.length];
    for (int p = 0; p < cost.length; p++) {
      double t = clip((clip(relief[p], -1, 1) + 0.45) / 0.45, 0, 1.6);
      cost[p] = 0.03 + t * t + 0.35 * clip((density[p] + 150) / 150, 0, 1.5);
    }
    return cost;
  }

  private static double clip(double value, double low, double high) {
    return Math.min(Math.max(value, low), high);
  }
}
