package sutura.anatomy.suture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;

class SutureClosureTest {
  private static final StructureId CORONAL_LEFT = StructureId.of("coronal-suture-left");
  private static final StructureId CORONAL_RIGHT = StructureId.of("coronal-suture-right");
  private static final StructureId SAGITTAL = StructureId.of("sagittal-suture");
  private static final StructureId BASE = StructureId.of("spheno-occipital-synchondrosis");
  private static final int PEOPLE = 4000;

  private static SutureClosure at(double years, String suture) {
    return SutureClosure.of(SutureAge.mean(years), StructureId.of(suture));
  }

  @Test
  void everySutureOfTheCatalogueFollowsOneCurveWithSources() {
    List<ClosureCurve> curves = ClosureEvidence.builtIn().curves();
    for (Structure structure : Catalogue.builtIn().structures().values()) {
      StructureId id = structure.id();
      long fitting = curves.stream().filter(c -> c.fits(id)).count();
      assertEquals(structure.isSuture() ? 1 : 0, fitting, id.value());
    }
    for (ClosureCurve curve : curves) {
      assertEquals(Provenance.CONSTRUCTED, curve.provenance());
      assertEquals(Confidence.APPROXIMATE, curve.confidence());
      assertFalse(curve.sources().isEmpty(), curve.id());
      assertEquals(6, curve.name().byLanguage().size(), curve.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sagittal-suture, 1.2, 0.0, 0.2, 1.0, 2.2, 3.0, 3.2, 3.2",
    "coronal-suture-left, 1.1, 0.0, 0.2, 0.7, 1.7, 2.5, 2.8, 2.9",
    "lambdoid-suture-right, 1.1, 0.0, 0.2, 0.5, 1.1, 1.8, 2.2, 2.4",
    "sphenofrontal-suture-left, 1.2, 0.0, 0.1, 0.4, 1.0, 1.8, 2.4, 2.8",
    "occipitomastoid-suture-left, 1.0, 0.0, 0.0, 0.1, 0.2, 0.4, 0.8, 1.4",
    "squamous-suture-left, 0.8, 0.0, 0.0, 0.0, 0.1, 0.2, 0.5, 1.0",
    "frontozygomatic-suture-left, 0.7, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1, 0.7",
    "spheno-occipital-synchondrosis, 0.6, 0.1, 4, 4, 4, 4, 4, 4"
  })
  void theTableOfScoresIsReproduced(
      String suture,
      double sd,
      double s10,
      double s20,
      double s30,
      double s40,
      double s50,
      double s60,
      double s80) {
    double[] expected = {s10, s20, s30, s40, s50, s60, s80};
    double[] ages = {10, 20, 30, 40, 50, 60, 80};
    for (int i = 0; i < ages.length; i++) {
      assertEquals(expected[i], at(ages[i], suture).score(), 0.0501, suture + " " + ages[i]);
    }
    assertEquals(sd, at(suture.startsWith("spheno-occ") ? 14 : 40, suture).sd());
  }

  @Test
  void theChanceThatSomePartIsOpenIsThatOfTheTableAndLinearBetween() {
    assertEquals(0.95, at(30, "sagittal-suture").probabilityAnyOpen(), 1e-9);
    assertEquals(0.70, at(50, "sagittal-suture").probabilityAnyOpen(), 1e-9);
    assertEquals(0.60, at(80, "sagittal-suture").probabilityAnyOpen(), 1e-9);
    assertEquals(0.65, at(65, "sagittal-suture").probabilityAnyOpen(), 1e-9);
    assertEquals(0.60, at(90, "sagittal-suture").probabilityAnyOpen(), 1e-9);
    assertEquals(1, at(17, "sagittal-suture").probabilityAnyOpen(), 1e-9);
    assertEquals(0, at(30, BASE.value()).probabilityAnyOpen(), 1e-4);
    assertEquals(1, at(8, BASE.value()).probabilityAnyOpen(), 1e-3);
  }

  @Test
  void childrenHaveOpenSuturesWithoutSpread() {
    SutureClosure child = at(10, "coronal-suture-left");
    assertEquals(0, child.score());
    assertEquals(0, child.sd());
    assertEquals(0, child.high());
    assertTrue(at(18, "coronal-suture-left").score() > 0.1);
  }

  @Test
  void theMetopicSutureClosesInMonthsAndStaysInFew() {
    ClosureCurve metopic = ClosureEvidence.builtIn().curve("metopic").orElseThrow();
    assertEquals(2, metopic.score(4.7 / 12), 1e-4);
    assertEquals(3.9, metopic.score(9 / 12.0), 0.05);
    assertEquals(0.06, metopic.probabilityAnyOpen(40), 1e-9);
  }

  @Test
  void aBorrowedCurveSaysSo() {
    assertTrue(at(40, "petro-occipital-synchondrosis-left").borrowed());
    assertEquals("pterion", at(40, "sphenosquamous-suture-left").curve().id());
    assertFalse(at(40, "sphenoparietal-suture-left").borrowed());
  }

  @ParameterizedTest
  @CsvSource({"20", "30", "40", "50", "80"})
  void peopleOfAnAgeHaveItsMeanAndSpread(double years) {
    ClosureSpread spread = at(years, SAGITTAL.value()).curve().spread(years);
    double[] scores =
        LongStream.range(0, PEOPLE).mapToDouble(seed -> score(years, seed, SAGITTAL)).toArray();
    double mean = mean(scores);
    double sd = Math.sqrt(covariance(scores, scores));
    assertEquals(at(years, SAGITTAL.value()).score(), mean, 4 * sd / Math.sqrt(PEOPLE));
    assertEquals(spread.drawnSd(), sd, 0.05);
    assertTrue(sd <= 1.2 && sd > 0.3, years + ": " + sd);
    for (double score : scores) {
      assertTrue(score >= 0 && score <= 4, "" + score);
    }
  }

  @Test
  void withoutAnEndNearbyPeopleHaveTheSpreadOfTheTable() {
    assertEquals(0.6, at(13.9, BASE.value()).curve().spread(13.9).drawnSd(), 0.01);
    ClosureSpread middle = ClosureSpread.of(2, 1.0);
    assertEquals(2, middle.centre(), 1e-6);
    assertEquals(0.96, middle.drawnSd(), 0.01);
  }

  @Test
  void leftAndRightOfAPersonAreMoreAlikeThanOtherSutures() {
    double[] left = drawn(CORONAL_LEFT);
    double[] right = drawn(CORONAL_RIGHT);
    double[] sagittal = drawn(SAGITTAL);
    assertEquals(0.8, correlation(left, right), 0.04);
    assertEquals(0.5, correlation(left, sagittal), 0.04);
  }

  @Test
  void theShareOfPeopleWithAnOpenPartIsThatOfTheAge() {
    double open =
        LongStream.range(0, PEOPLE)
            .mapToDouble(
                seed ->
                    SutureClosure.of(
                            SutureAge.person(50, seed),
                            SAGITTAL,
                            ClosureEvidence.builtIn().curveOf(SAGITTAL))
                        .probabilityAnyOpen())
            .average()
            .orElseThrow();
    assertEquals(0.70, open, 0.03);
  }

  @Test
  void aSeedIsAlwaysTheSamePersonAndTwoDiffer() {
    SutureAge pair = SutureAge.pair(45, 7, 8);
    assertEquals(SutureClosure.ofAll(SutureAge.person(45, 7)), SutureClosure.ofAll(pair));
    assertEquals(SutureClosure.ofAll(SutureAge.person(45, 8)), SutureClosure.ofAll(pair.second()));
    assertTrue(score(45, 7, SAGITTAL) != score(45, 8, SAGITTAL));
    assertEquals(score(45, 7, SAGITTAL), SutureClosure.of(pair, SAGITTAL).score());
  }

  @Test
  void badAgesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> SutureAge.mean(-1));
    assertThrows(IllegalArgumentException.class, () -> SutureAge.mean(91));
    assertThrows(IllegalArgumentException.class, () -> SutureAge.mean(Double.NaN));
    StructureId bone = StructureId.of("frontal-bone");
    assertThrows(IllegalArgumentException.class, () -> SutureClosure.of(SutureAge.mean(40), bone));
  }

  @Test
  void whatIsPublishedHasSourcesAndWordsInEachLanguage() {
    ClosureEvidence evidence = ClosureEvidence.builtIn();
    Set<String> ids = new HashSet<>();
    for (var list : List.of(evidence.children(), evidence.adults(), List.of(evidence.visible()))) {
      for (var statement : list) {
        assertTrue(ids.add(statement.id()), statement.id());
        assertEquals(6, statement.text().byLanguage().size(), statement.id());
        assertFalse(statement.sources().isEmpty(), statement.id());
      }
    }
    assertEquals(4, evidence.fontanelles().size());
    assertEquals(13, evidence.composites().size());
    for (ClosureEvidence.TextbookAge row : evidence.textbook()) {
      assertTrue(evidence.curve(row.curve()).isPresent(), row.curve());
      assertTrue(row.beginsYears() < row.endsYears());
    }
    ClosureEvidence.Series closed = evidence.series().get(0);
    assertEquals(88, closed.points().get(closed.points().size() - 1).value());
  }

  private static double score(double years, long seed, StructureId suture) {
    ClosureCurve curve = ClosureEvidence.builtIn().curveOf(suture);
    return SutureClosure.of(SutureAge.person(years, seed), suture, curve).score();
  }

  /** How sutures of young adults' bases of one middle score vary: where no end is near. */
  private static double[] drawn(StructureId suture) {
    ClosureCurve curve = ClosureEvidence.builtIn().curve("spheno-occipital").orElseThrow();
    return LongStream.range(0, PEOPLE)
        .mapToDouble(seed -> SutureClosure.of(SutureAge.person(13.9, seed), suture, curve).score())
        .toArray();
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).average().orElseThrow();
  }

  private static double covariance(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / a.length;
  }

  private static double correlation(double[] a, double[] b) {
    return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
  }
}
