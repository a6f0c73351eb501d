package sutura.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.biomech.SutureMotion;
import sutura.evidence.Confidence;
import sutura.evidence.Statement;

/** What is claimed has words, sources and a confidence, and what it would need is said. */
class ClaimEvidenceTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it");
  private final ClaimEvidence evidence = ClaimEvidence.builtIn();

  private List<Statement> statements() {
    List<Statement> all = new ArrayList<>(evidence.claims());
    evidence.turns().forEach(turn -> all.add(turn.said()));
    all.addAll(evidence.objections());
    return all;
  }

  @Test
  void everyStatementHasSourcesAndSixLanguages() {
    Set<String> ids = new HashSet<>();
    for (Statement statement : statements()) {
      assertTrue(ids.add(statement.id()), statement.id());
      assertFalse(statement.sources().isEmpty(), statement.id());
      for (String language : LANGUAGES) {
        assertFalse(statement.text().in(language).endsWith("(en)"), statement.id() + language);
      }
    }
  }

  @Test
  void nothingIsLeftOut() {
    assertEquals(List.of(), ClaimEvidence.faults());
    assertFalse(evidence.amplitude().sources().isEmpty());
  }

  @Test
  void everyTurnSaysThatItIsClaimedInEveryLanguage() {
    for (ClaimedTurn turn : evidence.turns()) {
      assertTrue(turn.said().text().in("en").startsWith("Claimed: "), turn.said().id());
      assertTrue(turn.said().text().in("de").startsWith("Behauptet: "), turn.said().id());
    }
  }

  @Test
  void theAmplitudeIsTheReportedOne() {
    assertEquals(10, evidence.amplitude().leastUm());
    assertEquals(30, evidence.amplitude().mostUm());
    assertEquals(evidence.amplitude().mostUm(), evidence.amplitude().drawnUm(), "the largest");
    assertEquals(Confidence.READ, evidence.amplitude().confidence());
  }

  @Test
  void aFileThatLacksSomethingSaysWhere() {
    byte[] json = "{\"amplitude\":{},\"claims\":[]}".getBytes(StandardCharsets.UTF_8);
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> ClaimCodec.read(json));
    assertTrue(String.valueOf(fault.getMessage()).contains("amplitude"), fault.getMessage());
  }

  /** 15 um on one side, where 5 gf give 37.5 nm: 400 times, so 2 kgf. */
  @Test
  void theForceThatItWouldNeedIsAMultipleOfTheLoad() {
    double fiveGramN = 5 * Load.NEWTON_PER_GRAM_FORCE;
    ClaimedForce force =
        ClaimedForce.of(response(new Load.Press(new Vector3d(), fiveGramN))).orElseThrow();
    assertEquals(400, force.factor().value(), 1e-9);
    assertEquals(400 * fiveGramN, force.forceN().value(), 1e-9);
    assertEquals(200, force.factor().low(), 1e-9, "of the softest skull");
    assertEquals(800, force.factor().high(), 1e-9, "of the stiffest");
    assertTrue(ClaimedForce.of(response(new Load.InnerPressure(10))).isEmpty(), "no force");
  }

  private static Response response(Load load) {
    SortedMap<StructureId, SutureMotion> none = new TreeMap<>();
    Deformation still =
        new Deformation() {
          @Override
          public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
            return Optional.empty();
          }

          @Override
          public double largestNm() {
            return 0;
          }
        };
    return new Response(
        new Experiment(load, new TreeMap<>(), Support.PILLOW, Experiment.BONE_GPA),
        Response.Method.TABLE,
        new Vector3d(),
        new Vector3d(0, 0, -1),
        new Estimate(37.5, 18.75, 75),
        new Estimate(100, 100, 100),
        none,
        still,
        1,
        0,
        0);
  }
}
