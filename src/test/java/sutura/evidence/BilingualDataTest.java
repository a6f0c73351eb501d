package sutura.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;

/** Whatever the data say in words, they say in English and in German. */
class BilingualDataTest {
  private static final Set<String> BOTH = Set.of("en", "de");

  /** Names in the languages of the window: all of them have all. */
  private static final Set<String> SIX = Set.of("en", "de", "fr", "es", "pt", "it");

  /** A text of so many letters that is the same in both languages was not translated. */
  private static final int LONGEST_NAME = 25;

  private static final List<String> FAULTS = new ArrayList<>();
  private static int statements;

  @BeforeAll
  static void walkAll() throws IOException, URISyntaxException, JsonSyntaxException {
    FAULTS.clear();
    statements = 0;
    Path root =
        Path.of(
                Objects.requireNonNull(Words.class.getResource("/sutura/evidence/claims.json"))
                    .toURI())
            .resolveSibling("..")
            .normalize();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".json")).toList()) {
        walk(root.relativize(file).toString(), JsonCodec.parse(Files.readAllBytes(file)));
      }
    }
  }

  private static void walk(String at, JsonValue value) {
    if (value instanceof JsonValue.Obj object) {
      if (BOTH.stream().anyMatch(object.fields()::containsKey)) {
        words(at, object.fields());
      }
      object.fields().forEach((key, field) -> walk(at + "/" + key, field));
    } else if (value instanceof JsonValue.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        walk(at + "/" + i, array.items().get(i));
      }
    }
  }

  private static void words(String at, Map<String, JsonValue> fields) {
    statements++;
    Set<String> here = new HashSet<>(SIX);
    here.retainAll(fields.keySet());
    if (!here.equals(BOTH) && !here.equals(SIX)) {
      FAULTS.add(at + " has only " + here);
    }
    here.stream()
        .filter(language -> isEmpty(fields.get(language)))
        .forEach(language -> FAULTS.add(at + "/" + language + " is empty"));
    if (fields.get("en") instanceof JsonValue.Text english
        && fields.get("de") instanceof JsonValue.Text german
        && english.value().length() > LONGEST_NAME
        && english.value().equals(german.value())) {
      FAULTS.add(at + " is the same in English and German");
    }
  }

  private static boolean isEmpty(JsonValue value) {
    return value instanceof JsonValue.Text text
        ? text.value().isBlank()
        : value instanceof JsonValue.Arr array && array.items().isEmpty();
  }

  @Test
  void everythingIsThereInEnglishAndGerman(TestReporter reporter) {
    reporter.publishEntry("statements", String.valueOf(statements));
    assertTrue(statements > 1500, statements + " statements");
    assertEquals(List.of(), FAULTS);
  }
}
