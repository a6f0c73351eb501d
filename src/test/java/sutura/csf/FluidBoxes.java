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
      shares[cell] = 1;
      for (int axis = 0; axis < 3; axis++) {
        int other = Arrays.binarySearch(voxels, beyond(grid, voxels[cell], axis));
        if (other >= 0) {
          lows[faces] = cell;
          highs[faces++] = other;
        }
      }
    }
    float[] apertures = new float[faces];
    Arrays.fill(apertures, 1);
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

  private static int beyond(VoxelGrid grid, int voxel, int axis) {
    int i = voxel % grid.nx();
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / grid.nx() / grid.ny();
    boolean last = axis == 0 ? i + 1 == grid.nx() : axis == 1 ? j + 1 == grid.ny() : k + 1 == grid.nz();
    return last ? -1 : grid.index(i + (axis == 0 ? 1 : 0), j + (axis == 1 ? 1 : 0), k + (axis == 2 ? 1 : 0));
  }
}
