package sutura.atlas.brain;

import java.util.stream.IntStream;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;
import sutura.geometry.VoxelGrid;

/** Visits the voxels in and near a body with their depth in it. */
final class SolidRaster {
  private SolidRaster() {}

  /** What is done at a voxel; called from several threads, each voxel once. */
  @FunctionalInterface
  interface Visitor {
    void visit(int voxel, float depthMm);
  }

  /** Visits the voxels of the body's box, grown by a margin. */
  static void visit(VoxelGrid grid, Solid solid, double marginMm, Visitor visitor) {
    Box box = solid.boxMm();
    double h = grid.spacingMm();
    int i0 = first(box.minMm().x() - marginMm - grid.x0Mm(), h);
    int j0 = first(box.minMm().y() - marginMm - grid.y0Mm(), h);
    int k0 = first(box.minMm().z() - marginMm - grid.z0Mm(), h);
    int i1 = last(box.maxMm().x() + marginMm - grid.x0Mm(), h, grid.nx());
    int j1 = last(box.maxMm().y() + marginMm - grid.y0Mm(), h, grid.ny());
    int k1 = last(box.maxMm().z() + marginMm - grid.z0Mm(), h, grid.nz());
    IntStream.rangeClosed(k0, k1)
        .parallel()
        .forEach(
            k -> {
              for (int j = j0; j <= j1; j++) {
                for (int i = i0; i <= i1; i++) {
                  visitor.visit(
                      grid.index(i, j, k),
                      (float) solid.depthMm(grid.xMm(i), grid.yMm(j), grid.zMm(k)));
                }
              }
            });
  }

  private static int first(double mm, double spacingMm) {
    return Math.max(0, (int) Math.floor(mm / spacingMm));
  }

  private static int last(double mm, double spacingMm, int count) {
    return Math.min(count - 1, (int) Math.ceil(mm / spacingMm));
  }
}
