package sutura.atlas.mri;

import sutura.atlas.skull.SkullSegmentation;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.geometry.FloatVolume;
import sutura.geometry.VoxelGrid;

/**
 * The cranial cavity of the CT as signed distances, negative inside.
 *
 * @param closedMm ends at the plane of the foramen magnum
 * @param openMm goes on through the foramen magnum as a short canal
 * @param magnum the plane of the foramen magnum
 */
record HeadCavity(FloatVolume closedMm, FloatVolume openMm, MidlinePlane magnum) {
  /** Room round the skull's grid, voxels of 0.75 mm. */
  private static final int PADDING = 18;

  private static final double LOW_MM = -30;
  private static final double HIGH_MM = 25;
  private static final double MASK_SIGMA_MM = 0.8;
  private static final double DISTANCE_SIGMA_VOXELS = 0.8;
  private static final double CANAL_MM = 11;

  /** The canal takes its section from here above the plane. */
  private static final double SECTION_ABOVE_MM = 2;

  private static final double CANAL_HALF_WIDTH_MM = 16;
  private static final double CANAL_HALF_LENGTH_MM = 23;

  static HeadCavity of(SkullSegmentation skull, MidlinePlane magnum) {
    VoxelGrid grid = Grids.padded(skull.grid(), PADDING);
    boolean[] cavity = Grids.padded(skull.cavity(), skull.grid(), PADDING);
    boolean[] above = Voxels.where(grid, (v, x, y, z) -> cavity[v] && magnum.aboveMm(y, z) >= 0);
    float[] closed = SignedDistance.of(above, grid, LOW_MM, HIGH_MM, DISTANCE_SIGMA_VOXELS);
    float[] open =
        SignedDistance.of(
            withCanal(grid, cavity, magnum), grid, LOW_MM, HIGH_MM, DISTANCE_SIGMA_VOXELS);
    return new HeadCavity(new FloatVolume(grid, closed), new FloatVolume(grid, open), magnum);
  }

  private static boolean[] withCanal(VoxelGrid grid, boolean[] cavity, MidlinePlane magnum) {
    float[] smooth =
        GaussianFilter.smooth(cavity, Extent.of(grid), MASK_SIGMA_MM / grid.spacingMm());
    FieldSampler sampler = new FieldSampler(grid, smooth);
    double[] n = magnum.normal();
    double[] middle = magnum.aboveMiddle(0);
    return Voxels.where(
        grid,
        (v, x, y, z) -> {
          double above = magnum.aboveMm(y, z);
          if (above > SECTION_ABOVE_MM) {
            return smooth[v] > 0.5f;
          }
          double raise = SECTION_ABOVE_MM - above;
          double along = (y - middle[0]) * n[1] - (z - middle[1]) * n[0];
          return above > -CANAL_MM
              && Math.abs(x) < CANAL_HALF_WIDTH_MM
              && Math.abs(along) < CANAL_HALF_LENGTH_MM
              && sampler.at(x, y + raise * n[0], z + raise * n[1]) > 0.5;
        });
  }
}
