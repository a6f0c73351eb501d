package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Words;
import sutura.evidence.review.Effect;

/** The axis of a forest plot. */
class ForestAxisTest {
  private static Effect effect(Effect.Measure measure, double value, double low, double high) {
    return new Effect(
        "e",
        new Words(Map.of("en", "outcome")),
        measure,
        "",
        OptionalDouble.of(value),
        OptionalDouble.of(low),
        OptionalDouble.of(high),
        Effect.Interval.CONFIDENCE_95,
        Effect.Better.LOWER,
        new Source(Optional.empty(), "method"),
        Confidence.READ);
  }

  @Test
  void zeroAndBothSidesOfItAreOnTheAxisOfADifference() {
    ForestAxis axis = ForestAxis.of(List.of(effect(Effect.Measure.SMD, -0.5, -0.9, -0.1)));
    assertTrue(axis.low() < -0.9);
    assertTrue(axis.high() > 0);
    assertTrue(axis.share(0) < 1);
  }

  @Test
  void agreementGoesFromChanceToFullAndBelowOnlyWhereThatWasFound() {
    assertEquals(
        new ForestAxis(0, 1), ForestAxis.of(List.of(effect(Effect.Measure.ICC, 0.3, 0.1, 0.6))));
    ForestAxis below = ForestAxis.of(List.of(effect(Effect.Measure.ICC, -0.02, -0.4, 0.3)));
    assertTrue(below.low() < -0.02);
    assertTrue(below.share(-0.4) < 0, "an arrow");
  }

  @Test
  void oneVeryLongIntervalDoesNotPushTheOthersTogether() {
    ForestAxis axis =
        ForestAxis.of(
            List.of(
                effect(Effect.Measure.SMD, -0.5, -0.9, -0.1),
                effect(Effect.Measure.SMD, -0.3, -40, 40)));
    assertTrue(axis.high() - axis.low() < 2);
    assertTrue(axis.share(-40) < 0);
    assertTrue(axis.share(40) > 1);
  }
}
