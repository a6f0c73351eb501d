package sutura.biomech;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A length, force or factor as people read it: two significant digits, which is all that the model
 * can answer for, in the unit that keeps the number short.
 *
 * @param value in the unit
 * @param unit as written
 * @param decimal sign between whole and parts, {@code '.'} or {@code ','}
 */
public record Quantity(double value, String unit, char decimal) {
  /** Keeps a number and its unit on one line. */
  private static final char NO_BREAK = '\u00a0';

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

  /** Below this, nm, a length is smaller than anything that the model could mean. */
  private static final double LEAST_NM = 1e-3;

  private static final Scale LENGTH =
      new Scale(new double[] {1e-3, 1, 1e3, 1e6, 1e9}, "pm", "nm", "\u00b5m", "mm", "m");
  private static final Scale FORCE =
      new Scale(new double[] {1e-6, 1e-3, 1, 1e3, 1e6}, "\u00b5N", "mN", "N", "kN", "MN");

  /** Units of one kind with their sizes, smallest first. */
  private record Scale(double[] sizes, String... units) {
    /** The largest unit in which the rounded value is at least one. */
    int best(double value) {
      int i = 0;
      double rounded = Math.abs(rounded(value));
      while (i < sizes.length - 1 && rounded >= sizes[i + 1] * (1 - 1e-12)) {
        i++;
      }
      return i;
    }

    /** Where nothing is smaller than a unit that people know. */
    int bestFrom(int least, double value) {
      return Math.max(least, best(value));
    }
  }

  /** A length of nanometres: pm, nm, micrometres, mm or m. */
  public static Quantity length(double nm, String language) {
    return in(LENGTH, LENGTH.best(nm), nm, language);
  }

  /** A force of newtons; small ones stay in newtons, as they are typed. */
  public static Quantity force(double newton, String language) {
    int unit = newton >= Load.LEAST_N / 2 ? FORCE.bestFrom(2, newton) : FORCE.best(newton);
    return in(FORCE, unit, newton, language);
  }

  /** A pure number, as of a magnification. */
  public static Quantity number(double value, String language) {
    return new Quantity(value, "", decimal(language));
  }

  private static Quantity in(Scale scale, int unit, double value, String language) {
    return new Quantity(value / scale.sizes()[unit], scale.units()[unit], decimal(language));
  }

  private static char decimal(String language) {
    return language.equals("en") ? '.' : ',';
  }

  /** A length and its range, all in the unit of the value: {@code 37 nm (22–61)}. */
  public static String lengthWithRange(Estimate nm, String language) {
    if (Math.abs(nm.value()) < LEAST_NM) {
      return tooSmall(language) + range(nm, language);
    }
    int unit = LENGTH.best(nm.value());
    String words = in(LENGTH, unit, nm.value(), language).words();
    String low = in(LENGTH, unit, nm.low(), language).digits();
    String high = in(LENGTH, unit, nm.high(), language).digits();
    return words + " (" + span(low, high) + ")";
  }

  private static String range(Estimate nm, String language) {
    return Math.max(Math.abs(nm.low()), Math.abs(nm.high())) < LEAST_NM
        ? ""
        : " ("
            + span(length(nm.low(), language).words(), length(nm.high(), language).words())
            + ")";
  }

  /** Only the range, where there is no value to stand for it: {@code 22–61 nm}. */
  public static String lengthRange(Estimate nm, String language) {
    int unit = LENGTH.best(Math.max(Math.abs(nm.low()), Math.abs(nm.high())));
    String low = in(LENGTH, unit, nm.low(), language).digits();
    return span(low, in(LENGTH, unit, nm.high(), language).words());
  }

  /** With spaces where a sign of minus would run into the dash. */
  private static String span(String low, String high) {
    boolean signs = low.startsWith("\u2212") || high.startsWith("\u2212");
    return signs ? low + " \u2013 " + high : low + "\u2013" + high;
  }

  private static String tooSmall(String language) {
    return "<" + NO_BREAK + length(LEAST_NM, language).words();
  }

  /** A length, or that it is smaller than a picometre. */
  public static String lengthWords(double nm, String language) {
    return Math.abs(nm) < LEAST_NM ? tooSmall(language) : length(nm, language).words();
  }

  /** How many times something is larger: {@code ×210 000}. */
  public static String times(double factor, String language) {
    return "\u00d7" + NO_BREAK + number(factor, language).digits();
  }

  /** Number and unit. */
  public String words() {
    return unit.isEmpty() ? digits() : digits() + NO_BREAK + unit;
  }

  /** The number alone: two digits, then zeros; thousands apart from ten thousand on. */
  public String digits() {
    BigDecimal rounded = new BigDecimal(Math.abs(value)).round(TWO_DIGITS);
    String plain = rounded.signum() == 0 ? "0" : twoDigits(rounded);
    return (value < 0 && rounded.signum() != 0 ? "\u2212" : "")
        + grouped(plain).replace('.', decimal);
  }

  private static String twoDigits(BigDecimal rounded) {
    int digits = rounded.precision() - rounded.scale();
    return rounded.setScale(Math.max(0, 2 - digits), RoundingMode.HALF_UP).toPlainString();
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain);
    for (int i = end - 3; end > 4 && i > 0; i -= 3) {
      text.insert(i, NO_BREAK);
    }
    return text.toString();
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(TWO_DIGITS).doubleValue();
  }
}
