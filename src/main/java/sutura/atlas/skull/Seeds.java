package sutura.atlas.skull;

import java.util.OptionalInt;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/** Hand-placed points moved onto the bone they mean. */
final class Seeds {
  private Seeds() {}

  /** The set voxel nearest to a point, the first of equals, none beyond a cube around it. */
  static OptionalInt nearest(VoxelGrid grid, boolean[] mask, double[] pointMm, int reachVoxels) {
    int[] at = Voxels.nearest(grid, pointMm[0], pointMm[1], pointMm[2]);
    int best = -1;
    int bestSquared = Integer.MAX_VALUE;
    int edge = 2 * reachVoxels + 1;
    for (int t = 0; t < edge * edge * edge; t++) {
      int dx = t % edge - reachVoxels;
      int dy = t / edge % edge - reachVoxels;
      int dz = t / (edge * edge) - reachVoxels;
      int squared = dx * dx + dy * dy + dz * dz;
      if (squared < bestSquared
          && grid.contains(at[0] + dx, at[1] + dy, at[2] + dz)
          && mask[grid.index(at[0] + dx, at[1] + dy, at[2] + dz)]) {
        best = grid.index(at[0] + dx, at[1] + dy, at[2] + dz);
        bestSquared = squared;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
