package sutura.anatomy.suture;

import java.util.OptionalLong;

/**
 * Whose sutures are shown: those of the mean of an age, or of one person drawn from its spread.
 *
 * @param years 0 (birth) to {@link #OLDEST}
 * @param person seed that the person is drawn with; empty for the mean of the age
 */
public record SutureAge(double years, OptionalLong person) {
  public static final double OLDEST = 90;

  /** Below, the shape of the skull, an adult's, says nothing about a press. */
  public static final double ADULT = 18;

  public SutureAge {
    if (!(years >= 0 && years <= OLDEST)) {
      throw new IllegalArgumentException("age out of [0," + OLDEST + "]: " + years);
    }
  }

  /** The mean of an age. */
  public static SutureAge mean(double years) {
    return new SutureAge(years, OptionalLong.empty());
  }

  /** One person of an age. */
  public static SutureAge person(double years, long seed) {
    return new SutureAge(years, OptionalLong.of(seed));
  }

  /** Whether a press on the adult skull means anything at this age. */
  public boolean isAdult() {
    return years >= ADULT;
  }
}
