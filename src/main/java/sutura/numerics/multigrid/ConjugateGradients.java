package sutura.numerics.multigrid;

import java.util.Optional;
import sutura.numerics.Progress;
import sutura.numerics.Strips;

/**
 * Solves a stiffness for forces by conjugate gradients with a multigrid cycle.
 *
 * <p>Source: Hestenes &amp; Stiefel (1952) doi:10.6028/jres.049.044. Stops when the residual, in
 * the norm of the cycle and so nearly the error in the norm of energy, is below a part of the
 * energy norm of the deformation (motion as a whole left out), or after {@link #MOST} steps. A
 * force's work, such as the displacement of the patch that it presses on, then has the square of
 * this error.
 *
 * @param stiffness to solve with
 * @param multigrid of this or of a similar stiffness
 * @param tolerance part of the energy norm
 */
public record ConjugateGradients(Stiffness stiffness, Multigrid multigrid, double tolerance) {
  /** Far above what any skull took; more means that something is loose. */
  public static final int MOST = 500;

  private static final int NUMBERS_PER_STRIP = 8192;

  /**
   * Displacements under the forces.
   *
   * @param displacements three for each node
   * @param steps that were taken
   * @param residual length of what is left of the forces, relative to them
   * @param converged whether the tolerance was reached
   */
  public record Solution(double[] displacements, int steps, double residual, boolean converged) {}

  /**
   * Solves.
   *
   * @param forces none on nodes that are held
   * @param start displacements that are near, such as those of a similar stiffness
   * @param progress hears how far the error has come down
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public Solution solve(double[] forces, Optional<double[]> start, Progress progress) {
    double length = Math.sqrt(dot(forces, forces));
    if (length == 0) {
      return new Solution(new double[forces.length], 0, 0, true);
    }
    return new Run(forces, start).go(length, progress);
  }

  static double dot(double[] a, double[] b) {
    return new Strips(a.length, NUMBERS_PER_STRIP)
        .sum(
            (from, to) -> {
              double sum = 0;
              for (int i = from; i < to; i++) {
                sum += a[i] * b[i];
              }
              return sum;
            });
  }

  private final class Run {
    private final double[] forces;
    private final double[] x;
    private final double[] residual;
    private final double[] improved;
    private final double[] direction;
    private final double[] reaction;
    private final double rigidWork;
    private final Strips strips;

    Run(double[] forces, Optional<double[]> start) {
      this.forces = forces;
      int size = forces.length;
      double[] rigid = stiffness.rigid().displacements(forces);
      rigidWork = dot(forces, rigid);
      x = start.map(double[]::clone).orElse(rigid);
      residual = new double[size];
      improved = new double[size];
      direction = new double[size];
      reaction = new double[size];
      strips = new Strips(size, NUMBERS_PER_STRIP);
      stiffness.matrix().multiply(x, reaction);
      strips.forEach(
          (from, to) -> {
            for (int i = from; i < to; i++) {
              residual[i] = forces[i] - reaction[i];
            }
          });
    }

    Solution go(double length, Progress progress) {
      Cycle cycle = new Cycle(multigrid);
      double before = 0;
      double first = 0;
      int steps = 0;
      while (true) {
        progress.check();
        cycle.apply(residual, improved, progress);
        double error = dot(residual, improved);
        double goal = tolerance * tolerance * Math.abs(dot(forces, x) - rigidWork);
        first = Math.max(first, error);
        boolean converged = error <= goal;
        if (converged || steps == MOST) {
          double left = Math.sqrt(dot(residual, residual)) / length;
          return new Solution(x, steps, left, converged);
        }
        progress.report("solve", Math.log(first / error) / Math.log(first / goal));
        turn(before == 0 ? 0 : error / before);
        stiffness.matrix().multiply(direction, reaction);
        advance(error / dot(direction, reaction));
        before = error;
        steps++;
      }
    }

    private void turn(double keep) {
      strips.forEach(
          (from, to) -> {
            for (int i = from; i < to; i++) {
              direction[i] = improved[i] + keep * direction[i];
            }
          });
    }

    private void advance(double step) {
      strips.forEach(
          (from, to) -> {
            for (int i = from; i < to; i++) {
              x[i] += step * direction[i];
              residual[i] -= step * reaction[i];
            }
          });
    }
  }
}
