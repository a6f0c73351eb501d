package sutura.app;

import java.util.List;
import java.util.Optional;
import sutura.render.FlowPicture;
import sutura.scene.SceneState;
import sutura.ui.ShownFlow;

/**
 * The cerebrospinal fluid of one picture, whole before it is drawn.
 *
 * @param shown the numbers
 * @param pictures how each pane is drawn, left to right
 */
record FlowStill(ShownFlow shown, List<Optional<FlowPicture>> pictures) {
  private static final FlowStill NONE = new FlowStill(ShownFlow.NONE, List.of());

  /**
   * Reads or solves what a scene shows.
   *
   * @throws FlowUnsolved if it cannot be
   */
  static FlowStill of(Loading loaded, SceneState scene, int particles) {
    if (scene.flow().isEmpty()) {
      return NONE;
    }
    FlowBench bench = FlowBench.of(FlowOfModels.of(loaded), false, particles, () -> {});
    bench.follow(scene, false, 0);
    bench.follow(scene, false, 1);
    List<Notices.Message> news = bench.news();
    if (!news.isEmpty()) {
      Notices.Message first = news.get(0);
      throw new FlowUnsolved(
          first.values().isEmpty()
              ? "no cerebrospinal fluid within 8 mm of where dye was let go"
              : first.values().get(0));
    }
    return new FlowStill(bench.shown(), bench.pictures());
  }

  Optional<FlowPicture> picture(int pane) {
    return pane < pictures.size() ? pictures.get(pane) : Optional.empty();
  }
}
