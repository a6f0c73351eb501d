package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.evidence.Source;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

class EvidenceCommandTest {
  private static final List<String> CLAIM_FIELDS =
      List.of("id", "claim", "verdict", "grade", "for", "against");
  private static final List<String> STUDY_FIELDS =
      List.of("id", "citation", "doi", "design", "n", "result");

  private static CommandRun done(String... args) {
    CommandRun run = CommandRun.of(args);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
    return run;
  }

  private static JsonValue.Obj json(String... args) throws Exception {
    return (JsonValue.Obj) JsonCodec.parse(done(args).out().getBytes(StandardCharsets.UTF_8));
  }

  private static List<JsonValue.Obj> list(JsonValue.Obj object, String field) {
    return ((JsonValue.Arr) object.fields().get(field))
        .items().stream().map(JsonValue.Obj.class::cast).toList();
  }

  private static List<String> texts(JsonValue.Obj object, String field) {
    return ((JsonValue.Arr) object.fields().get(field))
        .items().stream().map(t -> ((JsonValue.Text) t).value()).toList();
  }

  private static String text(JsonValue.Obj object, String field) {
    return ((JsonValue.Text) object.fields().get(field)).value();
  }

  private static Map<String, JsonValue.Obj> byId(JsonValue.Obj root, String field) {
    return list(root, field).stream().collect(Collectors.toMap(o -> text(o, "id"), o -> o));
  }

  @Test
  void jsonHasTheFieldsThatOthersRelyOn() throws Exception {
    JsonValue.Obj root = json("evidence", "--json");
    assertEquals(Knowledge.builtIn().claims().size(), list(root, "claims").size());
    Map<String, JsonValue.Obj> studies = byId(root, "studies");
    for (JsonValue.Obj claim : list(root, "claims")) {
      assertTrue(claim.fields().keySet().containsAll(CLAIM_FIELDS), text(claim, "id"));
      assertTrue(studies.keySet().containsAll(texts(claim, "for")), text(claim, "id"));
      assertTrue(studies.keySet().containsAll(texts(claim, "against")), text(claim, "id"));
      assertTrue(studies.keySet().containsAll(texts(claim, "beside")), text(claim, "id"));
    }
    for (JsonValue.Obj study : studies.values()) {
      assertTrue(study.fields().keySet().containsAll(STUDY_FIELDS), text(study, "id"));
    }
    assertEquals("10.1186/s12891-019-3017-y", text(studies.get("haller-2020"), "doi"));
    assertEquals(JsonValue.Nothing.NULL, studies.get("ceballos-laita-2024").fields().get("n"));
    assertEquals(3, list(root, "corrections").size());
    assertFalse(list(root, "summary").isEmpty());
    assertEquals(
        Set.of("about", "safety", "caution", "expert"),
        list(root, "notes").stream().map(n -> text(n, "topic")).collect(Collectors.toSet()));
  }

  @Test
  void oneClaimComesWithWhatBelongsToItAlone() throws Exception {
    JsonValue.Obj root = json("evidence", "CRI", "--json");
    JsonValue.Obj claim = list(root, "claims").get(0);
    assertEquals(1, list(root, "claims").size());
    assertEquals("rhythm", text(claim, "id"));
    assertEquals("contradicted", text(claim, "grade"));
    assertTrue(texts(claim, "against").contains("moran-2001"));
    assertEquals(list(claim, "weights").size(), list(root, "studies").size());
    assertEquals(Set.of("not-medical-advice"), byId(root, "notes").keySet());
    assertEquals(Set.of("agreement"), byId(root, "comparisons").keySet());
    assertTrue(byId(json("evidence", "safety", "--json"), "notes").containsKey("caution-infants"));
  }

