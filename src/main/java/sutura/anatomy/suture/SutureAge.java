package sutura.anatomy.suture;

import java.util.OptionalLong;

/**
 * Whose sutures are shown: those of the mean of an age, of one person drawn from its spread, or of
 * two such people beside each other.
 *
 * @param years 0 (birth) to {@link #OLDEST}
 * @param person seed that the person is drawn with; empty for the mean of the age
 * @param other seed of a second person of this age, who stands beside the first one
 */
public record SutureAge(double years, OptionalLong person, OptionalLong other) {
  public static final double OLDEST = 90;

  /** Seeds lie below, so that a file can hold them as plain numbers. */
  public static final long SEEDS = 1L << 53;

  /** Below, the shape of the skull, an adult's, says nothing about a press. */
  public static final double ADULT = 18;

  public SutureAge {
    if (!(years >= 0 && years <= OLDEST)) {
      throw new IllegalArgumentException("age out of [0," + OLDEST + "]: " + years);
    }
    if (other.isPresent() && person.isEmpty()) {
      throw new IllegalArgumentException("a second person without a first one");
    }
    check(person);
    check(other);
  }

  private static void check(OptionalLong seed) {
    if (seed.isPresent() && !(seed.getAsLong() >= 0 && seed.getAsLong() < SEEDS)) {
      throw new IllegalArgumentException("seed out of [0,2^53): " + seed.getAsLong());
    }
  }

  /** The mean of an age. */
  public static SutureAge mean(double years) {
    return new SutureAge(years, OptionalLong.empty(), OptionalLong.empty());
  }

  /** One person of an age. */
  public static SutureAge person(double years, long seed) {
    return new SutureAge(years, OptionalLong.of(seed), OptionalLong.empty());
  }

  /** Two people of an age, beside each other. */
  public static SutureAge pair(double years, long seed, long otherSeed) {
    return new SutureAge(years, OptionalLong.of(seed), OptionalLong.of(otherSeed));
  }

  /** The second of two people by itself. */
  public SutureAge second() {
    return new SutureAge(years, OptionalLong.of(other.orElseThrow()), OptionalLong.empty());
  }

  /** The first of two people by itself; without a second one all of it. */
  public SutureAge first() {
    return new SutureAge(years, person, OptionalLong.empty());
  }

  /** The same people, or the same mean, at another age. */
  public SutureAge withYears(double value) {
    return new SutureAge(value, person, other);
  }

  /** Whether a press on the adult skull means anything at this age. */
  public boolean isAdult() {
    return years >= ADULT;
  }
}
