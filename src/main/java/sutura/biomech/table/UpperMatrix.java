package sutura.biomech.table;

import sutura.numerics.BlockMatrix;

/**
 * A symmetric sparse matrix: its upper triangle, diagonal included, row by row with rising columns.
 *
 * @param starts where each row begins, one more than there are rows
 * @param columns of each entry
 * @param values of each entry
 */
public record UpperMatrix(int[] starts, int[] columns, double[] values) {
  /** The upper triangle of a matrix of blocks. */
  static UpperMatrix of(BlockMatrix matrix) {
    int nodes = matrix.nodes();
    int[] starts = new int[3 * nodes + 1];
    for (int node = 0; node < nodes; node++) {
      int upper = 0;
      for (int k = matrix.rowStarts()[node]; k < matrix.rowStarts()[node + 1]; k++) {
        upper += matrix.columns()[k] >= node ? 1 : 0;
      }
      for (int r = 0; r < 3; r++) {
        starts[3 * node + r + 1] = starts[3 * node + r] + 3 * upper - r;
      }
    }
    int[] columns = new int[starts[3 * nodes]];
    double[] values = new double[columns.length];
    for (int row = 0; row < 3 * nodes; row++) {
      int next = starts[row];
      for (int k = matrix.rowStarts()[row / 3]; k < matrix.rowStarts()[row / 3 + 1]; k++) {
        for (int c = 0; c < 3; c++) {
          int column = 3 * matrix.columns()[k] + c;
          if (column >= row) {
            columns[next] = column;
            values[next++] = matrix.blocks()[9 * k + 3 * (row % 3) + c];
          }
        }
      }
    }
    return new UpperMatrix(starts, columns, values);
  }

  /** Rows, as many as columns. */
  public int size() {
    return starts.length - 1;
  }

  /** The product with a vector. */
  public double[] times(double[] vector) {
    double[] product = new double[size()];
    for (int row = 0; row < size(); row++) {
      for (int k = starts[row]; k < starts[row + 1]; k++) {
        int column = columns[k];
        product[row] += values[k] * vector[column];
        if (column != row) {
          product[column] += values[k] * vector[row];
        }
      }
    }
    return product;
  }
}
