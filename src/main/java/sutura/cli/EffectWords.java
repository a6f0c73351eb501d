package sutura.cli;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import sutura.evidence.Confidence;
import sutura.evidence.review.Effect;

/** A study's number with its interval, in words. */
final class EffectWords {
  private EffectWords() {}

  /** Such as {@code smd -0.32 (95 % interval -0.61 to -0.02)}. */
  static String of(Effect effect, ReportWords words) {
    StringBuilder text = new StringBuilder(effect.measure().word()).append(' ');
    if (effect.confidence() == Confidence.APPROXIMATE) {
      text.append(words.of("about-value")).append(' ');
    }
    text.append(number(effect.value(), words));
    if (!effect.unit().isEmpty()) {
      text.append(' ').append(effect.unit());
    }
    if (effect.ends().isPresent()) {
      text.append(" (")
          .append(
              effect.interval() == Effect.Interval.CONFIDENCE_95 ? words.of("interval") + " " : "")
          .append(number(effect.low(), words))
          .append(' ')
          .append(words.of("to"))
          .append(' ')
          .append(number(effect.high(), words))
          .append(')');
    }
    return text.toString();
  }

  private static String number(OptionalDouble value, ReportWords words) {
    String digits =
        value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).toPlainString() : "?";
    String whole = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    return words.language().equals("de") ? whole.replace('.', ',') : whole;
  }
}
