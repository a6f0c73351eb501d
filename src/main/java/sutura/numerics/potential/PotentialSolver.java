package sutura.numerics.potential;

import java.util.Arrays;
import sutura.numerics.Progress;

/**
 * Solves for the potentials on a network at which each node passes on what is put into it, by
 * conjugate gradients with a multigrid cycle, up to four right-hand sides side by side.
 *
 * <p>Source: Hestenes &amp; Stiefel (1952) doi:10.6028/jres.049.044. Stops when the length of what
 * is left is below a part of the length of what is put in, for each right-hand side, or after
 * {@link #MOST} steps. What rounding of the potentials leaves is solved for again as a second,
 * small part of them.
 *
 * @param multigrid of the network
 * @param tolerance part of the right-hand side that may be left
 */
public record PotentialSolver(Multigrid multigrid, double tolerance) {
  /** Far above what any head took. */
  public static final int MOST = 200;

  /** Right-hand sides that go together. */
  public static final int WIDEST = Laplacian.WIDE;

  /** Inflows may fail to add up to 0 by this part of their sizes: rounding. */
  private static final double ROUNDING = 1e-9;

  private static final int PARTS = 3;

  /**
   * Potentials for one right-hand side: the sum of a large part and of a small one, which double
   * numbers cannot hold together.
   *
   * @param large potentials, any constant added
   * @param small what is added to them
   * @param steps of conjugate gradients
   * @param residual length of what is left, relative to what was put in
   * @param converged whether the tolerance was reached
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Solution(
      double[] large, double[] small, int steps, double residual, boolean converged) {
    /** Fall of the potential from a node to another. */
    public double fall(int from, int to) {
      return large[from] - large[to] + (small[from] - small[to]);
    }
  }

  /**
   * Solves for one to four right-hand sides.
   *
   * @param inflows for each right-hand side what is put into each node
   * @throws IllegalArgumentException if the inflows of a right-hand side do not add up to 0
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public Solution[] solve(double[][] inflows, Progress progress) {
    int width = inflows.length == 1 ? 1 : WIDEST;
    if (inflows.length == 0 || inflows.length > WIDEST) {
      throw new IllegalArgumentException(inflows.length + " right-hand sides");
    }
    for (double[] inflow : inflows) {
      requireBalanced(inflow);
    }
    double[] given = together(inflows, width);
    GradientRun run = new GradientRun(multigrid, width);
    run.centre(given);
    double[] lengths = run.lengths(given);
    double[] goals = lengths.clone();
    Arrays.setAll(goals, j -> tolerance * lengths[j]);
    double[] large = new double[given.length];
    double[] small = new double[given.length];
    double[] left = given.clone();
    int steps = run.solve(left, large, goals, MOST, progress);
    for (int part = 1; part < PARTS; part++) {
      run.residual(given, large, small, left);
      if (run.within(run.lengths(left), goals)) {
        break;
      }
      run.centre(left);
      steps += run.solve(left, small, goals, MOST - steps, progress);
    }
    run.residual(given, large, small, left);
    double[] rest = run.lengths(left);
    Solution[] solutions = new Solution[inflows.length];
    for (int j = 0; j < solutions.length; j++) {
      solutions[j] =
          new Solution(
              apart(large, width, j),
              apart(small, width, j),
              steps,
              lengths[j] == 0 ? 0 : rest[j] / lengths[j],
              rest[j] <= goals[j]);
    }
    return solutions;
  }

  private static void requireBalanced(double[] inflow) {
    double sum = 0;
    double size = 0;
    for (double value : inflow) {
      sum += value;
      size += Math.abs(value);
    }
    if (!(Math.abs(sum) <= ROUNDING * size)) {
      throw new IllegalArgumentException("inflows add up to " + sum + " of " + size);
    }
  }

  private static double[] together(double[][] columns, int width) {
    double[] all = new double[width * columns[0].length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        all[width * i + j] = columns[j][i];
      }
    }
    return all;
  }

  private static double[] apart(double[] all, int width, int column) {
    double[] one = new double[all.length / width];
    Arrays.setAll(one, i -> all[width * i + column]);
    return one;
  }
}
