package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sutura.anatomy.StructureId;
import sutura.model.Problem;

/** At every text size, in every language, each text has the room that it measures. */
class TextFitTest {
  private static final List<int[]> SIZES =
      List.of(new int[] {1280, 720}, new int[] {1920, 1080}, new int[] {1024, 640});
  private static final double[] SCALES = {0.8, 1, 1.5, 2, 2.5};

  /** Every language, at every size of text, in a large, a usual and a small window. */
  static Stream<Arguments> everything() {
    return UiSettings.LANGUAGES.stream()
        .flatMap(tag -> SIZES.stream().map(size -> Arguments.of(size[0], size[1], tag)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void nothingIsCut(int width, int height, String language) {
    try (UiBench bench = new UiBench()) {
      bench.width = width;
      bench.height = height;
      bench.problems = List.of(Problem.error("models/manifest.json", "/structures/3", "no mesh"));
      bench.notices = UiBench.notices();
      bench.unsaved = true;
      for (double scale : SCALES) {
        bench.settings = UiSettings.DEFAULT.withTextScale(scale).withLanguage(language);
        walk(bench, Math.round(scale * 100) + " %");
      }
    }
  }

  /** Through every panel, menu and dialog. */
  private static void walk(UiBench bench, String at) {
    bench.scene = bench.scene.withSelection(Set.of());
    look(bench, at + ", nothing selected");
    bench.scene = bench.scene.withSelection(Set.of(StructureId.of("sphenozygomatic-suture-left")));
    look(bench, at + ", a suture");
    for (String tab : List.of("tab/details", "tab/scene", "tab/structures")) {
      if (bench.ui.items().find(tab).isPresent()) {
        assertEquals(List.of(), bench.play("click #" + tab));
        look(bench, at + ", " + tab);
      }
    }
    bench.hovered = Optional.of(StructureId.of("temporal-bone-left"));
    PixelRect model = bench.ui.items().find("viewport").orElseThrow().whole();
    bench.play("click " + model.centreX() + " " + model.centreY() + " right");
    assertTrue(bench.ui.items().find("menu/title").isPresent(), at + ", menu");
    look(bench, at + ", menu");
    bench.play("key Esc", "click #bar/settings");
    look(bench, at + ", settings");
    bench.play("key Esc", "key F1");
    look(bench, at + ", help");
    bench.play("key Esc", "key Ctrl+O");
    look(bench, at + ", file");
    bench.play("key Esc", "key Ctrl+Q");
    assertTrue(bench.ui.items().find("quit/save").isPresent(), at + ", quit");
    look(bench, at + ", quit");
    bench.play("key Esc", "key T", "wait 2", "click #nutation/show", "wait 2");
    assertTrue(bench.ui.items().find("nutation/show").isPresent(), at + ", the sacrum's motion");
    look(bench, at + ", the sacrum's motion");
    bench.play("key T");
    bench.scene = bench.scene.withNutation(Optional.empty());
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
            .filter(
                e ->
                    e.getKey()
                        .matches("(bar/|view/|sutures|colours|background|explode|side/|scale).*"))
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
