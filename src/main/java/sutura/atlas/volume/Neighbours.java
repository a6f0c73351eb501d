package sutura.atlas.volume;

import sutura.atlas.volume.Components.Connectivity;

/** The voxels that touch a voxel, in array order, none outside the volume. */
final class Neighbours {
  private final Extent extent;
  private final int[][] offsets;
  private final int[] steps;

  private Neighbours(Extent extent, int[][] offsets) {
    this.extent = extent;
    this.offsets = offsets;
    steps = new int[offsets.length];
    for (int t = 0; t < offsets.length; t++) {
      steps[t] = (offsets[t][2] * extent.ny() + offsets[t][1]) * extent.nx() + offsets[t][0];
    }
  }

  static Neighbours of(Extent extent, Connectivity connectivity) {
    int reach = connectivity == Connectivity.FACES ? 1 : 3;
    int[][] found = new int[26][];
    int n = 0;
    for (int code = 0; code < 27; code++) {
      int[] d = {code % 3 - 1, code / 3 % 3 - 1, code / 9 - 1};
      int axes = Math.abs(d[0]) + Math.abs(d[1]) + Math.abs(d[2]);
      if (axes > 0 && axes <= reach) {
        found[n++] = d;
      }
    }
    return new Neighbours(extent, java.util.Arrays.copyOf(found, n));
  }

  /** Writes the neighbours of a voxel to {@code around}, says how many. */
  int around(int voxel, int[] around) {
    int i = extent.i(voxel);
    int j = extent.j(voxel);
    int k = extent.k(voxel);
    boolean inner =
        i > 0
            && j > 0
            && k > 0
            && i < extent.nx() - 1
            && j < extent.ny() - 1
            && k < extent.nz() - 1;
    int n = 0;
    for (int t = 0; t < steps.length; t++) {
      int[] d = offsets[t];
      if (inner || extent.contains(i + d[0], j + d[1], k + d[2])) {
        around[n++] = voxel + steps[t];
      }
    }
    return n;
  }
}
