package sutura.biomech.table;

import java.util.stream.IntStream;

/** Products of tall dense matrices that are held column by column. */
final class FloatColumns {
  private static final int TILE = 4;

  private FloatColumns() {}

  /** Scalar product of every column of one with every column of the other: [of a][of b]. */
  static double[][] products(float[][] a, float[][] b) {
    double[][] products = new double[a.length][b.length];
    int tiles = (a.length + TILE - 1) / TILE;
    IntStream.range(0, tiles)
        .parallel()
        .forEach(
            tile -> {
              for (int j = 0; j < b.length; j += TILE) {
                tile(a, TILE * tile, b, j, products);
              }
            });
    return products;
  }

  private static void tile(float[][] a, int i, float[][] b, int j, double[][] products) {
    if (i + TILE <= a.length && j + TILE <= b.length) {
      for (int p = 0; p < TILE; p += 2) {
        for (int q = 0; q < TILE; q += 2) {
          four(a, i + p, b, j + q, products);
        }
      }
      return;
    }
    for (int p = i; p < Math.min(a.length, i + TILE); p++) {
      for (int q = j; q < Math.min(b.length, j + TILE); q++) {
        products[p][q] = product(a[p], b[q]);
      }
    }
  }

  private static void four(float[][] a, int i, float[][] b, int j, double[][] products) {
    float[] a0 = a[i];
    float[] a1 = a[i + 1];
    float[] b0 = b[j];
    float[] b1 = b[j + 1];
    double s00 = 0;
    double s01 = 0;
    double s10 = 0;
    double s11 = 0;
    for (int row = 0; row < a0.length; row++) {
      double x0 = a0[row];
      double x1 = a1[row];
      double y0 = b0[row];
      double y1 = b1[row];
      s00 += x0 * y0;
      s01 += x0 * y1;
      s10 += x1 * y0;
      s11 += x1 * y1;
    }
    products[i][j] = s00;
    products[i][j + 1] = s01;
    products[i + 1][j] = s10;
    products[i + 1][j + 1] = s11;
  }

  static double product(float[] a, float[] b) {
    double sum = 0;
    for (int row = 0; row < a.length; row++) {
      sum += (double) a[row] * b[row];
    }
    return sum;
  }

  static double norm(float[] column) {
    return Math.sqrt(product(column, column));
  }

  /** Sums of columns: column k of the result takes factor [c][k] of each column c. */
  static float[][] sums(float[][] columns, double[][] factors) {
    int count = factors[0].length;
    float[][] sums = new float[count][columns[0].length];
    IntStream.range(0, count)
        .parallel()
        .forEach(
            k -> {
              float[] of = new float[columns.length];
              for (int c = 0; c < of.length; c++) {
                of[c] = (float) factors[c][k];
              }
              sum(columns, of, sums[k]);
            });
    return sums;
  }

  /** Adds all columns, each times its factor, to a column; by fours, which the JVM vectorises. */
  static void sum(float[][] columns, float[] factors, float[] into) {
    int c = 0;
    for (; c + TILE <= columns.length; c += TILE) {
      add(columns, factors, c, into);
    }
    for (; c < columns.length; c++) {
      float[] column = columns[c];
      float factor = factors[c];
      for (int row = 0; row < into.length; row++) {
        into[row] += factor * column[row];
      }
    }
  }

  private static void add(float[][] columns, float[] factors, int c, float[] into) {
    float[] a = columns[c];
    float[] b = columns[c + 1];
    float[] d = columns[c + 2];
    float[] e = columns[c + 3];
    float fa = factors[c];
    float fb = factors[c + 1];
    float fd = factors[c + 2];
    float fe = factors[c + 3];
    for (int row = 0; row < into.length; row++) {
      into[row] += fa * a[row] + fb * b[row] + fd * d[row] + fe * e[row];
    }
  }
}
