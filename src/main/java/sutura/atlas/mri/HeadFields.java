package sutura.atlas.mri;

import sutura.geometry.VoxelGrid;

/**
 * The brain of the MRI inside the cavity of the CT, on one grid of half a millimetre in the
 * program's frame. All arrays are flat {@code [z][y][x]} on {@code grid}, shared, not copied.
 *
 * @param grid RAS mm; holds the whole cavity with at least 4 mm to spare, 9 mm below
 * @param cavityMm signed distance to the inner table of the skull, mm, negative inside; continued
 *     through the foramen magnum as a short canal, so that it alone does not close there
 * @param aboveMagnumMm signed height above the plane of the foramen magnum, mm
 * @param brain share of brain tissue, 0 to 1, at the place in the MRI; ventricles and sulci are 0
 * @param parts {@link Part} ordinal + 1 of the nearest tissue at each place inside the cavity, 0
 *     outside of it
 * @param lateralLeft share of the left lateral ventricle, 0 to 1
 * @param lateralRight share of the right lateral ventricle
 * @param third share of the third ventricle
 * @param fourth share of the fourth ventricle
 * @param intensity T1-weighted intensity of the MRI at each place, 0 outside the cavity
 * @param warp the map that all of it came through
 */
public record HeadFields(
    VoxelGrid grid,
    float[] cavityMm,
    float[] aboveMagnumMm,
    float[] brain,
    byte[] parts,
    float[] lateralLeft,
    float[] lateralRight,
    float[] third,
    float[] fourth,
    byte[] intensity,
    Warp warp) {
  /** Parts of the brain that are structures of their own. */
  public enum Part {
    HEMISPHERE_LEFT,
    HEMISPHERE_RIGHT,
    CEREBELLUM,
    MIDBRAIN,
    PONS,
    MEDULLA
  }

  public HeadFields {
    int n = grid.size();
    if (cavityMm.length != n
        || aboveMagnumMm.length != n
        || brain.length != n
        || parts.length != n
        || lateralLeft.length != n
        || lateralRight.length != n
        || third.length != n
        || fourth.length != n
        || intensity.length != n) {
      throw new IllegalArgumentException("arrays do not fit " + grid);
    }
  }
}
