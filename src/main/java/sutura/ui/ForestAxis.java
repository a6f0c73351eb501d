package sutura.ui;

import java.util.List;
import java.util.OptionalDouble;
import sutura.evidence.review.Effect;

/**
 * The axis of effects of one kind: it holds every estimate and zero, and of long intervals as much
 * as leaves the estimates apart.
 *
 * @param low its left end
 * @param high its right end
 */
record ForestAxis(double low, double high) {
  /** Intervals lengthen the axis no more than this, in lengths of the span of the estimates. */
  private static final double MOST_LONGER = 1.2;

  /** Nothing is closer to an end than this share of the axis. */
  private static final double EDGE = 0.05;

  /** Where no estimate lies on the other side of zero, so much of that is there to be seen. */
  private static final double OTHER_SIDE = 0.2;

  /** Of agreement below chance, so much is seen. */
  private static final double BELOW_CHANCE = -0.25;

  static ForestAxis of(List<Effect> effects) {
    Effect.Measure measure = effects.get(0).measure();
    return switch (measure) {
      case ICC, KAPPA -> new ForestAxis(isBelowZero(effects) ? BELOW_CHANCE : 0, 1);
      case PERCENT_AGREEMENT -> new ForestAxis(0, 100);
      case SMD, MEAN_DIFFERENCE -> around(effects, OTHER_SIDE);
      default -> around(effects, 0);
    };
  }

  private static boolean isBelowZero(List<Effect> effects) {
    return effects.stream().anyMatch(e -> e.value().orElse(0) < 0 || e.low().orElse(0) < 0);
  }

  private static ForestAxis around(List<Effect> effects, double otherSide) {
    double low = 0;
    double high = 0;
    for (Effect effect : effects) {
      double at = middle(effect).orElse(0);
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    double longer = MOST_LONGER * Math.max(1e-9, high - low);
    double from = low;
    double to = high;
    for (Effect effect : effects) {
      from = Math.min(from, Math.max(effect.low().orElse(0), low - longer));
      to = Math.max(to, Math.min(effect.high().orElse(0), high + longer));
    }
    double span = Math.max(1e-9, to - from);
    double other = otherSide * span;
    return new ForestAxis(
        from < 0 ? from - EDGE * span : -other, to > 0 ? to + EDGE * span : other);
  }

  /** The estimate, or what is between the ends of a range without one. */
  static OptionalDouble middle(Effect effect) {
    if (effect.value().isPresent()) {
      return effect.value();
    }
    return effect
        .ends()
        .map(ends -> OptionalDouble.of((ends[0] + ends[1]) / 2))
        .orElseGet(OptionalDouble::empty);
  }

  /** Where a value is, 0 at the left end, 1 at the right end; beyond them outside. */
  double share(double value) {
    return (value - low) / (high - low);
  }
}
