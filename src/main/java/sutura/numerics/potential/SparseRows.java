package sutura.numerics.potential;

import java.util.Arrays;
import java.util.stream.IntStream;
import sutura.numerics.Strips;

/** A sparse matrix, row by row; the entries of a row in any order. */
final class SparseRows {
  private static final int ROWS_PER_STRIP = 8192;

  private final int width;
  private final int[] rowStarts;
  private final int[] columns;
  private final double[] values;

  /**
   * @param width number of columns
   * @param rowStarts where the entries of each row begin, and behind them where the last ends
   * @param columns of each entry, each once in a row
   * @param values of each entry
   */
  SparseRows(int width, int[] rowStarts, int[] columns, double[] values) {
    this.width = width;
    this.rowStarts = rowStarts;
    this.columns = columns;
    this.values = values;
  }

  int rows() {
    return rowStarts.length - 1;
  }

  int width() {
    return width;
  }

  int entries() {
    return rowStarts[rows()];
  }

  int start(int row) {
    return rowStarts[row];
  }

  int column(int k) {
    return columns[k];
  }

  double value(int k) {
    return values[k];
  }

  /** Strips of rows to work on side by side. */
  Strips strips() {
    return new Strips(rows(), ROWS_PER_STRIP);
  }

  long bytes() {
    return 12L * columns.length + 4L * rowStarts.length;
  }

  SparseRows transposed() {
    int[] starts = new int[width + 1];
    for (int k = 0; k < entries(); k++) {
      starts[columns[k] + 1]++;
    }
    for (int column = 0; column < width; column++) {
      starts[column + 1] += starts[column];
    }
    int[] filled = starts.clone();
    int[] rows = new int[entries()];
    double[] moved = new double[entries()];
    for (int row = 0; row < rows(); row++) {
      for (int k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
        int at = filled[columns[k]]++;
        rows[at] = row;
        moved[at] = values[k];
      }
    }
    return new SparseRows(rows(), starts, rows, moved);
  }

  /** Product of two matrices (Gustavson 1978 doi:10.1145/355791.355796). */
  SparseRows times(SparseRows other) {
    Strips strips = strips();
    int[] starts = new int[rows() + 1];
    Part[] parts = new Part[strips.count()];
    IntStream.range(0, parts.length)
        .parallel()
        .forEach(i -> parts[i] = part(other, strips.start(i), strips.start(i + 1), starts));
    for (int row = 0; row < rows(); row++) {
      starts[row + 1] += starts[row];
    }
    int[] allColumns = new int[starts[rows()]];
    double[] allValues = new double[starts[rows()]];
    for (int i = 0; i < parts.length; i++) {
      int at = starts[strips.start(i)];
      int length = starts[strips.start(i + 1)] - at;
      System.arraycopy(parts[i].columns, 0, allColumns, at, length);
      System.arraycopy(parts[i].values, 0, allValues, at, length);
    }
    return new SparseRows(other.width, starts, allColumns, allValues);
  }

  private record Part(int[] columns, double[] values) {}

  /** Rows {@code from} to {@code to} of the product; their lengths into {@code lengths}. */
  private Part part(SparseRows other, int from, int to, int[] lengths) {
    int[] found = new int[8 * (to - from)];
    double[] sums = new double[found.length];
    int[] places = new int[other.width];
    int end = 0;
    for (int row = from; row < to; row++) {
      int first = end;
      for (int k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
        int mid = columns[k];
        int last = other.rowStarts[mid + 1];
        if (end + last - other.rowStarts[mid] > found.length) {
          found = Arrays.copyOf(found, 2 * found.length + last);
          sums = Arrays.copyOf(sums, found.length);
        }
        for (int m = other.rowStarts[mid]; m < last; m++) {
          int column = other.columns[m];
          // Places are kept plus one, so that 0 and those of earlier rows mean not yet found.
          int place = places[column] - 1;
          if (place < first) {
            place = end++;
            places[column] = end;
            found[place] = column;
            sums[place] = 0;
          }
          sums[place] += values[k] * other.values[m];
        }
      }
      lengths[row + 1] = end - first;
    }
    return new Part(found, sums);
  }

  /** Adds the product with x to rows {@code from} to {@code to} (exclusive) of y. */
  void addProduct(double[] x, double[] y, int numbers, int from, int to) {
    for (int row = from; row < to; row++) {
      int i = numbers * row;
      for (int k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
        int c = numbers * columns[k];
        double value = values[k];
        if (numbers == 1) {
          y[i] += value * x[c];
        } else {
          y[i] += value * x[c];
          y[i + 1] += value * x[c + 1];
          y[i + 2] += value * x[c + 2];
          y[i + 3] += value * x[c + 3];
        }
      }
    }
  }
}
