package sutura.atlas.sacrum;

import org.joml.Vector3d;
import sutura.atlas.column.Parameters;

/**
 * The middle line of the coccyx, from the middle of its upper facet to its tip: an arc that turns
 * forward. In the sacrum's own frame.
 */
final class CoccygealFrame {
  private final double[] borders = new double[5];
  private final Vector3d facetCentre;
  private final Vector3d down;
  private final Vector3d front;
  private final double radiusMm;

  private CoccygealFrame(Parameters parameters, SacralFrame sacrum) {
    double length = parameters.value("coccyx", "length");
    radiusMm = length / Math.toRadians(parameters.value("coccyx", "forwardBend"));
    double end = sacrum.border(5);
    down = sacrum.axis().direction(end);
    front = sacrum.axis().dorsal(end).negate();
    facetCentre =
        sacrum
            .axis()
            .point(0, end, sacrum.value("apexDepth") / 2)
            .fma(parameters.value("S5", "discHeightBelow"), down);
    for (int segment = 1; segment <= 4; segment++) {
      borders[segment] = borders[segment - 1] + parameters.value("Co" + segment, "segmentLength");
    }
    double scale = length / borders[4];
    for (int segment = 1; segment <= 4; segment++) {
      borders[segment] *= scale;
    }
  }

  static CoccygealFrame of(Parameters parameters, SacralFrame sacrum) {
    return new CoccygealFrame(parameters, sacrum);
  }

  /** Length along the middle line, mm. */
  double lengthMm() {
    return borders[4];
  }

  /** Place of the lower border of a segment; 0 is the facet. */
  double border(int segment) {
    return borders[segment];
  }

  Vector3d facetCentre() {
    return new Vector3d(facetCentre);
  }

  /** Place along the arc of a point, and beyond its ends. */
  double along(double y, double z) {
    return radiusMm * Math.atan2(forwardOf(y, z, down), radiusMm - forwardOf(y, z, front));
  }

  /** How far behind the arc a point lies, mm. */
  double behind(double y, double z) {
    return Math.hypot(forwardOf(y, z, down), radiusMm - forwardOf(y, z, front)) - radiusMm;
  }

  private double forwardOf(double y, double z, Vector3d way) {
    return (y - facetCentre.y) * way.y + (z - facetCentre.z) * way.z;
  }

  /** A point beside the middle line, own frame. */
  Vector3d point(double x, double along, double behindMm) {
    double angle = along / radiusMm;
    double r = radiusMm + behindMm;
    return new Vector3d(facetCentre)
        .add(x, 0, 0)
        .fma(radiusMm - r * Math.cos(angle), front)
        .fma(r * Math.sin(angle), down);
  }
}
