package sutura.cli;

import java.math.BigDecimal;
import sutura.evidence.Confidence;
import sutura.evidence.review.Effect;

/** A study's number with its interval, in words. */
final class EffectWords {
  private EffectWords() {}

  /** Such as {@code ICC 0.22} or {@code -21 mm (95 % interval -32.6 to -9.4)}. */
  static String of(Effect effect, ReportWords words) {
    StringBuilder text = new StringBuilder(words.orNothing("measure-" + effect.measure().word()));
    text.append(text.isEmpty() ? "" : " ");
    if (effect.confidence() == Confidence.APPROXIMATE) {
      text.append(words.of("about-value")).append(' ');
    }
    String unit = effect.unit().isEmpty() ? "" : " " + effect.unit();
    if (effect.value().isEmpty()) {
      return text + within(effect, words) + unit;
    }
    text.append(number(effect, effect.value().getAsDouble(), words));
    return text + interval(effect, unit, words);
  }

  /** A range, or the one end that is given. */
  private static String within(Effect effect, ReportWords words) {
    if (effect.ends().isPresent()) {
      return ends(effect, words);
    }
    return effect.high().isPresent()
        ? "< " + number(effect, effect.high().getAsDouble(), words)
        : "> " + number(effect, effect.low().getAsDouble(), words);
  }

  private static String interval(Effect effect, String unit, ReportWords words) {
    if (effect.ends().isEmpty()) {
      return unit;
    }
    return switch (effect.interval()) {
      case CONFIDENCE_95 -> unit + " (" + words.of("interval") + " " + ends(effect, words) + ")";
      case STANDARD_DEVIATION ->
          " \u00b1 " + deviation(effect, words) + unit + " (" + words.of("plus-minus") + ")";
      case RANGE, NONE -> unit + " (" + ends(effect, words) + ")";
    };
  }

  /** Half the way from one end to the other. */
  private static String deviation(Effect effect, ReportWords words) {
    double[] ends = effect.ends().orElseThrow();
    double half = Math.round(500_000 * (ends[1] - ends[0])) / 1e6;
    return number(effect, half, words);
  }

  private static String ends(Effect effect, ReportWords words) {
    double[] ends = effect.ends().orElseThrow();
    return number(effect, ends[0], words)
        + " "
        + words.of("to")
        + " "
        + number(effect, ends[1], words);
  }

  /** Coefficients with two decimals at least, as they are printed. */
  private static String number(Effect effect, double value, ReportWords words) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    int decimals =
        switch (effect.measure()) {
          case SMD, ICC, KAPPA -> Math.max(2, exact.scale());
          default -> Math.max(0, exact.scale());
        };
    String digits = exact.setScale(decimals).toPlainString();
    return words.language().equals("de") ? digits.replace('.', ',') : digits;
  }
}
