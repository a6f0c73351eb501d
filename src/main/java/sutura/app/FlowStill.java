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
   * Reads or solves what a scene shows. If no flow can be found, the numbers say why, and there is
   * nothing of it to draw.
   *
   * @throws FlowUnsolved if dye was let go where no fluid is
   */
  static FlowStill of(Loading loaded, SceneState scene, int particles) {
    return of(FlowOfModels.of(loaded), scene, particles);
  }

  static FlowStill of(FlowComputing computing, SceneState scene, int particles) {
    if (scene.flow().isEmpty()) {
      return NONE;
    }
    FlowBench bench = FlowBench.of(computing, false, particles, () -> {});
    bench.follow(scene, false, 0);
    bench.follow(scene, false, 1);
    if (bench.news().stream().anyMatch(message -> message.values().isEmpty())) {
      throw new FlowUnsolved(
          "dye: there is no cerebrospinal fluid within 8 mm of where it was let go; choose a place"
              + " in the fluid, such as lateral-ventricle-left");
    }
    return new FlowStill(bench.shown(), bench.pictures());
  }

  Optional<FlowPicture> picture(int pane) {
    return pane < pictures.size() ? pictures.get(pane) : Optional.empty();
  }
}
