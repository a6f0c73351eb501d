package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sutura.csf.FlowDriver;
import sutura.scene.SceneState;
import sutura.testing.Drawing;

/** Curves of the flow as pictures in {@code target/ui-pictures}, for people to look at. */
@ExtendWith(Drawing.class)
class FlowPlotPicturesTest {
  @Test
  void drawsEveryTabOfTheCard() throws Exception {
    try (FlowPlotBench plots = new FlowPlotBench()) {
      plots.bench.width = 800;
      plots.bench.height = 1100;
      plots.show(FlowDriver.CARDIAC, 0.38);
      picture(plots, "flow-curves");
      plots.click("flow/plot-sizes");
      picture(plots, "flow-sizes");
      plots.click("flow/plot-numbers");
      picture(plots, "flow-numbers");
      plots.show(FlowDriver.BULK, 0);
      picture(plots, "flow-net-numbers");
      plots.click("flow/plot-curves");
      picture(plots, "flow-net");
    }
  }

  @Test
  void drawsStatementsAndScenarios() throws Exception {
    try (FlowPlotBench plots = new FlowPlotBench()) {
      plots.bench.width = 800;
      plots.bench.height = 1600;
      plots.shown = FlowPlotBench.Shown.CONTROVERSIES;
      plots.show(FlowDriver.BULK, 0);
      picture(plots, "flow-controversies");
      plots.shown = FlowPlotBench.Shown.EVIDENCE;
      plots.show(FlowPlotSample.view(FlowDriver.CLAIMED).withFourfold(true));
      picture(plots, "flow-evidence");
    }
  }

  @Test
  void drawsThemLargeInGermanOnLight() throws Exception {
    try (FlowPlotBench plots = new FlowPlotBench()) {
      UiBench bench = plots.bench;
      bench.width = 1440;
      bench.height = 900;
      bench.settings = bench.settings.withLanguage("de");
      bench.scene = bench.scene.withBackground(SceneState.Background.LIGHT);
      plots.show(FlowDriver.CARDIAC, 0.9);
      plots.click("flow/large");
      picture(plots, "flow-large-cardiac-de");
      plots.show(FlowDriver.BULK, 0);
      picture(plots, "flow-large-net-de");
      plots.click("flow/plot-sizes");
      picture(plots, "flow-large-sizes-de");
    }
  }

  @Test
  void drawsThemWithLargeLetters() throws Exception {
    try (FlowPlotBench plots = new FlowPlotBench()) {
      UiBench bench = plots.bench;
      bench.width = 1280;
      bench.height = 1300;
      bench.settings = bench.settings.withLanguage("fr").withTextScale(2);
      plots.cardWidth = 300;
      plots.show(FlowDriver.RESPIRATORY, 0.2);
      picture(plots, "flow-curves-200");
      plots.click("flow/plot-sizes");
      picture(plots, "flow-sizes-200");
      plots.show(FlowDriver.BULK, 0);
      plots.click("flow/plot-curves");
      picture(plots, "flow-net-200");
    }
  }

  private static void picture(FlowPlotBench plots, String name) throws Exception {
    BufferedImage image = UiPictures.draw(plots.bench);
    UiPictures.write(image, name);
    int colours = UiPictures.colours(image);
    assertTrue(colours > 30, "the picture has " + colours + " colours");
    assertEquals(List.of(), plots.items.cutTexts(), name);
  }
}
