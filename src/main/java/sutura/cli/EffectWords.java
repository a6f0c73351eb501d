package sutura.cli;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import sutura.evidence.Confidence;
import sutura.evidence.review.Effect;

/** A study's number with its interval, in words. */
final class EffectWords {
  private EffectWords() {}

  /** Whether there is a number at all. */
  static boolean any(Effect effect) {
    return effect.value().isPresent() || effect.ends().isPresent();
  }

  /** Such as {@code ICC 0.22} or {@code -21 mm (95 % interval -32.6 to -9.4)}. */
  static String of(Effect effect, ReportWords words) {
    StringBuilder text = new StringBuilder(words.orNothing("measure-" + effect.measure().word()));
    text.append(text.isEmpty() ? "" : " ");
    if (effect.confidence() == Confidence.APPROXIMATE) {
      text.append(words.of("about-value")).append(' ');
    }
    String unit = effect.unit().isEmpty() ? "" : " " + effect.unit();
    if (effect.value().isEmpty()) {
      return text + ends(effect, words) + unit;
    }
    text.append(number(effect.value(), words)).append(unit);
    if (effect.ends().isPresent()) {
      text.append(" (").append(interval(effect, words)).append(ends(effect, words)).append(')');
    }
    return text.toString();
  }

  private static String interval(Effect effect, ReportWords words) {
    return switch (effect.interval()) {
      case CONFIDENCE_95 -> words.of("interval") + " ";
      case STANDARD_DEVIATION -> words.of("plus-minus") + " ";
      case RANGE, NONE -> "";
    };
  }

  private static String ends(Effect effect, ReportWords words) {
    return number(effect.low(), words) + " " + words.of("to") + " " + number(effect.high(), words);
  }

  private static String number(OptionalDouble value, ReportWords words) {
    String digits =
        value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).toPlainString() : "?";
    String whole = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    return words.language().equals("de") ? whole.replace('.', ',') : whole;
  }
}
