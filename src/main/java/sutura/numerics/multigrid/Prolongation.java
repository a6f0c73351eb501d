package sutura.numerics.multigrid;

import java.util.Arrays;
import sutura.numerics.Strips;

/**
 * How the points of a level move with the smoothed motions of the bodies: P = (I - w D^-1 A) T, as
 * sparse rows of blocks, side x 6 numbers each.
 */
final class Prolongation {
  private static final int POINTS_PER_STRIP = 1024;

  private final SparseBlocks matrix;
  private final Bodies bodies;
  private final int[] rowStarts;
  private final int[] columns;
  private final double[] values;

  Prolongation(SparseBlocks matrix, Diagonal diagonal, Bodies bodies, double damping) {
    this.matrix = matrix;
    this.bodies = bodies;
    rowStarts = new int[matrix.rows() + 1];
    Strips strips = new Strips(matrix.rows(), POINTS_PER_STRIP);
    strips.forEach(
        (from, to) -> {
          int[] found = new int[bodies.count()];
          for (int row = from; row < to; row++) {
            rowStarts[row + 1] = reached(row, found);
          }
        });
    for (int row = 0; row < matrix.rows(); row++) {
      rowStarts[row + 1] += rowStarts[row];
    }
    columns = new int[rowStarts[matrix.rows()]];
    values = new double[columns.length * numbers()];
    strips.forEach((from, to) -> fill(diagonal, damping, from, to));
  }

  int start(int row) {
    return rowStarts[row];
  }

  int column(int k) {
    return columns[k];
  }

  double[] values() {
    return values;
  }

  /** Numbers of a block. */
  int numbers() {
    return 6 * matrix.side();
  }

  int blocks() {
    return columns.length;
  }

  /** Bodies that a row's neighbours belong to, ascending, and how many. */
  private int reached(int row, int[] found) {
    int[] of = bodies.aggregates().of();
    if (of[row] < 0) {
      return 0;
    }
    int count = 0;
    for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
      int body = of[matrix.column(k)];
      if (body >= 0 && !among(found, count, body)) {
        found[count++] = body;
      }
    }
    Arrays.sort(found, 0, count);
    return count;
  }

  private static boolean among(int[] found, int count, int body) {
    for (int i = 0; i < count; i++) {
      if (found[i] == body) {
        return true;
      }
    }
    return false;
  }

  private void fill(Diagonal diagonal, double damping, int from, int to) {
    int numbers = numbers();
    int[] found = new int[bodies.count()];
    double[] motion = new double[numbers];
    double[] forces = new double[numbers];
    for (int row = from; row < to; row++) {
      int count = reached(row, found);
      int start = rowStarts[row];
      System.arraycopy(found, 0, columns, start, count);
      for (int k = matrix.start(row); count > 0 && k < matrix.start(row + 1); k++) {
        int body = bodies.aggregates().of()[matrix.column(k)];
        if (body >= 0) {
          int at = Arrays.binarySearch(columns, start, start + count, body) * numbers;
          bodies.block(matrix.column(k), motion);
          Blocks.addProduct(
              matrix.values(), matrix.offset(k), matrix.side(), motion, 0, values, at);
        }
      }
      for (int k = start; k < start + count; k++) {
        Arrays.fill(forces, 0);
        Blocks.addProduct(
            diagonal.inverses(),
            diagonal.offset(row),
            matrix.side(),
            values,
            k * numbers,
            forces,
            0);
        bodies.block(row, motion);
        boolean own = columns[k] == bodies.aggregates().of()[row];
        for (int i = 0; i < numbers; i++) {
          values[k * numbers + i] = (own ? motion[i] : 0) - damping * forces[i];
        }
      }
    }
  }
}
