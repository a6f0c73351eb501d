package sutura.atlas.vertebra;

import java.util.List;
import org.joml.Vector2d;
import org.joml.Vector3d;
import sutura.atlas.solid.Outline;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The body of a cervical vertebra without its uncinate processes, in the vertebra's own frame: the
 * upper endplate falls off to the front, the lower one is hollow from front to back and has a lip
 * in front.
 *
 * @param upper width of the upper endplate
 * @param upperDepth depth of the upper endplate from front to back
 * @param lower width of the lower endplate
 * @param lowerDepth depth of the lower endplate from front to back
 * @param height between the centres of the endplates
 */
record CervicalBody(double upper, double upperDepth, double lower, double lowerDepth, double height)
    implements Solid {
  private static final double EDGE_MM = 1.2;
  private static final double WAIST_MM = 0.9;

  /** What the rounded edges and the waist take off the endplates' sizes. */
  private static final double LIP_MM = 0.35;

  /** How far the endplates leave the plane through their centres at front, back and sides, mm. */
  private static final double UPPER_FRONT_MM = 1.2;

  private static final double LOWER_FRONT_MM = 1.9;
  private static final double BACK_MM = 0.7;
  private static final double SIDE_MM = 1.2;

  private static final Outline OUTLINE =
      Outline.symmetric(
          List.of(
              new Vector2d(0, 1),
              new Vector2d(0.5, 0.93),
              new Vector2d(0.88, 0.55),
              new Vector2d(1, -0.05),
              new Vector2d(0.95, -0.62),
              new Vector2d(0.72, -0.93),
              new Vector2d(0, -0.98)));

  @Override
  public double depthMm(double x, double y, double z) {
    double share = Math.max(0, Math.min(1, z / height + 0.5));
    double waist = WAIST_MM * 4 * share * (1 - share);
    double halfWidth = (lower + (upper - lower) * share) / 2 + LIP_MM * (1 - share) - waist;
    double halfDepth = (lowerDepth + (upperDepth - lowerDepth) * share) / 2 + LIP_MM;
    double side = OUTLINE.depth(x, y + waist / 2, halfWidth, halfDepth - waist / 2);
    double u = Math.min(1.3, Math.abs(x) / halfWidth);
    double v = Math.max(-1.3, Math.min(1.3, y / halfDepth));
    double top = height / 2 - (v > 0 ? UPPER_FRONT_MM : BACK_MM) * v * v + SIDE_MM * u * u * u * u;
    double bottom = -height / 2 - (v > 0 ? LOWER_FRONT_MM : BACK_MM) * v * v + SIDE_MM * u * u;
    return SmoothSubtraction.common(side, Math.min(top - z, z - bottom) / 1.1, EDGE_MM);
  }

  @Override
  public Box boxMm() {
    double x = Math.max(upper, lower) / 2;
    double y = Math.max(upperDepth, lowerDepth) / 2 + 0.5;
    double z = height / 2 + 3;
    return new Box(new Vector3d(-x, -y, -z), new Vector3d(x, y, z));
  }
}
