package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.scene.SceneState;
import sutura.testing.Drawing;

/** The interface as pictures in {@code target/ui-pictures}, for people to look at. */
@ExtendWith(Drawing.class)
class UiPicturesTest {
  @Test
  void drawsTheWholeInterface() throws Exception {
    try (UiBench bench = new UiBench()) {
      bench.width = 1600;
      bench.height = 1000;
      StructureId id = StructureId.of("parietal-bone-left");
      bench.scene = bench.scene.withSelection(Set.of(id)).withLabels(true);
      picture(bench, "dark-1600");
      bench.scene =
          bench
              .scene
              .withBackground(SceneState.Background.LIGHT)
              .withSelection(Set.of(StructureId.of("sagittal-suture")));
      bench.scene = bench.scene.withSutures(FusionState.OPEN, bench.scene.sutureOverrides());
      bench.scene = bench.scene.withCamera(bench.scene.camera().withOrthographic(true));
      picture(bench, "light-1600");
    }
  }

  @Test
  void drawsSmallWindowAndLargeText() throws Exception {
    try (UiBench bench = new UiBench()) {
      bench.width = 1280;
      bench.height = 720;
      picture(bench, "dark-1280");
      bench.ui.showHelp();
      picture(bench, "help-1280");
      bench.settings = bench.settings.withTextScale(2.5);
      picture(bench, "help-1280-250");
    }
    try (UiBench bench = new UiBench()) {
      bench.width = 1280;
      bench.height = 720;
      bench.settings = bench.settings.withTextScale(2.5);
      picture(bench, "dark-1280-250");
      bench.settings = bench.settings.withTextScale(0.8);
      picture(bench, "dark-1280-80");
    }
  }

  private static void picture(UiBench bench, String name) throws Exception {
    bench.settle(3);
    BufferedImage image = UiPictures.draw(bench);
    UiPictures.write(image, name);
    Set<Integer> colours = new java.util.HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertTrue(colours.size() > 60, "the picture has " + colours.size() + " colours");
  }
}
