package sutura.numerics;

/** Solves a small symmetric positive definite system directly: A = L L', row by row in tiles. */
public final class DenseCholesky {
  private static final int TILE = 48;

  /** A pivot below this part of the diagonal's own number is a direction without stiffness. */
  private static final double LEAST_PIVOT = 1e-12;

  private final int n;
  private final double[][] rows;

  /** Factors; the lower triangle's rows are overwritten. */
  public DenseCholesky(double[][] lower, Progress progress) {
    n = lower.length;
    rows = lower;
    double[] scale = new double[n];
    for (int i = 0; i < n; i++) {
      scale[i] = rows[i][i];
    }
    for (int first = 0; first < n; first += TILE) {
      progress.check();
      int start = first;
      int end = Math.min(n, first + TILE);
      triangle(start, end, scale);
      new Strips(n - end, TILE)
          .forEach(
              (from, to) -> {
                for (int i = end + from; i < end + to; i++) {
                  below(i, start, end);
                }
              });
      new Strips(n - end, TILE).forEach((from, to) -> update(end + from, end + to, start, end));
    }
  }

  private void triangle(int start, int end, double[] scale) {
    for (int i = start; i < end; i++) {
      below(i, start, i);
      double pivot = rows[i][i] - dot(rows[i], rows[i], start, i);
      rows[i][i] =
          pivot > LEAST_PIVOT * scale[i] ? Math.sqrt(pivot) : Math.sqrt(Math.max(scale[i], 1));
    }
  }

  private void below(int i, int start, int end) {
    double[] row = rows[i];
    for (int j = start; j < end; j++) {
      row[j] = (row[j] - dot(row, rows[j], start, j)) / rows[j][j];
    }
  }

  private void update(int from, int to, int start, int end) {
    for (int j = end; j < to; j++) {
      double[] other = rows[j];
      for (int i = Math.max(from, j); i < to; i++) {
        rows[i][j] -= dot(rows[i], other, start, end);
      }
    }
  }

  private static double dot(double[] a, double[] b, int from, int to) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int k = from;
    for (; k + 3 < to; k += 4) {
      s0 += a[k] * b[k];
      s1 += a[k + 1] * b[k + 1];
      s2 += a[k + 2] * b[k + 2];
      s3 += a[k + 3] * b[k + 3];
    }
    for (; k < to; k++) {
      s0 += a[k] * b[k];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** Solves in place. */
  public void solve(double[] x) {
    for (int i = 0; i < n; i++) {
      x[i] = (x[i] - dot(rows[i], x, 0, i)) / rows[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double[] row = rows[i];
      double value = x[i] / row[i];
      x[i] = value;
      for (int j = 0; j < i; j++) {
        x[j] -= row[j] * value;
      }
    }
  }
}
