package sutura.csf.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.csf.FlowDriver;
import sutura.csf.FlowScenario;
import sutura.evidence.Confidence;
import sutura.evidence.Statement;
import sutura.evidence.Words;

/** What is said of the flow: complete, with sources, in every language. */
class FlowEvidenceTest {
  private final FlowEvidence evidence = FlowEvidence.builtIn();

  @ParameterizedTest
  @EnumSource(FlowDriver.class)
  void everyDriverHasASentenceAndASource(FlowDriver driver) {
    DriverEvidence known = evidence.of(driver).orElseThrow();
    assertFalse(known.sources().isEmpty());
    boolean claim = driver == FlowDriver.CLAIMED;
    String sentence = known.sentence().in("en");
    assertEquals(claim, sentence.startsWith("Claimed"), sentence);
    assertEquals(!claim, sentence.startsWith("Measured"), sentence);
  }

  @Test
  void everythingIsSaidInSixLanguages() {
    Set<String> six = Set.of("en", "de", "fr", "es", "pt", "it");
    List<Words> words =
        Stream.of(
                evidence.drivers().stream()
                    .flatMap(d -> Stream.of(d.name(), d.sentence(), d.more())),
                evidence.statements().stream().map(Statement::text),
                evidence.controversies().stream().flatMap(c -> Stream.of(c.name(), c.text())))
            .flatMap(all -> all)
            .toList();
    assertTrue(words.size() > 20);
    words.forEach(each -> assertEquals(six, each.byLanguage().keySet()));
  }

  @Test
  void nothingIsLeftOut() {
    assertEquals(List.of(), FlowEvidence.faults());
    assertEquals(List.of(), FlowScenario.faults());
  }

  @Test
  void whatWasNotFoundIsAnOpenQuestion() {
    for (Statement statement : evidence.statements()) {
      assertTrue(
          !statement.sources().isEmpty() || statement.confidence() == Confidence.OPEN,
          statement.id());
    }
  }

  @Test
  void everyScenarioIsArguedOnce() {
    List<String> argued =
        evidence.controversies().stream()
            .map(Controversy::scenario)
            .flatMap(Optional::stream)
            .toList();
    assertEquals(argued.size(), new HashSet<>(argued).size());
    for (FlowScenario scenario : FlowScenario.all()) {
      assertTrue(argued.contains(scenario.id()), scenario.id());
    }
  }
}
