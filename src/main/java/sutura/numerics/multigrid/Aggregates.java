package sutura.numerics.multigrid;

import java.util.Arrays;

/**
 * Rows of a level gathered into bodies that will move rigidly: greedy neighbourhoods in the graph
 * of strong connections, so that no body spans a soft suture.
 *
 * <p>Source: Vanek, Mandel, Brezina (1996) doi:10.1007/BF02238511, section 5.1. A connection is
 * strong if the norm of its block is more than a share of the strongest one at either end.
 *
 * @param count of bodies
 * @param of body of each row; -1 for a row that is held
 */
record Aggregates(int count, int[] of) {
  /** Fewer points cannot tell every rotation. */
  private static final int FEWEST = 3;

  static Aggregates of(SparseBlocks matrix, double strength) {
    Builder builder = new Builder(matrix, strength);
    builder.neighbourhoods();
    builder.attach();
    builder.leftOver();
    builder.mergeSmall(matrix.side() == 3 ? FEWEST : 1);
    return builder.build();
  }

  private static final class Builder {
    private final SparseBlocks matrix;
    private final float[] norms;
    private final float[] weakest;
    private final int[] of;
    private int count;

    Builder(SparseBlocks matrix, double strength) {
      this.matrix = matrix;
      norms = new float[matrix.blocks()];
      weakest = new float[matrix.rows()];
      of = new int[matrix.rows()];
      Arrays.fill(of, -1);
      matrix.strips().forEach((from, to) -> measure(strength, from, to));
    }

    private void measure(double strength, int from, int to) {
      for (int row = from; row < to; row++) {
        float most = 0;
        for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
          norms[k] = matrix.column(k) == row ? 0 : norm(matrix.offset(k));
          most = Math.max(most, norms[k]);
        }
        weakest[row] = (float) strength * most;
      }
    }

    /** Of the part that couples translations. */
    private float norm(int offset) {
      double sum = 0;
      for (int r = 0; r < 3; r++) {
        for (int c = 0; c < 3; c++) {
          double value = matrix.values()[offset + r * matrix.side() + c];
          sum += value * value;
        }
      }
      return (float) Math.sqrt(sum);
    }

    private boolean strong(int row, int k) {
      return norms[k] > 0 && norms[k] >= Math.max(weakest[row], weakest[matrix.column(k)]);
    }

    private boolean held(int row) {
      return weakest[row] == 0;
    }

    void neighbourhoods() {
      for (int row = 0; row < of.length; row++) {
        if (!held(row) && of[row] < 0 && allFree(row)) {
          gather(row);
        }
      }
    }

    private boolean allFree(int row) {
      for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
        if (strong(row, k) && of[matrix.column(k)] >= 0) {
          return false;
        }
      }
      return true;
    }

    private void gather(int row) {
      for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
        if (strong(row, k) && of[matrix.column(k)] < 0) {
          of[matrix.column(k)] = count;
        }
      }
      of[row] = count++;
    }

    /** Rows beside bodies join the one that they are most strongly connected to. */
    void attach() {
      int[] bodies = of.clone();
      for (int row = 0; row < of.length; row++) {
        if (bodies[row] < 0 && !held(row)) {
          of[row] = strongest(row, bodies, true);
        }
      }
    }

    private int strongest(int row, int[] bodies, boolean strongOnly) {
      int best = -1;
      float most = 0;
      for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
        int body = bodies[matrix.column(k)];
        if (body >= 0 && body != bodies[row] && norms[k] > most) {
          if (!strongOnly || strong(row, k)) {
            best = body;
            most = norms[k];
          }
        }
      }
      return best;
    }

    void leftOver() {
      for (int row = 0; row < of.length; row++) {
        if (of[row] < 0 && !held(row)) {
          gather(row);
        }
      }
    }

    void mergeSmall(int fewest) {
      int[] sizes = new int[count];
      for (int body : of) {
        if (body >= 0) {
          sizes[body]++;
        }
      }
      int[] before = of.clone();
      for (int row = 0; row < of.length; row++) {
        if (before[row] >= 0 && sizes[before[row]] < fewest) {
          int other = strongest(row, before, false);
          of[row] = other >= 0 && sizes[other] >= fewest ? other : before[row];
        }
      }
    }

    Aggregates build() {
      int[] numbers = new int[count];
      Arrays.fill(numbers, -1);
      int next = 0;
      for (int row = 0; row < of.length; row++) {
        if (of[row] >= 0) {
          if (numbers[of[row]] < 0) {
            numbers[of[row]] = next++;
          }
          of[row] = numbers[of[row]];
        }
      }
      return new Aggregates(next, of);
    }
  }
}
