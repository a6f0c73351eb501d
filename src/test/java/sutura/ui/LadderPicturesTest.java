package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.biomech.Response;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.scene.PressView;
import sutura.scene.SceneState;
import sutura.testing.GlProbe;

/** The ladder of sizes as pictures in {@code target/ui-pictures}, for people to look at. */
class LadderPicturesTest {
  private static HeadlessContext context;

  @BeforeAll
  static void open() throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
  }

  @AfterAll
  static void close() {
    if (context != null) {
      context.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1280,720,1,en,DARK",
    "1280,720,1,de,LIGHT",
    "1280,720,0.8,fr,LIGHT",
    "1280,720,2.5,de,DARK",
    "1600,1000,1,en,LIGHT"
  })
  void drawsIt(
      int width, int height, double scale, String language, SceneState.Background background)
      throws Exception {
    try (UiBench bench = new UiBench()) {
      bench.width = width;
      bench.height = height;
      bench.settings = bench.settings.withTextScale(scale).withLanguage(language);
      bench.scene = bench.scene.withBackground(background);
      if (width > 1280) {
        bench.scene =
            PressSample.scene(bench.scene, PressSample.FIVE_GRAMS, PressView.Beside.NOTHING);
        bench.press = PressSample.answered(bench.scene, Response.Method.TABLE);
      }
      bench.ui.showLadder();
      bench.settle(4);
      BufferedImage image = UiPictures.draw(bench);
      UiPictures.write(image, "ladder-" + width + "-" + Math.round(100 * scale) + "-" + language);
      Set<Integer> colours = new HashSet<>();
      for (int x = 0; x < image.getWidth(); x += 3) {
        for (int y = 0; y < image.getHeight(); y += 3) {
          colours.add(image.getRGB(x, y));
        }
      }
      assertTrue(colours.size() > 60, "the picture has " + colours.size() + " colours");
      assertEquals(List.of(), bench.ui.items().cutTexts());
    }
  }
}
