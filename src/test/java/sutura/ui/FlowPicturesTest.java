package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.csf.FlowSolution;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.scene.SceneState;
import sutura.testing.GlProbe;

/** The flow's card as pictures in {@code target/ui-pictures}, for people to look at. */
class FlowPicturesTest {
  private static HeadlessContext context;

  private final FlowSolution solution = FlowSample.solution();

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

  @Test
  void drawsEveryTab() throws Exception {
    try (UiBench bench = bench(1440, 900)) {
      opened(bench);
      picture(bench, "flow-time");
      for (String tab : List.of("supply", "drawing")) {
        play(bench, "click #flow/tab-" + tab, "wait 3");
        picture(bench, "flow-" + tab);
      }
    }
  }

  @Test
  void drawsTheHeartbeatInGermanWithLargeLettersOnLight() throws Exception {
    try (UiBench bench = bench(1280, 720)) {
      bench.settings = bench.settings.withLanguage("de").withTextScale(1.5);
      bench.scene = bench.scene.withBackground(SceneState.Background.LIGHT);
      opened(bench);
      play(bench, "click #flow/driver-cardiac", "wait 3");
      picture(bench, "flow-heart-150-de");
      play(bench, "click #flow/driver-claimed", "wait 3");
      picture(bench, "flow-claimed-150-de");
      play(bench, "key Tab", "wait 3");
      picture(bench, "flow-claimed-projector-150-de");
    }
  }

  @Test
  void drawsAllFour() throws Exception {
    try (UiBench bench = bench(1440, 900)) {
      opened(bench);
      play(bench, "click #flow/fourfold", "wait 3");
      picture(bench, "flow-four");
      play(bench, "key D", "wait 3");
      picture(bench, "flow-four-closed");
    }
  }

  private static UiBench bench(int width, int height) {
    UiBench bench = new UiBench();
    bench.width = width;
    bench.height = height;
    return bench;
  }

  private void opened(UiBench bench) {
    play(bench, "key D", "wait 3");
    bench.flow = scene -> FlowSample.shown(solution, scene);
    play(bench, "wait 3");
  }

  private static void play(UiBench bench, String... lines) {
    assertEquals(List.of(), bench.play(lines));
  }

  private static void picture(UiBench bench, String name) throws Exception {
    UiPictures.write(UiPictures.draw(bench), name);
    assertEquals(List.of(), bench.ui.items().cutTexts(), name);
  }
}
