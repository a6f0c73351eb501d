package sutura.biomech;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A force as people write it: {@code 5gf}, {@code 0.049N}, {@code 50 mN}. */
public final class Force {
  private static final Pattern WRITTEN =
      Pattern.compile("([-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][-+]?\\d+)?)\\s*(\\p{L}*)");

  private Force() {}

  /** What is wrong with a written force. */
  public enum Fault {
    NO_NUMBER,
    NO_UNIT,
    UNKNOWN_UNIT,
    OUT_OF_RANGE
  }

  /** A written force cannot be used; the message says what to write instead. */
  public static final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    Unreadable(Fault fault, String message) {
      super(message);
      this.fault = fault;
    }

    public Fault fault() {
      return fault;
    }
  }

  /**
   * Newtons of a written force.
   *
   * @throws Unreadable if it is none, has no unit or is out of the range of a load
   */
  public static double newtons(String written) {
    String text = written.strip();
    Matcher match = WRITTEN.matcher(text);
    if (!match.matches()) {
      throw new Unreadable(
          Fault.NO_NUMBER, "\"" + text + "\" is no force; write it as 5gf, 0.049N or 50mN");
    }
    double number = Double.parseDouble(match.group(1).replace(',', '.'));
    double newtons = number * newtonPer(match.group(2), text);
    if (!(newtons >= Load.LEAST_N && newtons <= Load.MOST_N)) {
      throw new Unreadable(
          Fault.OUT_OF_RANGE,
          "a force of "
              + text
              + " is out of range; write one from 0.01N to 500N (about 1gf to 51kgf)");
    }
    return newtons;
  }

  private static double newtonPer(String unit, String text) {
    return switch (unit.equals("MN") ? unit : unit.toLowerCase(Locale.ROOT)) {
      case "n" -> 1;
      case "mn" -> 1e-3;
      case "gf" -> Load.NEWTON_PER_GRAM_FORCE;
      case "kgf" -> 1000 * Load.NEWTON_PER_GRAM_FORCE;
      case "" ->
          throw new Unreadable(
              Fault.NO_UNIT, "\"" + text + "\" has no unit; write " + text + "N or " + text + "gf");
      default ->
          throw new Unreadable(
              Fault.UNKNOWN_UNIT,
              "\"" + unit + "\" is no unit of force known here; write gf, kgf, N or mN");
    };
  }
}
