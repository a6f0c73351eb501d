package sutura.evidence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.anatomy.text.AnatomyTexts;
import sutura.evidence.Bibliography;
import sutura.evidence.Source;
import sutura.evidence.Words;

/** What the program carries on claims: whole, fair in its words, and hung on what exists. */
class KnowledgeDataTest {
  private static final Set<String> CLAIMS =
      Set.of(
          "bone-motion",
          "rhythm",
          "five-grams",
          "csf-circulation",
          "dural-link",
          "chronic-pain",
          "stress-anxiety",
          "posture",
          "safety",
          "sutures-fused",
          "tissue-relaxation",
          "autonomic-balance");

  /** Words that promise, deny or mock more than any study can bear. */
  private static final Pattern TOO_STRONG =
      Pattern.compile(
          "\\b(proven|proves?|disproved|disproven|heals?|healed|cures?|cured|miracles?|guarantee[ds]?"
              + "|quack\\w*|debunk\\w*|pseudo\\w*|bogus|nonsense|useless|fraud\\w*|charlatan\\w*"
              + "|hoax|does not work|has no effect|always works"
              + "|geheilt|heilt|heilen|bewiesen|beweist|widerlegt|wunder\\w*|garantier\\w*|scharlatan\\w*"
              + "|humbug|unsinn|nutzlos|wirkungslos|betrug|pseudowissen\\w*)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that no treatment deserves, though a variant of a bone may. */
  private static final Pattern TOO_SAFE =
      Pattern.compile(
          "\\b(harmless|risk-free|completely safe|harmlos|risikofrei|v\u00f6llig sicher)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

  private final Knowledge knowledge = Knowledge.builtIn();

  private Map<String, Words> texts() {
    return AllWords.of("knowledge", knowledge);
  }

  @Test
  void nothingIsLeftOut() {
    assertEquals(List.of(), Knowledge.faults());
    assertEquals(List.of(), Bibliography.faults());
    assertEquals(CLAIMS, Set.copyOf(knowledge.claims().stream().map(Claim::id).toList()));
    assertEquals(CLAIMS.size(), knowledge.claims().size());
    assertEquals(3, knowledge.corrections().size());
    assertTrue(knowledge.notes().size() >= 25);
    for (Note.Topic topic : Note.Topic.values()) {
      assertTrue(knowledge.notes().stream().anyMatch(n -> n.topic() == topic), topic.name());
    }
  }

  @Test
  void wordsThatFindAClaimFindOne() {
    Set<String> seen = new HashSet<>();
    for (Claim claim : knowledge.claims()) {
      assertTrue(seen.add(claim.id()), claim.id());
      claim.aliases().forEach(alias -> assertTrue(seen.add(alias), alias));
    }
    for (String word : List.of("cri", "CRI", "cranial-rhythmic-impulse", "craniosacral-rhythm")) {
      assertEquals("rhythm", knowledge.claim(word).orElseThrow().id());
    }
  }

  @Test
  void everyTextIsThereInEnglishAndGermanWithTheSameNumbers() {
    assertTrue(texts().size() > 800, texts().size() + " texts");
    texts()
        .forEach(
            (place, words) -> {
              assertTrue(words.byLanguage().keySet().containsAll(Set.of("en", "de")), place);
              String en = words.orEnglish("en");
              String de = words.orEnglish("de");
              assertFalse(en.isBlank() || de.isBlank(), place);
              assertEquals(en, en.strip(), place);
              assertEquals(de, de.strip(), place);
              assertEquals(numbers(en), numbers(de), place + ": " + en + " / " + de);
            });
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group().replace(',', '.'));
    }
    return numbers.stream().sorted().toList();
  }

  @Test
  void noTextPromisesOrDeniesBeyondItsSources() {
    texts()
        .forEach(
            (place, words) ->
                words
                    .byLanguage()
                    .values()
                    .forEach(
                        text -> {
                          assertFair(place, text, TOO_STRONG);
                          assertFair(place, text, TOO_SAFE);
                        }));
    AnatomyTexts anatomy = AnatomyTexts.builtIn();
    for (var structure : Catalogue.builtIn().structures().values()) {
      anatomy
          .of(structure.id())
          .ifPresent(
              d ->
                  AllWords.of(structure.id().value(), d)
                      .forEach(
                          (p, w) ->
                              w.byLanguage().values().forEach(t -> assertFair(p, t, TOO_STRONG))));
    }
  }

