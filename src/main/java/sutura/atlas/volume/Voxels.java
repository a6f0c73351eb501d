package sutura.atlas.volume;

import java.util.stream.IntStream;
import sutura.geometry.VoxelGrid;

/** Every voxel of a grid with its place in millimetres. */
public final class Voxels {
  private Voxels() {}

  /** What is done at a voxel; called from several threads, each voxel once. */
  @FunctionalInterface
  public interface Visitor {
    void visit(int voxel, double xMm, double yMm, double zMm);
  }

  /** A part of space. */
  @FunctionalInterface
  public interface Region {
    boolean contains(int voxel, double xMm, double yMm, double zMm);
  }

  /** Visits all voxels, slices in parallel. A visitor may write only to its own voxel. */
  public static void forEach(VoxelGrid grid, Visitor visitor) {
    IntStream.range(0, grid.nz())
        .parallel()
        .forEach(
            k -> {
              double zMm = grid.zMm(k);
              for (int j = 0; j < grid.ny(); j++) {
                double yMm = grid.yMm(j);
                int row = grid.index(0, j, k);
                for (int i = 0; i < grid.nx(); i++) {
                  visitor.visit(row + i, grid.xMm(i), yMm, zMm);
                }
              }
            });
  }

  /** The voxels of a region. */
  public static boolean[] where(VoxelGrid grid, Region region) {
    boolean[] mask = new boolean[grid.size()];
    forEach(grid, (v, x, y, z) -> mask[v] = region.contains(v, x, y, z));
    return mask;
  }

  /** Voxel whose centre is nearest to a point; it may lie outside the grid. */
  public static int[] nearest(VoxelGrid grid, double xMm, double yMm, double zMm) {
    return new int[] {
      (int) Math.rint((xMm - grid.x0Mm()) / grid.spacingMm()),
      (int) Math.rint((yMm - grid.y0Mm()) / grid.spacingMm()),
      (int) Math.rint((zMm - grid.z0Mm()) / grid.spacingMm())
    };
  }

  /** Flat index of the voxel nearest to a point that must lie inside the grid. */
  public static int at(VoxelGrid grid, double xMm, double yMm, double zMm) {
    int[] ijk = nearest(grid, xMm, yMm, zMm);
    if (!grid.contains(ijk[0], ijk[1], ijk[2])) {
      throw new IllegalArgumentException(
          "(" + xMm + ", " + yMm + ", " + zMm + ") mm lies outside " + grid);
    }
    return grid.index(ijk[0], ijk[1], ijk[2]);
  }

  /** How many voxels are set. */
  public static int count(boolean[] mask) {
    int count = 0;
    for (boolean set : mask) {
      count += set ? 1 : 0;
    }
    return count;
  }

  /** The other voxels. */
  public static boolean[] not(boolean[] mask) {
    boolean[] result = new boolean[mask.length];
    for (int v = 0; v < mask.length; v++) {
      result[v] = !mask[v];
    }
    return result;
  }
}
