package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.platform.HeadlessContext;
import sutura.testing.GlProbe;

/** What is claimed and known is read whole at every size of text in a small window. */
class KnowledgeFitTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  @ParameterizedTest
  @CsvSource({"0.8, de", "1, de", "2.5, de", "2.5, fr", "2.5, it"})
  void nothingIsCut(double scale, String language) throws Exception {
    List<String> cut = new ArrayList<>();
    try (UiBench bench = bench(scale, language)) {
      new KnowledgeScreens(bench, screen -> findCut(bench, screen, cut)).all();
    }
    assertEquals(List.of(), cut);
  }

  /** As pictures in {@code target/ui-pictures}, in the language with the longest texts. */
  @ParameterizedTest
  @CsvSource({"0.8, de", "1, de", "2.5, de"})
  void drawsThem(double scale, String language) throws Exception {
    GlProbe.require();
    try (HeadlessContext context = HeadlessContext.open();
        UiBench bench = bench(scale, language)) {
      String to = "knowledge-" + language + "-" + Math.round(100 * scale) + "/";
      new KnowledgeScreens(bench, screen -> UiPictures.write(UiPictures.draw(bench), to + screen))
          .all();
    }
  }

  private static UiBench bench(double scale, String language) {
    UiBench bench = new UiBench();
    bench.width = WIDTH;
    bench.height = HEIGHT;
    bench.settings = UiSettings.DEFAULT.withTextScale(scale).withLanguage(language);
    return bench;
  }

  /** Texts without room, and parts that reach over the edge of what holds them. */
  private static void findCut(UiBench bench, String screen, List<String> cut) {
    bench.ui.items().cutTexts().forEach(text -> cut.add(screen + ": " + text));
    bench
        .ui
        .items()
        .all()
        .forEach(
            (id, item) -> {
              boolean inSight =
                  !id.equals("ladder") && item.visible().width() > 1 && item.visible().height() > 1;
              if (inSight && item.whole().width() > item.visible().width() + 1.5) {
                cut.add(screen + ": " + id + " " + item);
              }
            });
  }
}
