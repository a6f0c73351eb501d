package sutura.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/** The voxels whose centres lie inside a closed mesh, by the parity of crossings along x. */
final class MeshVoxels {
  /** Rays run beside the voxel centres so that none meets an edge or a vertex exactly, mm. */
  private static final double ASIDE_MM = 1.3e-4;

  private MeshVoxels() {}

  static boolean[] inside(TriangleMesh mesh, VoxelGrid grid) {
    List<List<Double>> crossings = new ArrayList<>();
    for (int row = 0; row < grid.ny() * grid.nz(); row++) {
      crossings.add(new ArrayList<>(0));
    }
    for (int t = 0; t < mesh.triangles().length; t += 3) {
      cross(mesh, t, grid, crossings);
    }
    boolean[] inside = new boolean[grid.size()];
    for (int row = 0; row < crossings.size(); row++) {
      double[] x = crossings.get(row).stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(x);
      for (int c = 0; c + 1 < x.length; c += 2) {
        int from = (int) Math.ceil((x[c] - grid.x0Mm()) / grid.spacingMm());
        int to = (int) Math.floor((x[c + 1] - grid.x0Mm()) / grid.spacingMm());
        for (int i = Math.max(0, from); i <= Math.min(to, grid.nx() - 1); i++) {
          inside[row * grid.nx() + i] = true;
        }
      }
    }
    return inside;
  }

  private static void cross(
      TriangleMesh mesh, int t, VoxelGrid grid, List<List<Double>> crossings) {
    double[][] v = new double[3][3];
    double[] low = {1e9, 1e9};
    double[] high = {-1e9, -1e9};
    for (int c = 0; c < 3; c++) {
      for (int axis = 0; axis < 3; axis++) {
        v[c][axis] = mesh.positionsMm()[3 * mesh.triangles()[t + c] + axis];
      }
      for (int axis = 0; axis < 2; axis++) {
        low[axis] = Math.min(low[axis], v[c][axis + 1]);
        high[axis] = Math.max(high[axis], v[c][axis + 1]);
      }
    }
    int j0 = (int) Math.floor((low[0] - grid.y0Mm()) / grid.spacingMm());
    int j1 = (int) Math.ceil((high[0] - grid.y0Mm()) / grid.spacingMm());
    int k0 = (int) Math.floor((low[1] - grid.z0Mm()) / grid.spacingMm());
    int k1 = (int) Math.ceil((high[1] - grid.z0Mm()) / grid.spacingMm());
    for (int k = Math.max(0, k0); k <= Math.min(k1, grid.nz() - 1); k++) {
      for (int j = Math.max(0, j0); j <= Math.min(j1, grid.ny() - 1); j++) {
        double x = crossing(v, grid.yMm(j) + ASIDE_MM, grid.zMm(k) + 1.7 * ASIDE_MM);
        if (!Double.isNaN(x)) {
          crossings.get(k * grid.ny() + j).add(x);
        }
      }
    }
  }

  /** x at which the line (y, z) meets the triangle, NaN if it does not. */
  private static double crossing(double[][] v, double y, double z) {
    double[] w = new double[3];
    double sum = 0;
    for (int c = 0; c < 3; c++) {
      double[] a = v[(c + 1) % 3];
      double[] b = v[(c + 2) % 3];
      w[c] = (a[1] - y) * (b[2] - z) - (b[1] - y) * (a[2] - z);
      sum += w[c];
    }
    boolean positive = w[0] > 0 && w[1] > 0 && w[2] > 0;
    boolean negative = w[0] < 0 && w[1] < 0 && w[2] < 0;
    return positive || negative
        ? (w[0] * v[0][0] + w[1] * v[1][0] + w[2] * v[2][0]) / sum
        : Double.NaN;
  }
}
