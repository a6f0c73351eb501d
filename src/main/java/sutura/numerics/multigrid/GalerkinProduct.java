package sutura.numerics.multigrid;

import java.util.Arrays;
import sutura.numerics.Progress;
import sutura.numerics.Strips;

/**
 * Stiffness of the bodies: P' A P. Groups of bodies are worked on side by side, each by itself, so
 * that the sums do not depend on the number of processors.
 */
final class GalerkinProduct {
  private static final int GROUPS = 16;

  private final SparseBlocks matrix;
  private final Prolongation prolongation;
  private final int count;
  private final Strips groups;
  private final int[] rowStarts;
  private int[] columns = {};
  private double[] values = {};

  private GalerkinProduct(SparseBlocks matrix, Prolongation prolongation, int count) {
    this.matrix = matrix;
    this.prolongation = prolongation;
    this.count = count;
    this.groups = new Strips(count, Math.max(1, (count + GROUPS - 1) / GROUPS));
    this.rowStarts = new int[count + 1];
  }

  static SparseBlocks of(
      SparseBlocks matrix, Prolongation prolongation, int count, Progress progress) {
    GalerkinProduct product = new GalerkinProduct(matrix, prolongation, count);
    product.pattern(progress);
    product.groups.forEach(
        (from, to) -> {
          progress.check();
          product.fill(from, to);
        });
    int[] offsets = new int[product.columns.length];
    for (int k = 0; k < offsets.length; k++) {
      offsets[k] = 36 * k;
    }
    return new SparseBlocks(6, product.rowStarts, product.columns, offsets, product.values);
  }

  private void pattern(Progress progress) {
    int[][] parts = new int[groups.count()][];
    Reached reached = reached();
    groups.forEach(
        (from, to) -> {
          progress.check();
          parts[from / groups.length()] = pattern(reached, from, to);
        });
    for (int body = 0; body < count; body++) {
      rowStarts[body + 1] += rowStarts[body];
    }
    columns = new int[rowStarts[count]];
    for (int group = 0; group < parts.length; group++) {
      int start = rowStarts[groups.start(group)];
      System.arraycopy(parts[group], 0, columns, start, rowStarts[groups.start(group + 1)] - start);
    }
    values = new double[36 * columns.length];
  }

  /** Rows that each body moves. */
  private record Reached(int[] starts, int[] rows) {}

  private Reached reached() {
    int[] starts = new int[count + 1];
    for (int k = 0; k < prolongation.blocks(); k++) {
      starts[prolongation.column(k) + 1]++;
    }
    for (int body = 0; body < count; body++) {
      starts[body + 1] += starts[body];
    }
    int[] rows = new int[prolongation.blocks()];
    int[] filled = starts.clone();
    for (int row = 0; row < matrix.rows(); row++) {
      for (int k = prolongation.start(row); k < prolongation.start(row + 1); k++) {
        rows[filled[prolongation.column(k)]++] = row;
      }
    }
    return new Reached(starts, rows);
  }

  private int[] pattern(Reached reached, int from, int to) {
    int[] seen = new int[count];
    Arrays.fill(seen, -1);
    int[] seenRow = new int[matrix.rows()];
    Arrays.fill(seenRow, -1);
    int[] found = new int[64 * (to - from) + count];
    int end = 0;
    for (int body = from; body < to; body++) {
      int start = end;
      if (end + count > found.length) {
        found = Arrays.copyOf(found, 2 * found.length + count);
      }
      for (int i = reached.starts[body]; i < reached.starts[body + 1]; i++) {
        int row = reached.rows[i];
        for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
          int other = matrix.column(k);
          if (seenRow[other] == body) {
            continue;
          }
          seenRow[other] = body;
          for (int p = prolongation.start(other); p < prolongation.start(other + 1); p++) {
            int column = prolongation.column(p);
            if (seen[column] != body) {
              seen[column] = body;
              found[end++] = column;
            }
          }
        }
      }
      Arrays.sort(found, start, end);
      rowStarts[body + 1] = end - start;
    }
    return Arrays.copyOf(found, end);
  }

  private void fill(int from, int to) {
    int[] slots = new int[count];
    Arrays.fill(slots, -1);
    int[] bodies = new int[count];
    int numbers = prolongation.numbers();
    double[] forces = new double[numbers * 64];
    for (int row = 0; row < matrix.rows(); row++) {
      if (!touches(row, from, to)) {
        continue;
      }
      int found = 0;
      for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
        int other = matrix.column(k);
        for (int p = prolongation.start(other); p < prolongation.start(other + 1); p++) {
          int body = prolongation.column(p);
          if (slots[body] < 0) {
            slots[body] = found;
            bodies[found++] = body;
            if (found * numbers > forces.length) {
              forces = Arrays.copyOf(forces, 2 * forces.length);
            }
            Arrays.fill(forces, (found - 1) * numbers, found * numbers, 0);
          }
          Blocks.addProduct(
              matrix.values(),
              matrix.offset(k),
              matrix.side(),
              prolongation.values(),
              p * numbers,
              forces,
              slots[body] * numbers);
        }
      }
      add(row, from, to, bodies, found, forces);
      for (int i = 0; i < found; i++) {
        slots[bodies[i]] = -1;
      }
    }
  }

  private boolean touches(int row, int from, int to) {
    for (int p = prolongation.start(row); p < prolongation.start(row + 1); p++) {
      if (prolongation.column(p) >= from && prolongation.column(p) < to) {
        return true;
      }
    }
    return false;
  }

  private void add(int row, int from, int to, int[] bodies, int found, double[] forces) {
    int numbers = prolongation.numbers();
    for (int p = prolongation.start(row); p < prolongation.start(row + 1); p++) {
      int body = prolongation.column(p);
      if (body < from || body >= to) {
        continue;
      }
      for (int i = 0; i < found; i++) {
        int k = Arrays.binarySearch(columns, rowStarts[body], rowStarts[body + 1], bodies[i]);
        Blocks.addTransposedProduct(
            prolongation.values(), p * numbers, matrix.side(), forces, i * numbers, values, 36 * k);
      }
    }
  }
}
