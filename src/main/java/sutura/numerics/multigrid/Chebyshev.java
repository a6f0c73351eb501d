package sutura.numerics.multigrid;

/**
 * Steps that make the rough part of an error small: the Chebyshev polynomial of the diagonal's
 * inverse times the matrix on the upper part of its eigenvalues. Symmetric, and the same whatever
 * the number of processors.
 *
 * <p>Source: Adams, Brezina, Hu, Tuminaro (2003) doi:10.1016/S0021-9991(03)00194-3.
 */
final class Chebyshev {
  /** Eigenvalues below this part of the largest are left to the next level. */
  private static final double LOWEST = 0.05;

  private final Level level;
  private final int steps;
  private double[] change;
  private double[] next;

  Chebyshev(Level level, int steps) {
    this.level = level;
    this.steps = steps;
    this.change = new double[level.matrix().size()];
    this.next = new double[level.matrix().size()];
  }

  /** Improves x and makes the residual that of the improved x. */
  void smooth(double[] x, double[] residual) {
    double middle = level.largest() * (1 + LOWEST) / 2;
    double half = level.largest() * (1 - LOWEST) / 2;
    double sigma = middle / half;
    double rho = 1 / sigma;
    start(x, residual, 1 / middle);
    for (int step = 1; step < steps; step++) {
      double after = 1 / (2 * sigma - rho);
      step(x, residual, after * rho, 2 * after / half);
      rho = after;
    }
    SparseBlocks matrix = level.matrix();
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              matrix.multiply(change, next, from, to);
              subtract(residual, next, from, to);
            });
  }

  private void start(double[] x, double[] residual, double factor) {
    int side = level.matrix().side();
    level
        .matrix()
        .strips()
        .forEach(
            (from, to) -> {
              for (int row = from; row < to; row++) {
                level.diagonal().multiply(row, residual, change);
              }
              for (int i = side * from; i < side * to; i++) {
                change[i] *= factor;
                x[i] += change[i];
              }
            });
  }

  private void step(double[] x, double[] residual, double keep, double factor) {
    SparseBlocks matrix = level.matrix();
    int side = matrix.side();
    double[] now = change;
    double[] then = next;
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              matrix.multiply(now, then, from, to);
              subtract(residual, then, from, to);
              for (int row = from; row < to; row++) {
                level.diagonal().multiply(row, residual, then);
              }
              for (int i = side * from; i < side * to; i++) {
                then[i] = keep * now[i] + factor * then[i];
                x[i] += then[i];
              }
            });
    change = then;
    next = now;
  }

  private void subtract(double[] residual, double[] forces, int from, int to) {
    int side = level.matrix().side();
    for (int i = side * from; i < side * to; i++) {
      residual[i] -= forces[i];
    }
  }
}
