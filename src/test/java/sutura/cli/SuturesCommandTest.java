package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

class SuturesCommandTest {
  private static JsonValue.Obj json(String... args) throws Exception {
    CommandRun run = CommandRun.of(args);
    assertEquals(0, run.exitCode(), run.err());
    return (JsonValue.Obj) JsonCodec.parse(run.out().getBytes(StandardCharsets.UTF_8));
  }

  private static List<JsonValue.Obj> sutures(JsonValue.Obj root) {
    JsonValue.Arr array = (JsonValue.Arr) root.fields().get("sutures");
    return array.items().stream().map(JsonValue.Obj.class::cast).toList();
  }

  private static JsonValue.Obj suture(JsonValue.Obj root, String id) {
    return sutures(root).stream()
        .filter(s -> s.fields().get("id").equals(JsonValue.of(id)))
        .findFirst()
        .orElseThrow();
  }

  private static double number(JsonValue.Obj object, String field) {
    return ((JsonValue.Num) object.fields().get(field)).value();
  }

  @Test
  void everySutureHasTheFieldsThatOthersRelyOn() throws Exception {
    JsonValue.Obj root = json("sutures", "--age", "50", "--json");
    assertEquals(50, number(root, "ageYears"));
    assertEquals(56, sutures(root).size());
    for (JsonValue.Obj suture : sutures(root)) {
      assertTrue(
          suture
              .fields()
              .keySet()
              .containsAll(
                  List.of("id", "score", "sd", "probabilityAnyOpen", "provenance", "sources")));
      assertEquals(JsonValue.of("constructed"), suture.fields().get("provenance"));
      assertFalse(((JsonValue.Arr) suture.fields().get("sources")).items().isEmpty());
    }
    JsonValue.Obj sagittal = suture(root, "sagittal-suture");
    assertEquals(3.0, number(sagittal, "score"), 0.05);
    assertEquals(1.2, number(sagittal, "sd"));
    assertEquals(0.70, number(sagittal, "probabilityAnyOpen"), 1e-9);
  }

  @Test
  void sourcesAndClaimAreThoseOfTheEvidence() throws Exception {
    JsonValue.Obj root = json("sutures", "--json");
    JsonValue.Arr sources =
        (JsonValue.Arr) suture(root, "lambdoid-suture-left").fields().get("works");
    JsonValue.Obj sabini =
        sources.items().stream()
            .map(JsonValue.Obj.class::cast)
            .filter(s -> JsonValue.of("sabini-2006").equals(s.fields().get("id")))
            .findFirst()
            .orElseThrow();
    assertEquals(JsonValue.of("10.7556/jaoa.2006.106.10.600"), sabini.fields().get("doi"));
    JsonValue.Obj evidence = json("evidence", "sutures-fused", "--json");
    assertEquals(
        ((JsonValue.Arr) evidence.fields().get("claims")).items().get(0),
        root.fields().get("claim"));
    assertEquals(
        Set.copyOf(((JsonValue.Arr) evidence.fields().get("studies")).items()),
        Set.copyOf(((JsonValue.Arr) root.fields().get("studies")).items()));
  }

  @Test
  void infantsHaveFontanellesAndMonthsAreUnderstood() throws Exception {
    JsonValue.Obj root = json("sutures", "--age", "9mo", "--json");
    assertEquals(0.75, number(root, "ageYears"));
    assertEquals(4, ((JsonValue.Arr) root.fields().get("fontanelles")).items().size());
    assertEquals(JsonValue.of(false), root.fields().get("pressNumbers"));
    assertFalse(json("sutures", "--json").fields().containsKey("fontanelles"));
  }

  @Test
  void aPersonDiffersFromTheMeanAndIsAlwaysTheSame() throws Exception {
    JsonValue.Obj one = json("sutures", "--age", "45", "--person", "3", "--json");
    assertEquals(one, json("sutures", "--age", "45", "--person", "3", "--json"));
    double mean =
        number(suture(json("sutures", "--age", "45", "--json"), "sagittal-suture"), "score");
    assertTrue(Math.abs(number(suture(one, "sagittal-suture"), "score") - mean) > 0.01);
  }

  @Test
  void theTableSaysThatItIsConstructedAndThatVisibleIsNotMobile() {
    CommandRun run = CommandRun.of("sutures", "--age", "10");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Visible is not mobile"), run.out());
    assertTrue(run.out().contains("no press numbers"), run.out());
    assertEquals(56, run.out().lines().filter(l -> l.contains(" constructed ")).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "91", "abc", "", "NaN", "1e2", "1081mo"})
  void badAgesAreOneClearLine(String age) {
    CommandRun run = CommandRun.of("sutures", "--age=" + age);
    assertEquals(ExitCode.BAD_INPUT, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("--age: expected years from 0 to 90"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "9007199254740992", "x"})
  void badPeopleAreRefused(String person) {
    CommandRun run = CommandRun.of("sutures", "--person=" + person);
    assertEquals(ExitCode.BAD_INPUT, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
