package sutura.biomech;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import sutura.geometry.VoxelGrid;

/** Which bone each solid voxel belongs to: the one that fills most of it, else the nearest. */
final class BoneOfVoxel {
  private final VoxelGrid grid;
  private final BitSet solid;
  private final int[] fullest;

  BoneOfVoxel(VoxelGrid grid, BitSet solid, int[] fullest) {
    this.grid = grid;
    this.solid = solid;
    this.fullest = fullest;
  }

  /** The bone of each voxel, negative where nothing is solid. */
  int[] bones() {
    int[] bones = new int[grid.size()];
    Arrays.fill(bones, -1);
    Deque<Integer> queue = new ArrayDeque<>();
    for (int v = solid.nextSetBit(0); v >= 0; v = solid.nextSetBit(v + 1)) {
      if (fullest[v] >= 0) {
        bones[v] = fullest[v];
        queue.add(v);
      }
    }
    while (!queue.isEmpty()) {
      int v = queue.remove();
      for (int side = 0; side < 6; side++) {
        int next = LargestPart.neighbour(grid, v, side);
        if (next >= 0 && solid.get(next) && bones[next] < 0) {
          bones[next] = bones[v];
          queue.add(next);
        }
      }
    }
    return bones;
  }
}
