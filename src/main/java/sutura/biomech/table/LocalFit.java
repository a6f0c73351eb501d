package sutura.biomech.table;

/**
 * Weights of moving least squares: what each of some samples adds to the value, at the origin, of
 * the polynomial that fits them best. A sum of all weights is 1 and linear fields come out exactly.
 *
 * <p>Lancaster, Salkauskas 1981 doi:10.1090/S0025-5718-1981-0616367-1. Directly solved.
 */
final class LocalFit {
  /** Terms above the constant are held back this much, so that few or flat samples still do. */
  private static final double LINEAR_RIDGE = 1e-6;

  private static final double QUADRATIC_RIDGE = 1e-3;

  private LocalFit() {}

  /**
   * Weights of samples on a plane: constant, linear and quadratic terms.
   *
   * @param x first coordinate of each from the origin, in radii
   * @param y second coordinate
   * @param importance of each, positive
   */
  static double[] quadratic(double[] x, double[] y, double[] importance) {
    double[][] terms = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      terms[i] = new double[] {1, x[i], y[i], x[i] * x[i], x[i] * y[i], y[i] * y[i]};
    }
    return weights(
        terms,
        importance,
        new double[] {
          0, LINEAR_RIDGE, LINEAR_RIDGE, QUADRATIC_RIDGE, QUADRATIC_RIDGE, QUADRATIC_RIDGE
        });
  }

  /**
   * Weights of samples in space: constant and linear terms.
   *
   * @param xyz coordinates of each from the origin, in radii
   * @param ridge how much linear terms are held back
   */
  static double[] linear(double[] xyz, double[] importance, double ridge) {
    double[][] terms = new double[importance.length][];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = new double[] {1, xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]};
    }
    return weights(terms, importance, new double[] {0, ridge, ridge, ridge});
  }

  private static double[] weights(double[][] terms, double[] importance, double[] ridges) {
    int n = ridges.length;
    double sum = 0;
    for (double value : importance) {
      sum += value;
    }
    double[][] matrix = new double[n][n + 1];
    for (int i = 0; i < terms.length; i++) {
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          matrix[a][b] += importance[i] / sum * terms[i][a] * terms[i][b];
        }
      }
    }
    for (int a = 0; a < n; a++) {
      matrix[a][a] += ridges[a];
    }
    matrix[0][n] = 1;
    double[] solved = solve(matrix);
    double[] weights = new double[terms.length];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int a = 0; a < n; a++) {
        weights[i] += importance[i] / sum * terms[i][a] * solved[a];
      }
      total += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= total;
    }
    return weights;
  }

  /** Gauss elimination of a positive definite matrix with its right-hand side as last column. */
  private static double[] solve(double[][] matrix) {
    int n = matrix.length;
    for (int p = 0; p < n; p++) {
      for (int r = p + 1; r < n; r++) {
        double factor = matrix[r][p] / matrix[p][p];
        for (int c = p; c <= n; c++) {
          matrix[r][c] -= factor * matrix[p][c];
        }
      }
    }
    double[] solution = new double[n];
    for (int p = n - 1; p >= 0; p--) {
      double value = matrix[p][n];
      for (int c = p + 1; c < n; c++) {
        value -= matrix[p][c] * solution[c];
      }
      solution[p] = value / matrix[p][p];
    }
    return solution;
  }
}
