package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.StructureId;
import sutura.knowledge.Destination;

/** The language is changed while a card is open, and at once nothing is left of the other. */
class LanguageSwitchTest {
  private static final List<String> PAGES =
      List.of(
          "claim:chronic-pain",
          "study:haller-2020",
          "comparison:haller-ceballos",
          "note:what-it-is",
          "summary:all");

  private static UiBench bench(String language, String page) {
    UiBench bench = new UiBench();
    bench.height = 3000;
    bench.settings = UiSettings.DEFAULT.withLanguage(language);
    bench.scene = bench.scene.withSelection(Set.of(StructureId.of("sacrum")));
    bench.settle(3);
    bench.play("key I", "wait 3");
    String[] parts = page.split(":", 2);
    bench.ui.goTo(
        new Destination(Destination.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]));
    bench.settle(5);
    return bench;
  }

  private static void change(UiBench bench, String language) {
    assertEquals(
        List.of(),
        bench.play(
            "key Ctrl+Comma",
            "click #settings/language-" + language,
            "key Esc",
            "move 640 20",
            "wait 4"));
    assertEquals(language, bench.settings.language());
  }

  /** Where everything is, which follows from how wide and high each text is. */
  private static Map<String, PixelRect> places(UiBench bench) {
    return bench.ui.items().all().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().whole(), (a, b) -> a, TreeMap::new));
  }

  @Test
  void aCardThatIsOpenIsInTheNewLanguageAtOnce() {
    for (String page : PAGES) {
      try (UiBench turned = bench("en", page);
          UiBench german = bench("de", page)) {
        Map<String, PixelRect> english = places(turned);
        change(turned, "de");
        change(german, "de");
        assertEquals(places(german), places(turned), page);
        assertNotEquals(english, places(turned), page);
        change(turned, "en");
        assertEquals(english.keySet(), places(turned).keySet(), page);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "pt", "it"})
  void otherLanguagesSayOnceThatTheTextsAreInEnglish(String language) {
    for (String page : PAGES) {
      try (UiBench bench = bench(language, page)) {
        List<String> notes =
            bench.ui.items().all().keySet().stream()
                .filter(part -> part.startsWith("evidence/") && part.endsWith("in-english"))
                .toList();
        assertEquals(List.of("evidence/in-english"), notes, page);
        change(bench, "de");
        assertTrue(bench.ui.items().find("evidence/in-english").isEmpty(), page);
      }
    }
  }
}
