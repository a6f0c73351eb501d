package sutura.biomech;

import java.util.BitSet;
import sutura.geometry.VoxelGrid;

/** The largest part of some voxels that hangs together by faces. */
final class LargestPart {
  private final VoxelGrid grid;
  private final BitSet from;

  LargestPart(VoxelGrid grid, BitSet from) {
    this.grid = grid;
    this.from = from;
  }

  BitSet voxels() {
    BitSet left = (BitSet) from.clone();
    BitSet best = new BitSet(grid.size());
    int most = 0;
    for (int seed = left.nextSetBit(0); seed >= 0; seed = left.nextSetBit(seed + 1)) {
      BitSet part = flood(grid, left, seed);
      left.andNot(part);
      if (part.cardinality() > most) {
        most = part.cardinality();
        best = part;
      }
    }
    return best;
  }

  /** What hangs together with a voxel among those allowed. */
  static BitSet flood(VoxelGrid grid, BitSet allowed, int seed) {
    BitSet reached = new BitSet(grid.size());
    int[] queue = new int[1024];
    int head = 0;
    int tail = 0;
    queue[tail++] = seed;
    reached.set(seed);
    while (head < tail) {
      int v = queue[head++];
      for (int side = 0; side < 6; side++) {
        int next = neighbour(grid, v, side);
        if (next >= 0 && allowed.get(next) && !reached.get(next)) {
          reached.set(next);
          if (tail == queue.length) {
            queue = java.util.Arrays.copyOf(queue, 2 * tail);
          }
          queue[tail++] = next;
        }
      }
    }
    return reached;
  }

  /** The voxel beyond a side (-x, +x, -y, +y, -z, +z), or negative outside the grid. */
  static int neighbour(VoxelGrid grid, int voxel, int side) {
    int i = voxel % grid.nx();
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / (grid.nx() * grid.ny());
    int step = (side & 1) == 0 ? -1 : 1;
    int x = i + (side / 2 == 0 ? step : 0);
    int y = j + (side / 2 == 1 ? step : 0);
    int z = k + (side / 2 == 2 ? step : 0);
    return grid.contains(x, y, z) ? grid.index(x, y, z) : -1;
  }
}
