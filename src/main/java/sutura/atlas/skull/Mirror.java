package sutura.atlas.skull;

import sutura.geometry.VoxelGrid;

/** Reversal of a volume about the middle column of its grid, the mid-sagittal plane. */
final class Mirror {
  private Mirror() {}

  static float[] reversed(float[] values, VoxelGrid grid) {
    float[] result = new float[values.length];
    for (int v = 0; v < values.length; v++) {
      result[v] = values[partner(v, grid)];
    }
    return result;
  }

  static boolean[] reversed(boolean[] mask, VoxelGrid grid) {
    boolean[] result = new boolean[mask.length];
    for (int v = 0; v < mask.length; v++) {
      result[v] = mask[partner(v, grid)];
    }
    return result;
  }

  /** The voxel on the other side. */
  private static int partner(int voxel, VoxelGrid grid) {
    int i = voxel % grid.nx();
    return voxel - i + grid.nx() - 1 - i;
  }
}
