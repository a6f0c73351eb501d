package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sutura.biomech.Response;
import sutura.scene.PressView;
import sutura.scene.SceneState;
import sutura.testing.Drawing;

/** The ladder of sizes as pictures in {@code target/ui-pictures}, for people to look at. */
@ExtendWith(Drawing.class)
class LadderPicturesTest {
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
      int colours = UiPictures.colours(image);
      assertTrue(colours > 60, "the picture has " + colours + " colours");
      assertEquals(List.of(), bench.ui.items().cutTexts());
    }
  }
}
