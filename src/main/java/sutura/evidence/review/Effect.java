package sutura.evidence.review;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * One number that a study came to, with its interval.
 *
 * @param id word that it goes by within its study
 * @param outcome what was measured, against what, when
 * @param measure kind of number
 * @param unit of it; empty for a pure number
 * @param value estimate
 * @param low lower end of the 95 % interval or of the range
 * @param high upper end
 * @param interval what low and high are
 * @param better which sign is good for those treated, or agrees with what is claimed
 * @param source the study, and where in it
 * @param confidence how well it is known here
 */
public record Effect(
    String id,
    Words outcome,
    Measure measure,
    String unit,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    Interval interval,
    Better better,
    Source source,
    Confidence confidence) {
  /** Kind of number; only those of one kind stand on one axis. */
  public enum Measure {
    /** Standardised mean difference. */
    SMD,
    /** Difference of means in a unit. */
    MEAN_DIFFERENCE,
    /** Intraclass correlation coefficient. */
    ICC,
    KAPPA,
    PERCENT_AGREEMENT,
    LENGTH,
    ANGLE,
    RATE,
    /** Force on an area, or pressure of a fluid. */
    PRESSURE,
    AGE,
    SHARE,
    P_VALUE;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What the two ends are. */
  public enum Interval {
    CONFIDENCE_95,
    RANGE,
    STANDARD_DEVIATION,
    NONE
  }

  /** Which way is good. */
  public enum Better {
    LOWER,
    HIGHER,
    NEITHER
  }

  /** Whether there is a number at all: an estimate, or an end. */
  public boolean hasNumber() {
    return value.isPresent() || low.isPresent() || high.isPresent();
  }

  /** Both ends, if both are known. */
  public Optional<double[]> ends() {
    return low.isPresent() && high.isPresent()
        ? Optional.of(new double[] {low.getAsDouble(), high.getAsDouble()})
        : Optional.empty();
  }
}
