package sutura.csf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/** Made-up domains: voxels of a box that hold fluid, with the width of the space around each. */
public final class FluidBoxes {
  /** Width of the space at a voxel, mm; 0 where there is no fluid. */
  @FunctionalInterface
  public interface Gap {
    double mm(int i, int j, int k);
  }

  private FluidBoxes() {}

  /** A domain of whole voxels and open faces. */
  public static FlowDomain of(VoxelGrid grid, Gap gap) {
    return of(grid, gap, false);
  }

  /** A domain of slots, voxels of which are filled as far as the gap is wide. */
  public static FlowDomain slots(VoxelGrid grid, Gap gap) {
    return of(grid, gap, true);
  }

  private static FlowDomain of(VoxelGrid grid, Gap gap, boolean filled) {
    float[] all = new float[grid.size()];
    for (int voxel = 0; voxel < all.length; voxel++) {
      int i = voxel % grid.nx();
      int j = voxel / grid.nx() % grid.ny();
      all[voxel] = (float) gap.mm(i, j, voxel / grid.nx() / grid.ny());
    }
    int[] voxels = IntStream.range(0, all.length).filter(voxel -> all[voxel] > 0).toArray();
    float[] gaps = new float[voxels.length];
    float[] shares = new float[voxels.length];
    int[] lows = new int[3 * voxels.length];
    int[] highs = new int[3 * voxels.length];
    int faces = 0;
    for (int cell = 0; cell < voxels.length; cell++) {
      gaps[cell] = all[voxels[cell]];
      shares[cell] = open(grid, gaps[cell], filled);
      for (int axis = 0; axis < 3; axis++) {
        int other = Arrays.binarySearch(voxels, beyond(grid, voxels[cell], axis));
        if (other >= 0) {
          lows[faces] = cell;
          highs[faces++] = other;
        }
      }
    }
    float[] apertures = new float[faces];
    for (int face = 0; face < faces; face++) {
      apertures[face] = Math.min(shares[lows[face]], shares[highs[face]]);
    }
    return new FlowDomain(
        grid,
        voxels,
        shares,
        gaps,
        new byte[voxels.length],
        List.of(StructureId.of("subarachnoid-space")),
        Arrays.copyOf(lows, faces),
        Arrays.copyOf(highs, faces),
        apertures);
  }

  /** A gap fills its part of a voxel, and the whole of it if wide. */
  private static float open(VoxelGrid grid, float gapMm, boolean filled) {
    return filled ? (float) Math.min(1, gapMm / grid.spacingMm()) : 1;
  }

  private static int beyond(VoxelGrid grid, int voxel, int axis) {
    int i = voxel % grid.nx();
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / grid.nx() / grid.ny();
    int[] next = {i, j, k};
    next[axis]++;
    return grid.contains(next[0], next[1], next[2]) ? grid.index(next[0], next[1], next[2]) : -1;
  }
}
