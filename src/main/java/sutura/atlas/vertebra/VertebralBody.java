package sutura.atlas.vertebra;

import org.joml.Vector3d;
import sutura.atlas.column.Level;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.solid.Outline;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A vertebral body in the vertebra's own frame: two hollowed endplates with firm rims (the ring
 * apophyses) and a waist between them.
 *
 * <p>Its outline is that of the endplates, drawn for a body of half width and half depth 1 and
 * stretched to the size at each height. Depths are those in the mid-plane.
 */
public final class VertebralBody implements Solid {
  /** Rounding of the endplate's edge. */
  private static final double EDGE_MM = 1.1;

  /** The rounded edge lies this much within the sizes of the table, mm. */
  private static final double EDGE_LOSS_MM = 0.25;

  /** Share of the way to the edge where the hollow of an endplate ends and the rim begins. */
  private static final double RIM = 0.8;

  /** How high the lip at each endplate is and how far it stands out, mm. */
  private static final double LIP_HEIGHT_MM = 1.6;

  private static final double LIP_MM = 0.35;

  /**
   * What is not in the table of sizes.
   *
   * @param outline at half width and half depth 1: y 1 in front, -1 behind
   * @param waistSideMm how much narrower the body is at its middle, each side
   * @param waistFrontMm how far its front is hollowed
   * @param waistBackMm how far its back is hollowed
   * @param hollowUpperMm depth of the upper endplate
   * @param hollowLowerMm depth of the lower endplate
   */
  public record Shape(
      Outline outline,
      double waistSideMm,
      double waistFrontMm,
      double waistBackMm,
      double hollowUpperMm,
      double hollowLowerMm) {}

  private final Shape shape;
  private final double halfWidthUpper;
  private final double halfWidthLower;
  private final double halfDepthUpper;
  private final double halfDepthLower;
  private final double halfHeight;
  private final double slope;

  /** The outline's radius at the back: below 1 where the back is hollow from side to side. */
  private final double indent;

  private VertebralBody(Parameters parameters, SpinePose pose, Level level, Shape shape) {
    this.shape = shape;
    indent = shape.outline.radius(-Math.PI / 2);
    halfWidthUpper = parameters.value(level, "endplateWidthUpper") / 2 + EDGE_LOSS_MM;
    halfWidthLower = parameters.value(level, "endplateWidthLower") / 2 + EDGE_LOSS_MM;
    halfDepthUpper = parameters.value(level, "endplateDepthUpper") / 2 + EDGE_LOSS_MM;
    halfDepthLower = parameters.value(level, "endplateDepthLower") / 2 + EDGE_LOSS_MM;
    halfHeight = pose.centreHeightMm(level) / 2;
    slope = Math.tan(Math.toRadians(parameters.value(level, "bodyWedge")) / 2);
  }

  /** The body of a vertebra. */
  public static VertebralBody of(Parameters parameters, SpinePose pose, Level level, Shape shape) {
    return new VertebralBody(parameters, pose, level, shape);
  }

  /** Height of the upper endplate's rim, mm. */
  public double upperMm(double y) {
    return halfHeight + y * slope;
  }

  /** Height of the lower endplate's rim, mm. */
  public double lowerMm(double y) {
    return -halfHeight - y * slope;
  }

  /** The back of the body in the mid-plane at a height, mm. */
  public double backMm(double z) {
    double s = share(-halfDepthUpper, z);
    return -mixed(halfDepthLower, halfDepthUpper, s) + shape.waistBackMm * waist(s);
  }

  /** Half of the body's width at a height, mm. */
  public double halfWidthMm(double z) {
    double s = share(0, z);
    return mixed(halfWidthLower, halfWidthUpper, s) - shape.waistSideMm * waist(s);
  }

  private double share(double y, double z) {
    double low = lowerMm(y);
    return Math.max(0, Math.min(1, (z - low) / (upperMm(y) - low)));
  }

  private static double mixed(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private static double waist(double s) {
    double rise = Math.sin(Math.PI * s);
    return rise * rise;
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double s = share(y, z);
    double waist = waist(s);
    double toRim = Math.min(s, 1 - s) * 2 * halfHeight - LIP_HEIGHT_MM;
    double lip = LIP_MM * Math.exp(-toRim * toRim / (LIP_HEIGHT_MM * LIP_HEIGHT_MM));
    double halfWidth =
        mixed(halfWidthLower, halfWidthUpper, s) - shape.waistSideMm * waist + lip - LIP_MM / 3;
    double half = mixed(halfDepthLower, halfDepthUpper, s);
    double front = half - shape.waistFrontMm * waist + lip - LIP_MM / 3;
    double back = half - 4 * half / (1 + indent) + shape.waistBackMm * waist;
    double middle = (front + back) / 2;
    double halfDepth = (front - back) / 2;
    double side = shape.outline.depth(x, y - middle, halfWidth, halfDepth);
    double inward = shape.outline.share(x / halfWidth, (y - middle) / halfDepth) / RIM;
    double bowl = inward < 1 ? (1 - inward * inward) * (1 - inward * inward * 0.5) : 0;
    double top = upperMm(y) - shape.hollowUpperMm * bowl - z;
    double bottom = z - lowerMm(y) - shape.hollowLowerMm * bowl;
    return SmoothSubtraction.common(side, Math.min(top, bottom), EDGE_MM);
  }

  @Override
  public Box boxMm() {
    double x = Math.max(halfWidthLower, halfWidthUpper) * 1.1;
    double y = Math.max(halfDepthLower, halfDepthUpper) * 1.25;
    double z = halfHeight + y * Math.abs(slope);
    return new Box(new Vector3d(-x, -y, -z), new Vector3d(x, y, z));
  }
}
