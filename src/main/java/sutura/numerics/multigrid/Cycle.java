package sutura.numerics.multigrid;

import java.util.Arrays;
import java.util.List;
import sutura.numerics.Progress;

/** One symmetric V-cycle: an approximate inverse of the matrix. For one thread at a time. */
final class Cycle {
  /** Smoothing steps before and after the next level. */
  private static final int STEPS = 2;

  private final Multigrid multigrid;
  private final List<Level> levels;
  private final Chebyshev[] smoothers;
  private final double[][] residuals;
  private final double[][] corrections;
  private final double[][] works;
  private final double[][] others;

  Cycle(Multigrid multigrid) {
    this.multigrid = multigrid;
    this.levels = multigrid.levels();
    int count = levels.size();
    smoothers = new Chebyshev[count];
    residuals = new double[count + 1][];
    corrections = new double[count + 1][];
    works = new double[count][];
    others = new double[count][];
    for (int i = 0; i < count; i++) {
      int size = levels.get(i).matrix().size();
      smoothers[i] = new Chebyshev(levels.get(i), STEPS);
      residuals[i] = new double[size];
      corrections[i] = new double[size];
      works[i] = new double[size];
      others[i] = new double[size];
    }
    residuals[count] = new double[multigrid.last().size()];
    corrections[count] = residuals[count];
  }

  /** Displacements that roughly answer these forces, into another array. */
  void apply(double[] forces, double[] displacements, Progress progress) {
    System.arraycopy(forces, 0, residuals[0], 0, forces.length);
    descend(0, progress);
    System.arraycopy(corrections[0], 0, displacements, 0, displacements.length);
  }

  private void descend(int index, Progress progress) {
    progress.check();
    if (index == levels.size()) {
      multigrid.direct().solve(residuals[index]);
      return;
    }
    double[] x = corrections[index];
    Arrays.fill(x, 0);
    smoothers[index].smooth(x, residuals[index]);
    restrict(index);
    descend(index + 1, progress);
    prolong(index);
    smoothers[index].smooth(x, residuals[index]);
  }

  /** Forces on the bodies: T' (I - w A D^-1) r. */
  private void restrict(int index) {
    Level level = levels.get(index);
    SparseBlocks matrix = level.matrix();
    double[] r = residuals[index];
    double[] work = works[index];
    double[] forces = others[index];
    double damping = level.damping();
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              for (int row = from; row < to; row++) {
                level.diagonal().multiply(row, r, work);
              }
            });
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              matrix.multiply(work, forces, from, to);
              for (int i = matrix.side() * from; i < matrix.side() * to; i++) {
                forces[i] = r[i] - damping * forces[i];
              }
            });
    level.bodies().gather(forces, residuals[index + 1]);
  }

  /**
   * Adds (I - w D^-1 A) T of the bodies' motion to the displacements, and corrects the residual.
   */
  private void prolong(int index) {
    Level level = levels.get(index);
    SparseBlocks matrix = level.matrix();
    double[] motion = works[index];
    double[] step = others[index];
    double[] bodies = corrections[index + 1];
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              Arrays.fill(motion, matrix.side() * from, matrix.side() * to, 0);
              level.bodies().addMotion(bodies, motion, from, to);
            });
    double[] x = corrections[index];
    double[] r = residuals[index];
    double damping = level.damping();
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              matrix.multiply(motion, step, from, to);
              for (int i = matrix.side() * from; i < matrix.side() * to; i++) {
                r[i] -= step[i];
              }
            });
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              for (int row = from; row < to; row++) {
                level.diagonal().multiply(row, step, motion);
              }
            });
    finish(level, bodies, x, r, motion, step, damping);
  }

  /** From A t in {@code step} and D^-1 A t in {@code motion}. */
  private static void finish(
      Level level,
      double[] bodies,
      double[] x,
      double[] r,
      double[] motion,
      double[] step,
      double damping) {
    SparseBlocks matrix = level.matrix();
    matrix
        .strips()
        .forEach(
            (from, to) -> {
              matrix.multiply(motion, step, from, to);
              for (int i = matrix.side() * from; i < matrix.side() * to; i++) {
                r[i] += damping * step[i];
                x[i] -= damping * motion[i];
              }
              level.bodies().addMotion(bodies, x, from, to);
            });
  }
}
