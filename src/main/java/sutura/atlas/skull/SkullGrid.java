package sutura.atlas.skull;

import sutura.geometry.VoxelGrid;

/**
 * The grid on which the skull is segmented: 0.75 mm, x = 0 the mid-sagittal plane in the middle
 * column. Source: SKULL.md section 0.
 */
public final class SkullGrid {
  /** 225 x 283 x 218 voxels. */
  public static final VoxelGrid GRID = new VoxelGrid(225, 283, 218, -84, -109.5, -79.5, 0.75);

  private SkullGrid() {}
}
