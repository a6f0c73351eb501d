package sutura.app;

import java.util.List;
import java.util.Optional;
import sutura.biomech.LoadRefused;
import sutura.render.Displacements;
import sutura.scene.SceneState;
import sutura.ui.ShownPress;

/**
 * What the loaded skulls of one picture answer, whole before it is drawn.
 *
 * @param shown the numbers
 * @param loads how each skull is drawn, left to right
 */
record PressStill(ShownPress shown, List<Optional<Displacements>> loads) {
  private static final PressStill NONE = new PressStill(ShownPress.NONE, List.of());

  /** Longer than any question has to stand before it is solved, seconds. */
  private static final double STEP_S = 1;

  /**
   * Asks what a scene asks.
   *
   * @param live solve rather than ask the table
   * @throws LoadRefused if a load is
   * @throws PressUnsolved if there is no answer
   */
  static PressStill of(Loading loaded, SceneState scene, boolean live) {
    if (scene.press().isEmpty()) {
      return NONE;
    }
    PressBench bench =
        new PressBench(
            PressSolvers.of(loaded),
            PressQuestion.TISSUES,
            Runnable::run,
            Runnable::run,
            live ? PressBench.Depth.LIVE : PressBench.Depth.QUICK,
            () -> {});
    double nowS = 0;
    do {
      bench.follow(scene, false, nowS);
      nowS += STEP_S;
    } while (bench.isDue());
    check(bench);
    return new PressStill(bench.shown(), bench.displacements());
  }

  private static void check(PressBench bench) {
    for (ShownPress.Answer answer : bench.shown().panes()) {
      if (answer.refused().isPresent()) {
        throw answer.refused().get();
      }
      boolean asked = answer.pane().scene().press().isPresent();
      if (asked && answer.response().isEmpty()) {
        throw new PressUnsolved(
            bench.news().stream()
                .flatMap(message -> message.values().stream())
                .findFirst()
                .orElse("there is no answer to this press"));
      }
    }
  }
}
