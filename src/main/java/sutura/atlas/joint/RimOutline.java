package sutura.atlas.joint;

import java.util.function.ToDoubleBiFunction;

/**
 * The outline of an endplate round a centre: its radius in every direction of the disc's plane.
 *
 * @param radiusMm radius at equal steps of the angle from +x (right) towards +y (anterior)
 */
record RimOutline(double[] radiusMm) {
  private static final int DIRECTIONS = 96;

  /** Exponent of the superellipse that bounds what is taken for the body's rim. */
  private static final double SQUARENESS = 2.5;

  /** The rim may lie between these shares of that superellipse: beyond are pedicles or notches. */
  private static final double LEAST = 0.86;

  private static final double MOST = 1.07;

  /** Step of the search outwards, mm. */
  private static final double STEP_MM = 0.25;

  /** Weights of a direction and its neighbours when the outline is smoothed. */
  private static final double[] SMOOTHING = {0.3, 0.23, 0.12};

  /**
   * The outline of a bone's section.
   *
   * @param depthMm depth in the bone by x and y of the section
   */
  static RimOutline of(
      ToDoubleBiFunction<Double, Double> depthMm, double widthMm, double endplateDepthMm) {
    double[] radius = new double[DIRECTIONS];
    for (int i = 0; i < DIRECTIONS; i++) {
      double angle = 2 * Math.PI * i / DIRECTIONS;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      double nominal =
          Math.pow(
              Math.pow(Math.abs(cos) * 2 / widthMm, SQUARENESS)
                  + Math.pow(Math.abs(sin) * 2 / endplateDepthMm, SQUARENESS),
              -1 / SQUARENESS);
      double r = LEAST * nominal;
      while (r < MOST * nominal && depthMm.applyAsDouble(r * cos, r * sin) > 0) {
        r += STEP_MM;
      }
      radius[i] = Math.min(r, MOST * nominal);
    }
    return new RimOutline(smoothed(radius));
  }

  private static double[] smoothed(double[] radius) {
    double[] smooth = new double[DIRECTIONS];
    for (int i = 0; i < DIRECTIONS; i++) {
      smooth[i] = SMOOTHING[0] * radius[i];
      for (int k = 1; k < SMOOTHING.length; k++) {
        double pair = radius[(i + k) % DIRECTIONS] + radius[(i - k + DIRECTIONS) % DIRECTIONS];
        smooth[i] += SMOOTHING[k] * pair;
      }
    }
    return smooth;
  }

  /** Radius in the direction of a point, mm. */
  double at(double x, double y) {
    double turn = Math.atan2(y, x) / (2 * Math.PI) * DIRECTIONS;
    int i = (int) Math.floor(turn);
    double t = turn - i;
    double a = radiusMm[Math.floorMod(i, DIRECTIONS)];
    return a + t * (radiusMm[Math.floorMod(i + 1, DIRECTIONS)] - a);
  }
}
