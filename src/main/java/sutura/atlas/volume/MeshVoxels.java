package sutura.atlas.volume;

import java.util.Arrays;
import java.util.function.IntConsumer;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/**
 * The voxels whose centres lie inside a closed surface: along each column of the grid the surface
 * is crossed an even number of times, and what is between an odd and the next crossing is inside.
 */
public final class MeshVoxels {
  /** Columns are moved by this share of a voxel so that they miss edges, which often lie on one. */
  private static final double ASIDE_I = 3.7e-4;

  private static final double ASIDE_J = 5.3e-4;

  /** Heights are compared in parts of a voxel of this number. */
  private static final double FINENESS = 1 << 16;

  private final VoxelGrid grid;
  private long[] crossings = new long[1 << 14];
  private int count;

  private MeshVoxels(VoxelGrid grid) {
    this.grid = grid;
  }

  /** Visits the voxels inside a mesh. */
  public static void visit(VoxelGrid grid, TriangleMesh mesh, IntConsumer visitor) {
    MeshVoxels voxels = new MeshVoxels(grid);
    for (int t = 0; t < mesh.triangles().length; t += 3) {
      voxels.cross(mesh, t);
    }
    voxels.fill(visitor);
  }

  /** The smallest grid of a spacing, on multiples of it, that holds a box with a margin. */
  public static VoxelGrid around(Box box, double spacingMm, double marginMm) {
    int[] low = new int[3];
    int[] n = new int[3];
    for (int axis = 0; axis < 3; axis++) {
      low[axis] = (int) Math.floor((box.minMm().get(axis) - marginMm) / spacingMm);
      n[axis] = (int) Math.ceil((box.maxMm().get(axis) + marginMm) / spacingMm) - low[axis] + 1;
    }
    return new VoxelGrid(
        n[0], n[1], n[2], low[0] * spacingMm, low[1] * spacingMm, low[2] * spacingMm, spacingMm);
  }

  private void cross(TriangleMesh mesh, int t) {
    double[] x = new double[3];
    double[] y = new double[3];
    double[] z = new double[3];
    for (int c = 0; c < 3; c++) {
      int v = 3 * mesh.triangles()[t + c];
      x[c] = (mesh.positionsMm()[v] - grid.x0Mm()) / grid.spacingMm() + ASIDE_I;
      y[c] = (mesh.positionsMm()[v + 1] - grid.y0Mm()) / grid.spacingMm() + ASIDE_J;
      z[c] = (mesh.positionsMm()[v + 2] - grid.z0Mm()) / grid.spacingMm();
    }
    int i0 = Math.max(0, (int) Math.ceil(Math.min(x[0], Math.min(x[1], x[2]))));
    int i1 = Math.min(grid.nx() - 1, (int) Math.floor(Math.max(x[0], Math.max(x[1], x[2]))));
    int j0 = Math.max(0, (int) Math.ceil(Math.min(y[0], Math.min(y[1], y[2]))));
    int j1 = Math.min(grid.ny() - 1, (int) Math.floor(Math.max(y[0], Math.max(y[1], y[2]))));
    for (int j = j0; j <= j1; j++) {
      for (int i = i0; i <= i1; i++) {
        double u = area(x, y, 1, 2, i, j);
        double v = area(x, y, 2, 0, i, j);
        double w = area(x, y, 0, 1, i, j);
        if (u > 0 && v > 0 && w > 0 || u < 0 && v < 0 && w < 0) {
          add(i, j, (u * z[0] + v * z[1] + w * z[2]) / (u + v + w));
        }
      }
    }
  }

  private static double area(double[] x, double[] y, int a, int b, double i, double j) {
    return (x[a] - i) * (y[b] - j) - (x[b] - i) * (y[a] - j);
  }

  private void add(int i, int j, double z) {
    crossings = count < crossings.length ? crossings : Arrays.copyOf(crossings, 2 * count);
    long height = Math.round((z + grid.nz()) * FINENESS);
    crossings[count++] = (long) (j * grid.nx() + i) << 32 | height;
  }

  private void fill(IntConsumer visitor) {
    Arrays.sort(crossings, 0, count);
    int c = 0;
    while (c + 1 < count) {
      int column = (int) (crossings[c] >>> 32);
      boolean pair = column == (int) (crossings[c + 1] >>> 32);
      if (pair) {
        fill(column, height(crossings[c]), height(crossings[c + 1]), visitor);
      }
      c += pair ? 2 : 1; // an odd number of crossings: an edge was hit
    }
  }

  private void fill(int column, double fromK, double toK, IntConsumer visitor) {
    int to = Math.min(grid.nz() - 1, (int) Math.floor(toK));
    for (int k = Math.max(0, (int) Math.ceil(fromK)); k <= to; k++) {
      visitor.accept(k * grid.nx() * grid.ny() + column);
    }
  }

  private double height(long crossing) {
    return (crossing & 0xFFFFFFFFL) / FINENESS - grid.nz();
  }
}
