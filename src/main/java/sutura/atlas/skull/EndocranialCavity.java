package sutura.atlas.skull;

import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The space inside the cranium, closed below by the plane of the foramen magnum.
 *
 * <p>Soft tissue that is wide enough to hold a ball is grown back to its walls; pits and vessel
 * mouths are closed. That air and fat do not count as free is what keeps it out of sinuses and
 * orbits. Source: SKULL.md section 3.
 */
final class EndocranialCavity {
  private static final int FAT_HU = -60;
  private static final int WALL_HU = 220;
  private static final int PIT_HU = 300;
  private static final double BALL_MM = 4;
  private static final double SMOOTHING_MM = 1.3;

  /** Front and back rim of the foramen magnum in the mid-sagittal plane, y and z. */
  private static final double BASION_Y_MM = -9;

  private static final double BASION_Z_MM = -60;
  private static final double OPISTHION_Y_MM = -46;
  private static final double OPISTHION_Z_MM = -71;

  /** A point in the brain. */
  private static final double[] INSIDE_MM = {0, -10, 5};

  private EndocranialCavity() {}

  /** The cavity of a repaired head. */
  static boolean[] find(VoxelGrid grid, short[] hu, Progress progress) {
    Extent extent = Extent.of(grid);
    double spacing = grid.spacingMm();
    int inside = Voxels.at(grid, INSIDE_MM[0], INSIDE_MM[1], INSIDE_MM[2]);
    progress.report("Finding the cranial cavity", 0);
    boolean[] below = Voxels.where(grid, (v, x, y, z) -> belowForamenMagnum(x, y, z));
    boolean[] free = new boolean[hu.length];
    for (int v = 0; v < free.length; v++) {
      free[v] = hu[v] > FAT_HU && hu[v] < WALL_HU && !below[v];
    }
    boolean[] wide = DistanceTransform.erode(free, extent, spacing, BALL_MM);
    boolean[] core = Components.containing(wide, extent, inside);
    progress.report("Finding the cranial cavity", 0.3);
    boolean[] grown = DistanceTransform.dilate(core, extent, spacing, BALL_MM);
    for (int v = 0; v < grown.length; v++) {
      grown[v] &= free[v];
    }
    progress.report("Finding the cranial cavity", 0.5);
    boolean[] closed =
        DistanceTransform.erode(
            DistanceTransform.dilate(grown, extent, spacing, BALL_MM), extent, spacing, BALL_MM);
    for (int v = 0; v < grown.length; v++) {
      grown[v] |= closed[v] && hu[v] < PIT_HU && !below[v];
    }
    progress.report("Finding the cranial cavity", 0.8);
    float[] smooth = GaussianFilter.smooth(grown, extent, SMOOTHING_MM / spacing);
    boolean[] cavity = new boolean[grown.length];
    for (int v = 0; v < cavity.length; v++) {
      cavity[v] = smooth[v] > 0.5f;
    }
    return Components.containing(cavity, extent, inside);
  }

  private static boolean belowForamenMagnum(double x, double y, double z) {
    double slope = (OPISTHION_Z_MM - BASION_Z_MM) / (OPISTHION_Y_MM - BASION_Y_MM);
    double above = z - (BASION_Z_MM + slope * (y - BASION_Y_MM));
    return above < 0 && Math.abs(x) < 24 && y < -2 && y > -58;
  }
}
