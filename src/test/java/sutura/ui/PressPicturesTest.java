package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sutura.biomech.Response;
import sutura.scene.PressView;
import sutura.scene.SceneState;
import sutura.testing.Drawing;

/** Numbers, ladder and curve as pictures in {@code target/ui-pictures}, for people to look at. */
@ExtendWith(Drawing.class)
class PressPicturesTest {
  private static void press(ResultBench results, PressView.Beside beside) {
    UiBench bench = results.bench;
    bench.scene = PressSample.scene(bench.scene, PressSample.FIVE_GRAMS, beside);
    bench.press = PressSample.answered(bench.scene, Response.Method.TABLE);
    results.settle();
  }

  @Test
  void drawsNumbersLadderAndCurve() throws Exception {
    try (ResultBench results = new ResultBench()) {
      results.bench.width = 1280;
      results.bench.height = 1500;
      press(results, PressView.Beside.STATES);
      picture(results, "press-numbers");
      results.click("result/ladder");
      picture(results, "press-ladder");
      results.click("result/curve");
      picture(results, "press-curve");
    }
  }

  @Test
  void drawsThemLargeInGermanOnLight() throws Exception {
    try (ResultBench results = new ResultBench()) {
      UiBench bench = results.bench;
      bench.width = 1280;
      bench.height = 720;
      bench.settings = bench.settings.withLanguage("de");
      bench.scene = bench.scene.withBackground(SceneState.Background.LIGHT);
      press(results, PressView.Beside.NOTHING);
      results.click("result/large");
      picture(results, "press-large-ladder-de");
      results.click("result/curve");
      picture(results, "press-large-curve-de");
    }
  }

  @Test
  void drawsThemWithLargeLetters() throws Exception {
    try (ResultBench results = new ResultBench()) {
      UiBench bench = results.bench;
      bench.width = 1280;
      bench.height = 1500;
      bench.settings = bench.settings.withLanguage("de").withTextScale(2);
      results.cardWidth = 300;
      press(results, PressView.Beside.NOTHING);
      picture(results, "press-numbers-200");
      results.click("result/ladder");
      picture(results, "press-ladder-200");
      results.click("result/curve");
      picture(results, "press-curve-200");
    }
  }

  private static void picture(ResultBench results, String name) throws Exception {
    BufferedImage image = UiPictures.draw(results.bench);
    UiPictures.write(image, name);
    int colours = UiPictures.colours(image);
    assertTrue(colours > 60, "the picture has " + colours + " colours");
    assertEquals(List.of(), results.items.cutTexts(), name);
  }
}
