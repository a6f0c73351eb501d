package sutura.biomech.table;

import java.util.Arrays;

/** Cholesky factors within the envelope of a small matrix: what tests need of a direct solver. */
final class SkylineSolver implements DirectSolver {
  @Override
  public Factor factor(UpperMatrix matrix) {
    return new Skyline(matrix);
  }

  private static final class Skyline implements Factor {
    private double[][] columns = new double[0][];
    private int[] first = new int[0];

    Skyline(UpperMatrix matrix) {
      replace(matrix);
    }

    @Override
    public void replace(UpperMatrix matrix) {
      int n = matrix.size();
      first = new int[n];
      Arrays.setAll(first, i -> i);
      for (int row = 0; row < n; row++) {
        for (int k = matrix.starts()[row]; k < matrix.starts()[row + 1]; k++) {
          first[matrix.columns()[k]] = Math.min(first[matrix.columns()[k]], row);
        }
      }
      columns = new double[n][];
      for (int c = 0; c < n; c++) {
        columns[c] = new double[c - first[c] + 1];
      }
      for (int row = 0; row < n; row++) {
        for (int k = matrix.starts()[row]; k < matrix.starts()[row + 1]; k++) {
          int c = matrix.columns()[k];
          columns[c][row - first[c]] = matrix.values()[k];
        }
      }
      for (int c = 0; c < n; c++) {
        factorColumn(c);
      }
    }

    private void factorColumn(int c) {
      double[] column = columns[c];
      for (int row = first[c]; row < c; row++) {
        int from = Math.max(first[c], first[row]);
        double value = column[row - first[c]];
        for (int k = from; k < row; k++) {
          value -= columns[row][k - first[row]] * column[k - first[c]];
        }
        column[row - first[c]] = value / columns[row][row - first[row]];
      }
      double diagonal = column[c - first[c]];
      for (int k = first[c]; k < c; k++) {
        diagonal -= column[k - first[c]] * column[k - first[c]];
      }
      column[c - first[c]] = Math.sqrt(diagonal);
    }

    @Override
    public void solve(double[] block, int count) {
      int n = columns.length;
      for (int b = 0; b < count; b++) {
        int at = b * n;
        for (int c = 0; c < n; c++) {
          double value = block[at + c];
          for (int k = first[c]; k < c; k++) {
            value -= columns[c][k - first[c]] * block[at + k];
          }
          block[at + c] = value / columns[c][c - first[c]];
        }
        for (int c = n - 1; c >= 0; c--) {
          block[at + c] /= columns[c][c - first[c]];
          for (int k = first[c]; k < c; k++) {
            block[at + k] -= columns[c][k - first[c]] * block[at + c];
          }
        }
      }
    }

    @Override
    public void close() {}
  }
}
