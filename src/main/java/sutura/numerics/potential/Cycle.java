package sutura.numerics.potential;

import java.util.Arrays;

/** The multigrid's V-cycle on right-hand sides side by side, with its own room to work in. */
final class Cycle {
  private final Multigrid multigrid;
  private final int width;
  private final Smoother[] smoothers;
  private final double[][] potentials;
  private final double[][] residuals;

  Cycle(Multigrid multigrid, int width) {
    this.multigrid = multigrid;
    this.width = width;
    int[] sizes = multigrid.sizes();
    smoothers = new Smoother[sizes.length - 1];
    potentials = new double[sizes.length][];
    residuals = new double[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      if (i < smoothers.length) {
        smoothers[i] = new Smoother(multigrid.levels().get(i), width);
      }
      potentials[i] = new double[i == 0 ? 0 : width * sizes[i]];
      residuals[i] = new double[width * sizes[i]];
    }
  }

  /** Approximate potentials for what flows out of each node. */
  void apply(double[] outflows, double[] improved) {
    System.arraycopy(outflows, 0, residuals[0], 0, outflows.length);
    potentials[0] = improved;
    down(0);
  }

  private void down(int depth) {
    double[] x = potentials[depth];
    double[] residual = residuals[depth];
    if (depth == smoothers.length) {
      coarsest(x, residual);
      return;
    }
    Level level = multigrid.levels().get(depth);
    Arrays.fill(x, 0);
    smoothers[depth].smooth(x, residual);
    double[] gathered = residuals[depth + 1];
    SparseRows restriction = level.restriction();
    restriction
        .strips()
        .forEach(
            (from, to) -> {
              Arrays.fill(gathered, width * from, width * to, 0);
              restriction.addProduct(residual, gathered, width, from, to);
            });
    down(depth + 1);
    double[] correction = potentials[depth + 1];
    SparseRows prolongation = level.prolongation();
    double[] change = smoothers[depth].room();
    prolongation
        .strips()
        .forEach(
            (from, to) -> {
              Arrays.fill(change, width * from, width * to, 0);
              prolongation.addProduct(correction, change, width, from, to);
              for (int i = width * from; i < width * to; i++) {
                x[i] += change[i];
              }
            });
    smoothers[depth].update(change, residual);
    smoothers[depth].finish(x, residual);
  }

  private void coarsest(double[] x, double[] residual) {
    double[] one = new double[x.length / width];
    for (int j = 0; j < width; j++) {
      for (int i = 0; i < one.length; i++) {
        one[i] = residual[width * i + j];
      }
      multigrid.solveCoarsest(one);
      for (int i = 0; i < one.length; i++) {
        x[width * i + j] = one[i];
      }
    }
  }
}
