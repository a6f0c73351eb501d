package sutura.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    String unit = unit(effect).isEmpty() ? "" : "\u00a0" + unit(effect);
    if (effect.measure() == Effect.Measure.P_VALUE) {
      return effect.value().isPresent()
          ? "p\u00a0=\u00a0" + about + number(effect.value().getAsDouble())
          : "p\u00a0<\u00a0" + about + number(effect.high().orElse(1));
    }
    return about + spread(effect) + unit;
  }

  /** Its unit, that of ages in the language of the interface. */
  String unit(Effect effect) {
    return effect.measure() == Effect.Measure.AGE ? ui.text("forest.years") : effect.unit();
  }

  private String spread(Effect effect) {
    if (effect.ends().isEmpty()) {
      return effect.value().isPresent() ? number(effect.value().getAsDouble()) : oneEnd(effect);
    }
    double low = effect.ends().get()[0];
    double high = effect.ends().get()[1];
    double middle = effect.value().orElse(low);
    int decimals = Math.max(decimals(middle), Math.max(decimals(low), decimals(high)));
    String value = effect.value().isPresent() ? number(middle, decimals) : "";
    String from = number(low, decimals);
    String to = number(high, decimals);
    return switch (effect.interval()) {
      case CONFIDENCE_95 -> value + " [" + from + "; " + to + "]";
      case STANDARD_DEVIATION -> value + " \u00b1 " + number((high - low) / 2, decimals);
      case RANGE, NONE ->
          value.isEmpty() ? from + " \u2013 " + to : value + " (" + from + " \u2013 " + to + ")";
    };
  }

  private String oneEnd(Effect effect) {
    return effect.high().isPresent()
        ? "<\u00a0" + number(effect.high().getAsDouble())
        : ">\u00a0" + number(effect.low().orElseThrow());
  }

  private static int decimals(double value) {
    return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }

  /** All digits that the source has, in the way of the language. */
  String number(double value) {
    return number(value, decimals(value));
  }

  private String number(double value, int decimals) {
    String plain =
        BigDecimal.valueOf(Math.abs(value))
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString();
    String signed = value < 0 ? "\u2212" + plain : plain;
    return ui.input().settings().language().equals("en") ? signed : signed.replace('.', ',');
  }
}