  private static void assertFair(String place, String text, Pattern unfair) {
    Matcher matcher = unfair.matcher(text);
    assertFalse(matcher.find(), () -> place + ": " + text);
  }

  @TestFactory
  Stream<DynamicTest> everyClaimIsWeighed() {
    return knowledge.claims().stream().map(c -> DynamicTest.dynamicTest(c.id(), () -> weighed(c)));
  }

  private static void weighed(Claim claim) {
    assertFalse(claim.weights().isEmpty());
    if (claim.studies(Weight.Side.FOR).isEmpty()) {
      String why = claim.verdict().reasoning().orEnglish("en");
      assertTrue(why.matches("(?s).*No (study for it|direct measurement) was found.*"), why);
    }
    assertFalse(
        claim.studies(Weight.Side.FOR).isEmpty()
            && claim.studies(Weight.Side.AGAINST).isEmpty()
            && claim.verdict().standing() != Verdict.Standing.UNSUPPORTED);
    Set<String> once = new HashSet<>();
    for (Weight weight : claim.weights()) {
      assertTrue(once.add(weight.study().id()), weight.study().id());
      assertTrue(weight.study().effects().containsAll(weight.effects()));
    }
    assertFalse(claim.claimants().isEmpty());
    claim.claimants().forEach(c -> assertFalse(c.sources().isEmpty(), c.who().toString()));
    claim.measurementLimit().ifPresent(limit -> assertFalse(limit.sources().isEmpty()));
    cited(claim);
  }

  /** A verdict leans on works, and on studies that are weighed where they are studies. */
  private static void cited(Claim claim) {
    List<String> works =
        claim.verdict().sources().stream()
            .flatMap(s -> s.work().stream())
            .map(w -> w.id())
            .toList();
    assertFalse(works.isEmpty());
    List<String> weighed = claim.weights().stream().map(w -> w.study().id()).toList();
    assertTrue(works.stream().anyMatch(weighed::contains), works + " of " + weighed);
  }

  @Test
  void everyNumberOfAStudyHasItsSource() {
    for (Study study : knowledge.studies()) {
      for (Effect effect : study.effects()) {
        assertEquals(study.id(), effect.source().work().orElseThrow().id(), effect.id());
        boolean below = effect.measure() == Effect.Measure.P_VALUE && effect.high().isPresent();
        assertTrue(effect.value().isPresent() || effect.ends().isPresent() || below, effect.id());
        effect.ends().ifPresent(e -> assertTrue(e[0] <= e[1], study.id() + " " + effect.id()));
      }
    }
  }

  @Test
  void everyNoteAndRowHasItsSources() {
    knowledge.notes().forEach(n -> assertSources(n.id(), n.sources()));
    knowledge
        .comparisons()
        .forEach(c -> c.rows().forEach(r -> assertSources(c.id() + " " + r.aspect(), r.sources())));
    knowledge.summary().forEach(row -> assertFalse(row.claims().isEmpty()));
    for (Claim claim : knowledge.claims()) {
      assertTrue(
          knowledge.summary().stream().anyMatch(row -> row.claims().contains(claim)), claim.id());
    }
    knowledge.notes().stream()
        .filter(n -> n.topic() == Note.Topic.EXPERT)
        .forEach(n -> assertTrue(n.role().isPresent(), n.id()));
  }

  private static void assertSources(String place, List<Source> sources) {
    assertFalse(sources.isEmpty(), place);
  }

  @Test
  void overlapOfErnstIsDisclosed() {
    Note ernst =
        knowledge.notes().stream()
            .filter(n -> n.id().equals("expert-ernst"))
            .findFirst()
            .orElseThrow();
    assertTrue(ernst.role().orElseThrow().orEnglish("en").contains("co-author of Ceballos-Laita"));
    assertTrue(ernst.role().orElseThrow().orEnglish("de").contains("Mitautor von Ceballos-Laita"));
  }

  @Test
  void structuresOfClaimsExist() {
    Catalogue catalogue = Catalogue.builtIn();
    for (Claim claim : knowledge.claims()) {
      assertFalse(claim.structures().isEmpty(), claim.id());
      Set<StructureId> once = new HashSet<>(claim.structures());
      assertEquals(once.size(), claim.structures().size(), claim.id());
      for (StructureId id : once) {
        assertTrue(catalogue.contains(id), claim.id() + " " + id);
      }
    }
  }
}
