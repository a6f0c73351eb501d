package sutura.numerics;

import java.util.function.ToDoubleFunction;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.PowellOptimizer;

/**
 * Local minimum of a function without derivatives by line searches along conjugate directions.
 *
 * <p>Source: Powell MJD (1964) doi:10.1093/comjnl/7.2.155, as in Hipparchus. Stops when one round
 * of line searches improves the value by less than {@code relativeTolerance}, or after {@code
 * maxRounds} rounds.
 *
 * @param relativeTolerance improvement of one round relative to the value
 * @param lineTolerance accuracy of a line search, relative and absolute
 * @param maxRounds rounds of line searches
 */
public record PowellMinimiser(double relativeTolerance, double lineTolerance, int maxRounds) {
  private static final int MAX_EVALUATIONS = 100_000;

  /**
   * Where the search ended.
   *
   * @param point best arguments
   * @param value function value there
   * @param converged whether the improvement fell below the tolerance
   */
  public record Minimum(double[] point, double value, boolean converged) {}

  /** Searches from a start point; throws {@link CancelledException} when asked to stop. */
  public Minimum minimise(ToDoubleFunction<double[]> function, double[] start, Progress progress) {
    boolean[] exhausted = {false};
    PowellOptimizer optimizer =
        new PowellOptimizer(
            relativeTolerance,
            Double.MIN_NORMAL,
            lineTolerance,
            lineTolerance,
            (round, before, after) -> {
              // Asked only if the improvement is still above the tolerance.
              exhausted[0] = round >= maxRounds;
              return exhausted[0];
            });
    PointValuePair best =
        optimizer.optimize(
            new MaxEval(MAX_EVALUATIONS),
            new ObjectiveFunction(
                point -> {
                  progress.check();
                  return function.applyAsDouble(point);
                }),
            GoalType.MINIMIZE,
            new InitialGuess(start));
    return new Minimum(best.getPoint(), best.getValue(), !exhausted[0]);
  }
}
