package sutura.numerics.multigrid;

import java.util.Arrays;

/** Inverse of the diagonal blocks of a matrix; equal blocks are kept once. */
final class Diagonal {
  /** A pivot below this part of the block's largest is a direction without stiffness. */
  private static final double LEAST_PIVOT = 1e-10;

  private final int side;
  private final int[] offsets;
  private final double[] inverses;

  Diagonal(SparseBlocks matrix) {
    side = matrix.side();
    int numbers = side * side;
    offsets = new int[matrix.rows()];
    int[] known = new int[matrix.values().length];
    double[] kept = new double[1024 * numbers];
    int end = 0;
    for (int row = 0; row < offsets.length; row++) {
      int offset = matrix.diagonal(row);
      if (known[offset] == 0) {
        if (end + numbers > kept.length) {
          kept = Arrays.copyOf(kept, 2 * kept.length);
        }
        invert(matrix.values(), offset, kept, end);
        end += numbers;
        known[offset] = end;
      }
      offsets[row] = known[offset] - numbers;
    }
    inverses = Arrays.copyOf(kept, end);
  }

  /** Gauss-Jordan; a direction without stiffness is left out: it gets no correction. */
  private void invert(double[] from, int at, double[] to, int into) {
    int n = side;
    double[] a = Arrays.copyOfRange(from, at, at + n * n);
    double[] inverse = new double[n * n];
    double most = 0;
    for (int i = 0; i < n; i++) {
      inverse[i * n + i] = 1;
      most = Math.max(most, a[i * n + i]);
    }
    boolean[] loose = new boolean[n];
    for (int pivot = 0; pivot < n; pivot++) {
      double value = a[pivot * n + pivot];
      loose[pivot] = !(value > LEAST_PIVOT * most);
      if (!loose[pivot]) {
        eliminate(a, inverse, pivot);
      }
    }
    for (int i = 0; i < n * n; i++) {
      to[into + i] = loose[i / n] || loose[i % n] ? 0 : inverse[i];
    }
  }

  private void eliminate(double[] a, double[] inverse, int pivot) {
    int n = side;
    double scale = 1 / a[pivot * n + pivot];
    for (int c = 0; c < n; c++) {
      a[pivot * n + c] *= scale;
      inverse[pivot * n + c] *= scale;
    }
    for (int r = 0; r < n; r++) {
      double factor = a[r * n + pivot];
      if (r != pivot && factor != 0) {
        for (int c = 0; c < n; c++) {
          a[r * n + c] -= factor * a[pivot * n + c];
          inverse[r * n + c] -= factor * inverse[pivot * n + c];
        }
      }
    }
  }

  /** Where the inverse of a row's block begins in {@link #inverses()}. */
  int offset(int row) {
    return offsets[row];
  }

  double[] inverses() {
    return inverses;
  }

  /** Inverse of a row's block times a vector's block, into another array at the same place. */
  void multiply(int row, double[] x, double[] y) {
    int p = side * row;
    int a = offsets[row];
    if (side == 3) {
      double x0 = x[p];
      double x1 = x[p + 1];
      double x2 = x[p + 2];
      y[p] = inverses[a] * x0 + inverses[a + 1] * x1 + inverses[a + 2] * x2;
      y[p + 1] = inverses[a + 3] * x0 + inverses[a + 4] * x1 + inverses[a + 5] * x2;
      y[p + 2] = inverses[a + 6] * x0 + inverses[a + 7] * x1 + inverses[a + 8] * x2;
      return;
    }
    for (int r = 0; r < side; r++) {
      double sum = 0;
      for (int c = 0; c < side; c++) {
        sum += inverses[a + r * side + c] * x[p + c];
      }
      y[p + r] = sum;
    }
  }
}
