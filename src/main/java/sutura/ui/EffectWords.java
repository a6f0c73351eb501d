package sutura.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import sutura.evidence.Confidence;
import sutura.evidence.review.Effect;

/** The numbers of an effect as they are written. */
final class EffectWords {
  private static final String ABOUT = "\u2248\u00a0";

  private final UiFrame ui;

  EffectWords(UiFrame ui) {
    this.ui = ui;
  }

  /** The estimate with what is known of its spread, and the unit. */
  String numbers(Effect effect) {
    String about = effect.confidence() == Confidence.APPROXIMATE ? ABOUT : "";
    String unit = effect.unit().isEmpty() ? "" : "\u00a0" + effect.unit();
    if (effect.measure() == Effect.Measure.P_VALUE) {
      return "p\u00a0=\u00a0" + about + number(effect.value().orElse(0));
    }
    return about + spread(effect) + unit;
  }

  private String spread(Effect effect) {
    String value = effect.value().isPresent() ? number(effect.value().getAsDouble()) : "";
    if (effect.ends().isEmpty()) {
      return value;
    }
    double low = effect.ends().get()[0];
    double high = effect.ends().get()[1];
    String ends = number(low) + "; " + number(high);
    return switch (effect.interval()) {
      case CONFIDENCE_95 -> value + " [" + ends + "]";
      case STANDARD_DEVIATION -> value + " \u00b1 " + number((high - low) / 2);
      case RANGE, NONE ->
          value.isEmpty()
              ? number(low) + " \u2013 " + number(high)
              : value + " (" + number(low) + " \u2013 " + number(high) + ")";
    };
  }

  /** All digits that the source has, in the way of the language. */
  String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(6));
    String plain = rounded.abs().stripTrailingZeros().toPlainString();
    String signed = value < 0 ? "\u2212" + plain : plain;
    return ui.input().settings().language().equals("en") ? signed : signed.replace('.', ',');
  }
}