  @Test
  void onlyNumbersThatBearOnAClaimStandWithIt() throws Exception {
    JsonValue.Obj safety = list(json("evidence", "safety", "--json"), "claims").get(0);
    JsonValue.Obj haller =
        list(safety, "weights").stream()
            .filter(w -> text(w, "study").equals("haller-2020"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(), texts(haller, "effects"));
    assertFalse(done("evidence", "safety", "--markdown").out().contains("-0.63"));
    assertTrue(done("evidence", "chronic-pain", "--markdown").out().contains("-0.63"));
  }

  @Test
  void documentHasSummaryAdviceAndNumberedSources() {
    String document = done("evidence", "--markdown").out();
    List<String> lines = document.lines().toList();
    assertTrue(document.startsWith("# Craniosacral therapy"), document.substring(0, 80));
    assertTrue(document.contains("Not medical advice"));
    for (String topic : List.of("Anatomy", "Benefits", "Safety", "Limitations")) {
      assertEquals(1, lines.stream().filter(l -> l.startsWith("| **" + topic + "**")).count());
    }
    for (Claim claim : Knowledge.builtIn().claims()) {
      assertTrue(document.contains("### " + claim.title().orEnglish("en")), claim.id());
      assertTrue(document.contains(claim.verdict().text().orEnglish("en")), claim.id());
    }
    assertTrue(document.contains("doi 10.3390/healthcare12060679"));
    lines.stream()
        .filter(l -> l.startsWith("|"))
        .forEach(l -> assertEquals(4, l.replace("\\|", "").chars().filter(c -> c == '|').count()));
    assertNumbersAreListed(lines);
  }

  /** Every number in brackets is one of the list at the end, which counts up without gaps. */
  private static void assertNumbersAreListed(List<String> lines) {
    int start = lines.indexOf("## Sources");
    List<Integer> listed =
        lines.subList(start, lines.size()).stream()
            .filter(l -> l.matches("\\d+\\. .*"))
            .map(l -> Integer.valueOf(l.substring(0, l.indexOf('.'))))
            .toList();
    assertTrue(listed.size() > 40, listed.size() + " sources");
    for (int i = 0; i < listed.size(); i++) {
      assertEquals(i + 1, listed.get(i));
    }
    var cited =
        java.util.regex.Pattern.compile("\\\\\\[(\\d+(?:, \\d+)*)\\\\\\]")
            .matcher(String.join("\n", lines.subList(0, start)));
    while (cited.find()) {
      for (String number : cited.group(1).split(", ")) {
        assertTrue(listed.contains(Integer.valueOf(number)), cited.group());
      }
    }
  }

  @Test
  void textSaysHowEachClaimStands() {
    String text = done("evidence").out();
    Knowledge.builtIn()
        .claims()
        .forEach(c -> assertTrue(text.lines().anyMatch(l -> l.startsWith(c.id() + " ")), c.id()));
    assertTrue(text.lines().allMatch(l -> l.length() <= 88), text);
    assertTrue(done("evidence", "rhythm").out().contains("Moran & Gibbons 2001"));
    assertTrue(done("evidence", "csf").out().contains("no study was found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--markdown", "--json"})
  void germanHasNoEnglishInIt(String form) {
    String text =
        form.isEmpty()
            ? done("evidence", "safety", "--lang", "de").out()
            : done("evidence", "safety", "--lang", "de", form).out();
    assertTrue(text.contains("Dreierregel"), text);
    assertFalse(text.contains("(en)"), text);
  }

  @Test
  void whatIsWrittenOfMethodsIsThereInGerman() {
    ReportWords german = ReportWords.in("de");
    Knowledge all = Knowledge.builtIn();
    List<Source> sources = new ArrayList<>();
    all.notes().forEach(n -> sources.addAll(n.sources()));
    all.comparisons().forEach(c -> c.rows().forEach(r -> sources.addAll(r.sources())));
    for (Claim claim : all.claims()) {
      sources.addAll(claim.verdict().sources());
      claim.claimants().forEach(c -> sources.addAll(c.sources()));
      claim.measurementLimit().ifPresent(limit -> sources.addAll(limit.sources()));
    }
    sources.stream()
        .filter(s -> s.work().isEmpty())
        .forEach(s -> assertFalse(german.method(s.note()).equals(s.note()), s.note()));
  }

  @Test
  void numbersStandAsTheyArePrinted() {
    String english = done("evidence", "chronic-pain", "--markdown").out();
    assertTrue(english.contains("-0.63 (95 % interval -0.90 to -0.37)"), english);
    String german = done("evidence", "rhythm", "--markdown", "--lang", "de").out();
    assertTrue(german.contains("6,88 \u00b1 4,45 /min (Standardabweichung)"), german);
    assertTrue(german.contains("ICC -0,09 bis 0,31"), german);
    String motion = done("evidence", "bone-motion", "--markdown").out();
    assertTrue(motion.contains("p \\< 0.003"), motion);
  }

  @ParameterizedTest
  @CsvSource({
    "rythm, did you mean rhythm",
    "five, did you mean five-grams",
    "qqqqqqqq, there are bone-motion"
  })
  void wrongClaimNamesTheNearest(String word, String message) {
    CommandRun.of("evidence", word).assertFails(ExitCode.BAD_INPUT, message);
  }

  @Test
  void wrongUseIsOneLine() {
    CommandRun.of("evidence", "--lang", "fr").assertFails(ExitCode.BAD_INPUT, "en, de");
    CommandRun.of("evidence", "--json", "--markdown")
        .assertFails(ExitCode.BAD_INPUT, "mutually exclusive");
    CommandRun.of("evidence", "rhythm", "posture").assertFails(ExitCode.BAD_INPUT, "posture");
  }

  @Test
  void lettersThatATerminalLacksBecomePlain() {
    String text = "für µm – „Maß“ é";
    assertEquals(text, TerminalLetters.of(text, StandardCharsets.UTF_8));
    assertEquals("fuer um - \"Mass\" e", TerminalLetters.of(text, StandardCharsets.US_ASCII));
  }
}
