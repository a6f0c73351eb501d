package sutura.atlas.meninges;

/**
 * A symmetric positive definite system of equations whose matrix has entries only near its
 * diagonal, solved directly by Cholesky's factorisation within the band.
 *
 * <p>Source: Golub G H, Van Loan C F 2013, "Matrix Computations", 4.3.5; O(n band^2), exact but for
 * rounding, so there is no stopping rule and the result is the same each time.
 */
final class BandedCholesky {
  private final int size;
  private final int band;

  /** Row i holds columns i - band .. i. */
  private final double[][] rows;

  /** A matrix of zeros. */
  BandedCholesky(int size, int band) {
    this.size = size;
    this.band = band;
    rows = new double[size][band + 1];
  }

  /** Adds to the entries (i, j) and (j, i). */
  void add(int i, int j, double value) {
    int row = Math.max(i, j);
    int column = Math.min(i, j);
    rows[row][column - row + band] += value;
  }

  /** Solves for a right side; the matrix is spent. */
  double[] solve(double[] right) {
    factorise();
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      double sum = x[i];
      for (int j = Math.max(0, i - band); j < i; j++) {
        sum -= rows[i][j - i + band] * x[j];
      }
      x[i] = sum / rows[i][band];
    }
    for (int i = size - 1; i >= 0; i--) {
      x[i] /= rows[i][band];
      for (int j = Math.max(0, i - band); j < i; j++) {
        x[j] -= rows[i][j - i + band] * x[i];
      }
    }
    return x;
  }

  private void factorise() {
    for (int i = 0; i < size; i++) {
      double[] a = rows[i];
      for (int j = Math.max(0, i - band); j < i; j++) {
        double[] b = rows[j];
        int shift = i - j;
        double sum = a[band - shift];
        for (int k = Math.max(0, i - band) - i + band; k < band - shift; k++) {
          sum -= a[k] * b[k + shift];
        }
        a[band - shift] = sum / b[band];
      }
      double pivot = a[band];
      for (int k = 0; k < band; k++) {
        pivot -= a[k] * a[k];
      }
      if (!(pivot > 0)) {
        throw new ArithmeticException("not positive definite at row " + i);
      }
      a[band] = Math.sqrt(pivot);
    }
  }
}
