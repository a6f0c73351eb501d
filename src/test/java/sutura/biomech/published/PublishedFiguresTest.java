package sutura.biomech.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sutura.biomech.Load;
import sutura.biomech.published.PublishedFigure.Kind;
import sutura.evidence.Confidence;

/** What is quoted says who found it, and is in order. */
class PublishedFiguresTest {
  private static final PublishedFigures DATA = PublishedFigures.builtIn();

  private static Iterable<PublishedFigure> figures() {
    return DATA.figures();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyFigureIsCompleteAndInOrder(PublishedFigure figure) {
    assertFalse(figure.sources().isEmpty());
    assertFalse(figure.citation().isBlank());
    assertTrue(figure.confidence() != Confidence.OPEN, "an open question is no figure");
    for (String language : new String[] {"en", "de", "fr", "es", "pt", "it"}) {
      assertFalse(figure.label().in(language).contains("(en)"), language);
    }
    assertFalse(figure.note().in("de").contains("(en)"));
    assertEquals(figure.low().isPresent(), figure.high().isPresent());
    figure.lengthNm().ifPresent(s -> assertTrue(s.low() > 0 && s.low() <= s.high()));
    figure.newtons().ifPresent(s -> assertTrue(s.low() > 0 && s.low() <= s.high()));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aFigureHasTheNumbersOfItsKind(PublishedFigure figure) {
    boolean length = figure.lengthNm().isPresent();
    switch (figure.kind()) {
      case FORCE -> assertTrue(figure.typicalN().isPresent());
      case MOVED, COMPUTED -> assertTrue(length && figure.forceN().isPresent());
      case UNMOVED -> assertTrue(!length && figure.highestForceN().isPresent());
      case TOUCH, SIZE, PRESSURE, MOTION -> assertTrue(length);
      case REPORTED -> assertTrue(figure.low().isPresent());
      case REMARK -> assertFalse(length);
    }
  }

  @Test
  void nothingIsLeftOut() {
    assertEquals(List.of(), PublishedFigures.faults());
    assertTrue(figure("rabbit-500").citation().contains("J Orthop Sports Phys Ther 2006"));
    assertTrue(figure("five-grams").citation().startsWith("5 g × 9.80665 m/s²"));
  }

  private static PublishedFigure figure(String id) {
    return DATA.find(id).orElseThrow();
  }

  @Test
  void idsAreUniqueAndDoubtfulFiguresAreLeftOut() {
    Set<String> ids = new HashSet<>();
    DATA.figures().forEach(figure -> assertTrue(ids.add(figure.id()), figure.id()));
    assertFalse(DATA.notShownAsFact().isEmpty());
    DATA.notShownAsFact()
        .forEach(
            (id, reason) -> {
              assertFalse(ids.contains(id), id);
              assertFalse(reason.isBlank(), id);
            });
  }

  @Test
  void theFiveGramsAreAForce() {
    double newton = figure("five-grams").typicalN().orElseThrow();
    assertEquals(5 * Load.NEWTON_PER_GRAM_FORCE, newton, 1e-12);
    assertEquals(0.53925, figure("students").typicalN().orElseThrow(), 0.02);
    assertEquals(500 * Load.NEWTON_PER_GRAM_FORCE, force("rabbit-500"), 1e-3);
  }

  private static double force(String id) {
    return figure(id).forceN().orElseThrow();
  }

  @Test
  void theThinSphereGivesItsWidth() {
    // P R^2 (1 - nu) / (2 E t) on either side; 10 mmHg, 80 mm, 6.5 mm, 8 GPa, 0.22.
    double side = 10 * 133.322 * 0.08 * 0.08 * 0.78 / (2 * 8e9 * 0.0065);
    double widthNm = figure("thin-shell").lengthNm().orElseThrow().middle();
    assertEquals(2 * side * 1e9, widthNm, 3);
  }

  @Test
  void theHeadsStiffnessGivesItsDisplacement() {
    PublishedFigure.Span span = figure("head-stiffness").lengthNm().orElseThrow();
    assertEquals(force("head-stiffness") / 2000 * 1e6, span.low(), 1);
    assertEquals(force("head-stiffness") / 500 * 1e6, span.high(), 2);
  }

  @Test
  void thereIsSomethingOfEveryKind() {
    for (Kind kind : Kind.values()) {
      assertFalse(DATA.of(kind).isEmpty(), kind.name());
    }
  }
}
