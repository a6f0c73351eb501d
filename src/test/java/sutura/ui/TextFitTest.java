package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.anatomy.StructureId;
import sutura.model.Problem;

/** At every text size, in every language, each text has the room that it measures. */
class TextFitTest {
  @ParameterizedTest
  @CsvSource({
    "1280, 720, 0.8, en", "1280, 720, 1, en", "1280, 720, 1.5, en", "1280, 720, 2.5, en",
    "1600, 1000, 1, de", "1280, 720, 2.5, de", "1100, 700, 1, de", "1280, 720, 1, fr",
    "1280, 720, 1, es", "1280, 720, 1, pt", "1280, 720, 1, it", "800, 600, 2.5, fr"
  })
  void nothingIsCut(int width, int height, double scale, String language) {
    try (UiBench bench = new UiBench()) {
      bench.width = width;
      bench.height = height;
      bench.settings = UiSettings.DEFAULT.withTextScale(scale).withLanguage(language);
      bench.problems = List.of(Problem.error("models/manifest.json", "/structures/3", "no mesh"));
      bench.notices = UiBench.notices();
      look(bench, "nothing selected");
      bench.scene =
          bench.scene.withSelection(Set.of(StructureId.of("sphenozygomatic-suture-left")));
      look(bench, "a suture");
      for (String tab : List.of("tab/structures", "tab/details", "tab/scene")) {
        if (bench.ui.items().find(tab).isPresent()) {
          assertEquals(List.of(), bench.play("click #" + tab));
          look(bench, tab);
        }
      }
      bench.play("click #bar/settings");
      look(bench, "settings");
      bench.play("key Esc", "key F1");
      look(bench, "help");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, en", "1, de", "1, fr", "1, es", "1, pt", "1, it", "2.5, en", "2.5, de", "2.5, fr"
  })
  void noStructuresCardIsCut(double scale, String language) {
    try (UiBench bench = new UiBench()) {
      bench.width = 1280;
      bench.height = 720;
      bench.settings = UiSettings.DEFAULT.withTextScale(scale).withLanguage(language);
      bench.settle(2);
      if (bench.ui.items().find("tab/details").isPresent()) {
        bench.play("click #tab/details");
      }
      for (StructureId id : bench.model.entries().keySet()) {
        bench.scene = bench.scene.withSelection(Set.of(id));
        look(bench, id.value());
      }
    }
  }

  private static void look(UiBench bench, String what) {
    bench.settle(3);
    assertEquals(List.of(), bench.ui.items().cutTexts(), what);
    assertInsideWindow(bench, what);
  }

  /** What is in a bar, which does not scroll, is inside the window, and does not overlap. */
  private static void assertInsideWindow(UiBench bench, String what) {
    PixelRect window = new PixelRect(0, 0, bench.width, bench.height);
    List<Map.Entry<String, UiItems.Item>> fixed =
        bench.ui.items().all().entrySet().stream()
            .filter(e -> e.getKey().matches("(bar/|view/|sutures|colours|background|explode).*"))
            .filter(e -> e.getValue().visible().width() > 0 && e.getValue().visible().height() > 0)
            .toList();
    for (var entry : fixed) {
      PixelRect whole = entry.getValue().whole();
      assertTrue(
          window.contains(whole.x(), whole.y()) && whole.right() <= bench.width + 1,
          () -> what + ": " + entry.getKey() + " at " + whole);
      for (var other : fixed) {
        if (!other.getKey().equals(entry.getKey())) {
          assertTrue(
              !whole.grown(-1).overlaps(other.getValue().whole().grown(-1)),
              () -> what + ": " + entry.getKey() + " lies on " + other.getKey());
        }
      }
    }
  }
}
