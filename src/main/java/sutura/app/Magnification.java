package sutura.app;

import java.util.OptionalDouble;
import sutura.scene.PressView;

/**
 * By how much displacements are drawn larger, and which displacement has the last colour. Both stay
 * as they are during a drag, as far as the picture can bear it, so that what grows is seen to grow.
 */
final class Magnification {
  /** The largest displacement is drawn about this long, mm. Source: chosen by eye. */
  static final double DRAWN_MM = 6;

  /** During a drag the largest displacement may be drawn as short, or as long, as this, mm. */
  private static final double SHORTEST_MM = 1;

  private static final double LONGEST_MM = 15;

  /** During a drag the colours may end at this multiple of the largest displacement. */
  private static final double WIDEST = 4;

  private static final double NM_PER_MM = 1e6;
  private static final double[] STEPS = {1, 2, 5};
  private static final double[] COLOUR_STEPS = {1, 1.5, 2, 3, 4, 5, 6, 8};

  private double factor = 1;
  private double fullNm = 1;

  /**
   * Follows what is to be drawn.
   *
   * @param largestNm displacement in all pictures; 0 if there is none yet
   * @param chosen by the person; empty for automatic
   * @param held whether the load or its force is being dragged
   */
  void follow(double largestNm, OptionalDouble chosen, boolean held) {
    if (!(largestNm > 0)) {
      factor = chosen.orElse(factor);
      return;
    }
    double drawnMm = largestNm / NM_PER_MM * factor;
    boolean bearable = held && drawnMm >= SHORTEST_MM && drawnMm <= LONGEST_MM;
    factor = chosen.orElse(bearable ? factor : automatic(largestNm));
    boolean fits = held && fullNm >= largestNm && fullNm <= WIDEST * largestNm;
    fullNm = fits ? fullNm : above(largestNm);
  }

  double factor() {
    return factor;
  }

  /** Displacement that has the last colour, nm. */
  double fullNm() {
    return fullNm;
  }

  /** Round factor that draws the largest displacement about {@link #DRAWN_MM} long; at least 1. */
  static double automatic(double largestNm) {
    double wanted = DRAWN_MM * NM_PER_MM / largestNm;
    double best = 1;
    for (double power = 1; power <= PressView.MOST_FACTOR; power *= 10) {
      for (double step : STEPS) {
        boolean nearer =
            Math.abs(Math.log(step * power / wanted)) < Math.abs(Math.log(best / wanted));
        best = nearer ? step * power : best;
      }
    }
    return Math.min(best, PressView.MOST_FACTOR);
  }

  /** The next round number that is not smaller. */
  static double above(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : COLOUR_STEPS) {
      if (step * power >= value) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
