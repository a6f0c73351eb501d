package sutura.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import sutura.biomech.LoadRefused;
import sutura.biomech.Response;
import sutura.scene.Pane;

/**
 * What the loaded skulls on screen have answered so far, left to right.
 *
 * @param panes one for each skull
 * @param fullNm displacement that has the last colour in all of them; 0 if nothing is coloured
 */
public record ShownPress(List<Answer> panes, double fullNm) {
  /** Nothing is loaded. */
  public static final ShownPress NONE = new ShownPress(List.of());

  public ShownPress {
    panes = List.copyOf(panes);
  }

  /** Without colours. */
  public ShownPress(List<Answer> panes) {
    this(panes, 0);
  }

  /** Text that says why a load is refused. */
  public static String refusalKey(LoadRefused.Reason reason) {
    return "press.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * One skull and its answer.
   *
   * @param pane which
   * @param response the best answer so far, for exactly the load and sutures of the scene; none
   *     while the first is computed, so that no stale number is shown
   * @param refused why there is none
   * @param progress 0 to 1 of a better answer that is computed
   * @param factor magnification that is drawn
   */
  public record Answer(
      Pane pane,
      Optional<Response> response,
      Optional<LoadRefused> refused,
      OptionalDouble progress,
      double factor) {}
}
