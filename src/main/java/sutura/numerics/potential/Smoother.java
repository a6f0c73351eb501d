package sutura.numerics.potential;

import sutura.numerics.Strips;

/**
 * Steps that make the rough part of an error small: the Chebyshev polynomial of the network over
 * its diagonal on the upper part of its eigenvalues. Symmetric, and the same whatever the number of
 * processors.
 *
 * <p>Source: Adams, Brezina, Hu, Tuminaro (2003) doi:10.1016/S0021-9991(03)00194-3.
 */
final class Smoother {
  /** Bound of the eigenvalues of {@link Laplacian#inverse} times the network. */
  private static final double LARGEST = 2;

  /** Eigenvalues below this part of the largest are left to the next level. */
  private static final double LOWEST = 0.1;

  private static final double MIDDLE = LARGEST * (1 + LOWEST) / 2;
  private static final double HALF = LARGEST * (1 - LOWEST) / 2;

  private static final int STEPS = 2;

  private final Laplacian network;
  private final int width;
  private double[] change;
  private double[] next;

  Smoother(Level level, int width) {
    this.network = level.network();
    this.width = width;
    this.change = new double[width * network.nodes()];
    this.next = new double[width * network.nodes()];
  }

  /** Improves x; the residual is afterwards that before the last step. */
  private void steps(double[] x, double[] residual) {
    double sigma = MIDDLE / HALF;
    double rho = 1 / sigma;
    Strips strips = network.strips();
    strips.forEach((from, to) -> first(x, residual, from, to));
    for (int step = 1; step < STEPS; step++) {
      double after = 1 / (2 * sigma - rho);
      double keep = after * rho;
      double factor = 2 * after / HALF;
      strips.forEach((from, to) -> step(x, residual, keep, factor, from, to));
      double[] swap = change;
      change = next;
      next = swap;
      rho = after;
    }
  }

  /** Improves x and makes the residual that of the improved x. */
  void smooth(double[] x, double[] residual) {
    steps(x, residual);
    network
        .strips()
        .forEach(
            (from, to) -> {
              network.multiply(change, next, width, from, to);
              subtract(residual, from, to);
            });
  }

  /** Improves x; the residual is of no use afterwards. */
  void finish(double[] x, double[] residual) {
    steps(x, residual);
  }

  /** Takes what flows at potentials x off the residual. */
  void update(double[] x, double[] residual) {
    network
        .strips()
        .forEach(
            (from, to) -> {
              network.multiply(x, next, width, from, to);
              subtract(residual, from, to);
            });
  }

  private void first(double[] x, double[] residual, int from, int to) {
    for (int node = from; node < to; node++) {
      double factor = network.inverse(node) / MIDDLE;
      for (int i = width * node; i < width * (node + 1); i++) {
        change[i] = factor * residual[i];
        x[i] += change[i];
      }
    }
  }

  private void step(double[] x, double[] residual, double keep, double factor, int from, int to) {
    network.multiply(change, next, width, from, to);
    subtract(residual, from, to);
    for (int node = from; node < to; node++) {
      double scale = factor * network.inverse(node);
      for (int i = width * node; i < width * (node + 1); i++) {
        next[i] = keep * change[i] + scale * residual[i];
        x[i] += next[i];
      }
    }
  }

  /** Room for a change of x, until the next smoothing. */
  double[] room() {
    return change;
  }

  private void subtract(double[] residual, int from, int to) {
    for (int i = width * from; i < width * to; i++) {
      residual[i] -= next[i];
    }
  }
}
