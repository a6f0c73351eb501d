package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.knowledge.Destination;
import sutura.knowledge.Destination.Kind;
import sutura.scene.SceneState;
import sutura.testing.Drawing;

/** The pages of the evidence as pictures in {@code target/ui-pictures}, for people to look at. */
@ExtendWith(Drawing.class)
class EvidencePicturesTest {
  @ParameterizedTest
  @CsvSource({
    "1, en, dark, 1280, 720",
    "0.8, de, light, 1280, 720",
    "2.5, de, dark, 1280, 720",
    "1, en, light, 1280, 2400"
  })
  void drawsThePages(double scale, String language, String ground, int width, int height)
      throws Exception {
    try (UiBench bench = new UiBench()) {
      bench.width = width;
      bench.height = height;
      bench.settings = UiSettings.DEFAULT.withTextScale(scale).withLanguage(language);
      if (ground.equals("light")) {
        bench.scene = bench.scene.withBackground(SceneState.Background.LIGHT);
      }
      String name =
          "evidence-%d-%s-%s-%d-".formatted(Math.round(100 * scale), language, ground, height);
      bench.play("key I", "wait 3");
      picture(bench, name + "overview");
      page(bench, name, new Destination(Kind.CLAIM, "chronic-pain"));
      page(bench, name, new Destination(Kind.STUDY, "haller-2020"));
      page(bench, name, new Destination(Kind.COMPARISON, "haller-ceballos"));
      page(bench, name, new Destination(Kind.CORRECTION, "haller"));
      page(bench, name, new Destination(Kind.SUMMARY, "all"));
      page(bench, name, new Destination(Kind.NOTE, "not-medical-advice"));
    }
  }

  private static void page(UiBench bench, String name, Destination page) throws Exception {
    bench.ui.goTo(page);
    picture(bench, name + page.kind().word());
  }

  private static void picture(UiBench bench, String name) throws Exception {
    bench.settle(5);
    BufferedImage image = UiPictures.draw(bench);
    UiPictures.write(image, name);
    int colours = UiPictures.colours(image);
    assertTrue(colours > 20, name + " has " + colours + " colours");
  }
}
