package sutura.model.verify;

import java.util.Optional;
import sutura.model.measure.Expected;

/**
 * One dimension that was measured on a mesh, held against what it is to be.
 *
 * @param measuredValue in the unit of the measure's name
 * @param allowed greatest difference from the expected value, in the same unit; empty where only
 *     the difference is told
 */
public record DimensionCheck(double measuredValue, Expected expected, Optional<Double> allowed) {
  /** Difference from the expected value as a share of it. */
  public double deviationShare() {
    return measuredValue / expected.value() - 1;
  }

  /** Whether it is as near as it has to be. */
  public boolean isWithin() {
    return allowed.map(most -> Math.abs(measuredValue - expected.value()) <= most).orElse(true);
  }
}
