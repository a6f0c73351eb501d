package sutura.numerics.multigrid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import sutura.numerics.BlockMatrix;
import sutura.numerics.Strips;

/**
 * A symmetric matrix of square blocks in sparse rows, whose blocks may be shared: a mesh of equal
 * voxels has few different ones, so that the matrix is mostly indices and its values stay in the
 * processor's cache.
 */
final class SparseBlocks {
  private static final int NUMBERS_PER_STRIP = 6144;

  private final int side;
  private final int[] rowStarts;
  private final int[] columns;
  private final int[] offsets;
  private final double[] values;
  private final Strips strips;

  /**
   * A matrix.
   *
   * @param side rows of a block: 3 or 6
   * @param rowStarts where the blocks of each row begin, and behind them how many there are
   * @param columns of each block, ascending in a row
   * @param offsets of each block in the values
   * @param values of the blocks, row by row
   */
  SparseBlocks(int side, int[] rowStarts, int[] columns, int[] offsets, double[] values) {
    this.side = side;
    this.rowStarts = rowStarts;
    this.columns = columns;
    this.offsets = offsets;
    this.values = values;
    this.strips = new Strips(rowStarts.length - 1, NUMBERS_PER_STRIP / side);
  }

  /** The same matrix, equal blocks kept once. */
  static SparseBlocks of(BlockMatrix matrix) {
    double[] all = matrix.blocks();
    int[] offsets = new int[matrix.columns().length];
    double[] kept = new double[9 * 1024];
    Map<Block, Integer> known = new HashMap<>();
    int end = 0;
    for (int k = 0; k < offsets.length; k++) {
      Block block = new Block(Arrays.copyOfRange(all, 9 * k, 9 * k + 9));
      Integer offset = known.putIfAbsent(block, end);
      if (offset != null) {
        offsets[k] = offset;
        continue;
      }
      if (end + 9 > kept.length) {
        kept = Arrays.copyOf(kept, 2 * kept.length);
      }
      System.arraycopy(all, 9 * k, kept, end, 9);
      offsets[k] = end;
      end += 9;
    }
    return new SparseBlocks(
        3, matrix.rowStarts(), matrix.columns(), offsets, Arrays.copyOf(kept, end));
  }

  /** Nine numbers that are compared bit by bit. */
  private static final class Block {
    private final double[] numbers;
    private final int hash;

    Block(double[] numbers) {
      this.numbers = numbers;
      this.hash = Arrays.hashCode(numbers);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Block block && Arrays.equals(numbers, block.numbers);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  int side() {
    return side;
  }

  int rows() {
    return rowStarts.length - 1;
  }

  /** Numbers of a vector. */
  int size() {
    return side * rows();
  }

  int start(int row) {
    return rowStarts[row];
  }

  int column(int k) {
    return columns[k];
  }

  int offset(int k) {
    return offsets[k];
  }

  double[] values() {
    return values;
  }

  int blocks() {
    return columns.length;
  }

  /** Strips of block rows to work on side by side. */
  Strips strips() {
    return strips;
  }

  /** Offset of a row's diagonal block. */
  int diagonal(int row) {
    return offsets[Arrays.binarySearch(columns, rowStarts[row], rowStarts[row + 1], row)];
  }

  /** Whether nothing pulls at a row but itself. */
  boolean isHeld(int row) {
    for (int k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      for (int i = 0; columns[k] != row && i < side * side; i++) {
        if (values[offsets[k] + i] != 0) {
          return false;
        }
      }
    }
    return true;
  }

  void multiply(double[] x, double[] y) {
    strips.forEach((from, to) -> multiply(x, y, from, to));
  }

  /** Block rows {@code from} to {@code to} (exclusive) of the product with x, into y. */
  void multiply(double[] x, double[] y, int from, int to) {
    if (side == 3) {
      multiply3(x, y, from, to);
    } else {
      multiply6(x, y, from, to);
    }
  }

  private void multiply3(double[] x, double[] y, int from, int to) {
    double[] v = values;
    int k = rowStarts[from];
    for (int row = from; row < to; row++) {
      double sx = 0;
      double sy = 0;
      double sz = 0;
      for (int end = rowStarts[row + 1]; k < end; k++) {
        int a = offsets[k];
        int c = 3 * columns[k];
        double x0 = x[c];
        double x1 = x[c + 1];
        double x2 = x[c + 2];
        sx += v[a] * x0 + v[a + 1] * x1 + v[a + 2] * x2;
        sy += v[a + 3] * x0 + v[a + 4] * x1 + v[a + 5] * x2;
        sz += v[a + 6] * x0 + v[a + 7] * x1 + v[a + 8] * x2;
      }
      y[3 * row] = sx;
      y[3 * row + 1] = sy;
      y[3 * row + 2] = sz;
    }
  }

  private void multiply6(double[] x, double[] y, int from, int to) {
    double[] v = values;
    double[] s = new double[6];
    for (int row = from; row < to; row++) {
      Arrays.fill(s, 0);
      for (int k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
        int a = offsets[k];
        int c = 6 * columns[k];
        double x0 = x[c];
        double x1 = x[c + 1];
        double x2 = x[c + 2];
        double x3 = x[c + 3];
        double x4 = x[c + 4];
        double x5 = x[c + 5];
        for (int r = 0; r < 6; r++, a += 6) {
          s[r] +=
              (v[a] * x0 + v[a + 1] * x1 + v[a + 2] * x2)
                  + (v[a + 3] * x3 + v[a + 4] * x4 + v[a + 5] * x5);
        }
      }
      System.arraycopy(s, 0, y, 6 * row, 6);
    }
  }
}
