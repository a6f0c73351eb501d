package sutura.nutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Confidence;
import sutura.evidence.Statement;
import sutura.evidence.Words;

class NutationEvidenceTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it");

  private final NutationEvidence evidence = NutationEvidence.builtIn();

  private NutationStudy study(String id) {
    return NutationStudy.find(id).orElseThrow();
  }

  @Test
  void nothingIsLeftOut() {
    assertEquals(List.of(), NutationEvidence.faults());
  }

  @Test
  void thePublishedRangesAreThere() {
    assertEquals(1.7, study("jacob-kissling-1995").angleDeg());
    assertEquals(0.7, study("jacob-kissling-1995").translationMm().orElseThrow());
    assertEquals(3.6, study("sturesson-1989").angleDeg());
    assertEquals(8, study("goode-2008").translationMm().orElseThrow());
    assertEquals(0.01, study("cho-kwak-2020").leastAngleDeg().orElseThrow());
    assertEquals(0.71, evidence.measurementLimit().angleDeg());
    assertEquals(Confidence.APPROXIMATE, evidence.canalChange().confidence());
  }

  @Test
  void everyStatementHasWordsInEachLanguageAndASource() {
    List<Statement> statements = new ArrayList<>(evidence.objections());
    statements.add(evidence.claim());
    Set<String> ids = new HashSet<>();
    for (Statement statement : statements) {
      assertTrue(ids.add(statement.id()), statement.id());
      assertFalse(statement.sources().isEmpty(), statement.id());
      assertEquals(Set.copyOf(LANGUAGES), statement.text().byLanguage().keySet(), statement.id());
    }
    for (NutationStudy study : evidence.studies()) {
      assertEquals(Set.copyOf(LANGUAGES), study.population().byLanguage().keySet());
      assertEquals(Set.copyOf(LANGUAGES), study.method().byLanguage().keySet());
      assertFalse(study.sources().isEmpty());
    }
  }

  @Test
  void wordsThatAreMissingAreEnglishOnesWithAMark() {
    Words words = new Words(java.util.Map.of("en", "taut"));
    assertEquals("taut", words.in("en"));
    assertEquals("taut (en)", words.in("de"));
  }

  @Test
  void onlyKnownStructuresMoveAndEachInOneWay() {
    for (StructureId id : evidence.whole()) {
      assertTrue(Catalogue.builtIn().find(id).isPresent(), id.value());
      assertFalse(evidence.bent().contains(id), id.value());
    }
    for (StructureId id : evidence.bent()) {
      assertTrue(Catalogue.builtIn().find(id).isPresent(), id.value());
    }
  }

  @Test
  void theRangeLiesEvenlyAboutRestAndIsMagnifiedByTheFactor() {
    NutationStudy study = study("jacob-kissling-1995");
    assertEquals(0, study.angleDeg(1, 0), 1e-12);
    assertEquals(0.85, study.angleDeg(1, 0.25), 1e-12);
    assertEquals(-8.5, study.angleDeg(10, 0.75), 1e-12);
    assertEquals(20, study.largestFactor());
    assertEquals(5, study("goode-2008").largestFactor());
  }
}
