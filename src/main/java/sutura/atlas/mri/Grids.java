package sutura.atlas.mri;

import java.util.stream.IntStream;
import sutura.geometry.VoxelGrid;

/** Grids made larger, and masks taken from one to another. */
final class Grids {
  private Grids() {}

  /** The grid with more voxels at every side. */
  static VoxelGrid padded(VoxelGrid grid, int voxels) {
    double mm = voxels * grid.spacingMm();
    return new VoxelGrid(
        grid.nx() + 2 * voxels,
        grid.ny() + 2 * voxels,
        grid.nz() + 2 * voxels,
        grid.x0Mm() - mm,
        grid.y0Mm() - mm,
        grid.z0Mm() - mm,
        grid.spacingMm());
  }

  /** A mask on the padded grid; the new voxels are not set. */
  static boolean[] padded(boolean[] mask, VoxelGrid grid, int voxels) {
    VoxelGrid to = padded(grid, voxels);
    boolean[] result = new boolean[to.size()];
    IntStream.range(0, grid.ny() * grid.nz())
        .forEach(
            row ->
                System.arraycopy(
                    mask,
                    row * grid.nx(),
                    result,
                    to.index(voxels, row % grid.ny() + voxels, row / grid.ny() + voxels),
                    grid.nx()));
    return result;
  }
}
