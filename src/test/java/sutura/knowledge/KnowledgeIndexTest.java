package sutura.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.Catalogue;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.SearchHit.Marked;

/** What people look for, and what they find first. */
class KnowledgeIndexTest {
  private static final KnowledgeIndex INDEX = index();

  private static KnowledgeIndex index() {
    List<SearchEntry> entries =
        new ArrayList<>(SearchEntries.ofStructures(Catalogue.builtIn().structures().values()));
    entries.addAll(
        SearchEntries.ofKnowledge(
            Knowledge.builtIn(), Map.of("en", "Summary", "de", "Zusammenfassung")));
    return KnowledgeIndex.of(entries);
  }

  private static List<String> found(String query, String language) {
    return INDEX.find(query, language).stream().map(hit -> hit.destination().toString()).toList();
  }

  private static List<String> found(String query) {
    return found(query, "en");
  }

  @ParameterizedTest
  @CsvSource({
    "CRI, claim:rhythm",
    "cranial rhythmic impulse, claim:rhythm",
    "Haller, study:haller-2020",
    "haller 2020, study:haller-2020",
    "haller pain, study:haller-2020",
    "Ceballos-Laita, study:ceballos-laita-2024",
    "10.1186, study:haller-2020",
    "Kreuzbein, structure:sacrum",
    "os sacrum, structure:sacrum",
    "sacro, structure:sacrum",
    "SBS, structure:spheno-occipital-synchondrosis",
    "os frontale, structure:frontal-bone",
    "forehead, structure:frontal-bone",
    "lambda, structure:lambda",
    "atlas, structure:atlas",
    "52789, structure:parietal-bone-left",
    "summary, summary:all",
    "claim:rhythm, claim:rhythm",
    "sutura view --goto study:haller-2020, study:haller-2020",
    "PARIET, structure:parietal-bone-left",
    "foramen magnum, structure:foramen-magnum",
  })
  void theBestMatchIsFirst(String query, String best) {
    assertEquals(best, found(query).stream().findFirst().orElse("nothing"));
  }

  @ParameterizedTest
  @CsvSource({
    "de, hinterhauptsb, structure:occipital-bone",
    "de, Schläfenbein links, structure:temporal-bone-left",
    "de, schlafenbein, structure:temporal-bone-left",
    "fr, os pariétal, structure:parietal-bone-left",
    "fr, parietal gauche, structure:parietal-bone-left",
    "es, hueso frontal, structure:frontal-bone",
    "pt, osso occipital, structure:occipital-bone",
    "it, osso sfenoide, structure:sphenoid-bone",
    "la, os sphenoidale, structure:sphenoid-bone",
  })
  void namesAreFoundInEveryLanguage(String language, String query, String best) {
    assertEquals(best, found(query, language).stream().findFirst().orElse("nothing"));
  }

  @ParameterizedTest
  @CsvSource({
    "kreuzbien, structure:sacrum",
    "occipitel, structure:occipital-bone",
    "sphennoid, structure:sphenoid-bone",
    "parietla, structure:parietal-bone-left",
    "hlaler, study:haller-2020",
    "upledgr, study:upledger-1977",
    "temporale gauche, structure:temporal-bone-left",
  })
  void misspeltWordsAreTakenForTheNearest(String query, String expected) {
    List<String> found = found(query);
    assertTrue(found.contains(expected), found.toString());
    assertTrue(found.indexOf(expected) < 8, expected + " is at " + found.indexOf(expected));
  }

  @Test
  void aNickelIsFoundWhereItIsSpokenOf() {
    List<String> found = found("nickel");
    assertTrue(
        found.contains("claim:five-grams") || found.contains("note:five-gram-touch"),
        found.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"parietal nothing", "haller 1066", "xyzzy", "qqqqqqqq", "axo"})
  void everyWordHasToBeFound(String query) {
    assertEquals(List.of(), found(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t", ",;"})
  void nothingIsLookedForWithoutAWord(String query) {
    assertEquals(List.of(), found(query));
  }

  @Test
  void structuresAndClaimsComeBeforeStudiesAmongEquals() {
    List<Destination.Kind> kinds =
        INDEX.find("csf", "en").stream().map(hit -> hit.destination().kind()).toList();
    assertTrue(kinds.contains(Destination.Kind.CLAIM), kinds.toString());
    List<String> sutures = found("suture");
    int claim = sutures.indexOf("claim:sutures-fused");
    int study =
        sutures.indexOf(sutures.stream().filter(s -> s.startsWith("study:")).findFirst().get());
    assertTrue(sutures.get(0).startsWith("structure:"), sutures.toString());
    assertTrue(claim >= 0 && claim < study, claim + " " + study);
  }

  @Test
  void aTitleComesBeforeAPassage() {
    List<SearchHit> found = INDEX.find("pain", "en");
    assertEquals("claim:chronic-pain", found.get(0).destination().toString());
    assertTrue(found.stream().anyMatch(hit -> hit.destination().toString().contains("study:")));
  }

  @Test
  void whatIsFoundIsMarked() {
    SearchHit sacrum = INDEX.find("kreuz", "en").get(0);
    assertEquals("Kreuz", marks(sacrum.beside().orElseThrow()));
    assertEquals("", marks(sacrum.title()));
    assertEquals("Kreuz", marks(INDEX.find("kreuz", "de").get(0).title()));
    SearchHit study = INDEX.find("10.1186", "en").get(0);
    assertEquals("10.1186", marks(study.beside().orElseThrow()));
    SearchHit typo = INDEX.find("kreuzbien", "de").get(0);
    assertEquals("Kreuzbein", marks(typo.title()));
  }

  private static String marks(Marked marked) {
    return marked.marks().stream()
        .map(mark -> marked.text().substring(mark.from(), mark.to()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void excerptsAreShortAndTheirMarksAreRight() {
    int passages = 0;
    for (String query : List.of("blind", "force", "sham", "schmerz", "weeks", "pressure")) {
      for (SearchHit hit : INDEX.find(query, "en")) {
        Marked beside = hit.beside().orElse(hit.title());
        assertTrue(
            beside.marks().stream()
                .allMatch(m -> m.from() < m.to() && m.to() <= beside.text().length()));
        if (beside.text().contains("…")) {
          passages++;
          assertTrue(beside.text().length() < 160, beside.text());
          assertEquals(query, Folding.folded(marks(beside)).split(" ")[0], beside.text());
        }
      }
    }
    assertTrue(passages > 5, passages + " excerpts");
  }

  @Test
  void everythingIsFoundByItsOwnId() {
    for (String id : List.of("haller-2020", "falx-cerebri", "not-medical-advice", "dural-link")) {
      assertFalse(found(id).isEmpty(), id);
      assertTrue(found(id).get(0).endsWith(":" + id), id + ": " + found(id).get(0));
    }
  }

  @Test
  void aKindThatIsAddedIsFoundLikeTheOthers() {
    Destination lecture = new Destination(Destination.Kind.NOTE, "first-lecture");
    SearchEntry entry =
        new SearchEntry(
            lecture,
            Map.of("en", "The skull in one hour", "de", "Der Schädel in einer Stunde"),
            List.of(),
            java.util.Optional.empty(),
            List.of(new SearchEntry.Passage("en", "Bones, sutures and what moves them.")),
            0);
    KnowledgeIndex index = KnowledgeIndex.of(List.of(entry));
    assertEquals(lecture, index.find("schadel stunde", "en").get(0).destination());
    assertEquals(lecture, index.find("sutures", "de").get(0).destination());
  }
}
