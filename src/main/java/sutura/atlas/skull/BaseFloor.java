package sutura.atlas.skull;

import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * The inner surface of the skull's base drawn along the smoothed surface of the cavity, so that the
 * scan's slices leave no steps; petrous ridges, clinoid processes and openings keep their relief.
 */
final class BaseFloor {
  /** How far the floor may come nearer to the cavity than the scan shows it, mm. */
  private static final double MOST_FILL_MM = 0.5;

  private BaseFloor() {}

  /**
   * Smooths in place.
   *
   * @param cavityMm smoothed depth in the cavity
   */
  static void smooth(VoxelGrid grid, float[] depthMm, float[] cavityMm) {
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          double near = 1 - step(1.2, 2.6, Math.abs(cavityMm[v]));
          double share = near > 0 ? near * share(Math.abs(x), y, z) : 0;
          if (share > 0) {
            double floor = Math.min(-cavityMm[v], depthMm[v] + MOST_FILL_MM);
            depthMm[v] += (float) share * (SolidField.clip(floor) - depthMm[v]);
          }
        });
  }

  private static double share(double side, double y, double z) {
    double below = 1 - step(0, 12, z);
    double planum = 10 * (1 - step(7, 12, side));
    double anterior = step(27 - planum, 33 - planum, y) * (1 - step(60, 66, y));
    double middle = step(30, 36, side) * step(-4, 4, y) * (1 - step(24, 30, y));
    double posterior = (1 - step(-36, -26, y)) * step(-66, -61, z);
    double clivus = (1 - step(8, 12, side)) * step(-14, -8, y) * (1 - step(-36, -30, z));
    return below * Math.max(Math.max(anterior, middle), Math.max(posterior, clivus));
  }

  private static double step(double from, double to, double x) {
    return SmoothStep.at((x - from) / (to - from));
  }
}
