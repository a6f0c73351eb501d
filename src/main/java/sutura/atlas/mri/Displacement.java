package sutura.atlas.mri;

import java.util.Arrays;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * A smooth field of small shifts, mm, on a grid; beyond it the border's shifts go on.
 *
 * @param x shift to the right, flat {@code [z][y][x]}
 * @param y shift to the front
 * @param z shift upwards
 */
record Displacement(VoxelGrid grid, float[] x, float[] y, float[] z) {
  static Displacement none(VoxelGrid grid) {
    int n = grid.size();
    return new Displacement(grid, new float[n], new float[n], new float[n]);
  }

  FieldSampler[] samplers() {
    return new FieldSampler[] {
      new FieldSampler(grid, x), new FieldSampler(grid, y), new FieldSampler(grid, z)
    };
  }

  /** The same shifts on another grid. */
  Displacement on(VoxelGrid other) {
    FieldSampler[] s = samplers();
    Displacement result = none(other);
    Voxels.forEach(
        other,
        (v, xMm, yMm, zMm) -> {
          result.x[v] = (float) s[0].at(xMm, yMm, zMm);
          result.y[v] = (float) s[1].at(xMm, yMm, zMm);
          result.z[v] = (float) s[2].at(xMm, yMm, zMm);
        });
    return result;
  }

  /** Largest shift along an axis, mm. */
  double largestMm() {
    double most = 0;
    for (float[] shifts : new float[][] {x, y, z}) {
      for (float mm : shifts) {
        most = Math.max(most, Math.abs(mm));
      }
    }
    return most;
  }

  /** Determinants of {@code id + shift}'s derivative where a mask is set, in rising order. */
  double[] jacobians(boolean[] where) {
    Extent e = Extent.of(grid);
    double h = grid.spacingMm();
    double[] found = new double[where.length];
    int n = 0;
    for (int v = 0; v < where.length; v++) {
      int i = e.i(v);
      int j = e.j(v);
      int k = e.k(v);
      boolean inner = i > 0 && j > 0 && k > 0 && i < e.nx() - 1 && j < e.ny() - 1 && k < e.nz() - 1;
      if (where[v] && inner) {
        double[][] d = new double[3][3];
        int[] steps = {1, e.nx(), e.nx() * e.ny()};
        float[][] shifts = {x, y, z};
        for (int a = 0; a < 3; a++) {
          for (int b = 0; b < 3; b++) {
            double slope = (shifts[a][v + steps[b]] - shifts[a][v - steps[b]]) / (2 * h);
            d[a][b] = slope + (a == b ? 1 : 0);
          }
        }
        found[n++] = determinant(d);
      }
    }
    double[] sorted = Arrays.copyOf(found, n);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double determinant(double[][] d) {
    return d[0][0] * (d[1][1] * d[2][2] - d[1][2] * d[2][1])
        - d[0][1] * (d[1][0] * d[2][2] - d[1][2] * d[2][0])
        + d[0][2] * (d[1][0] * d[2][1] - d[1][1] * d[2][0]);
  }
}
