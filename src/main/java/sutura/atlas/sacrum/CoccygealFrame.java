package sutura.atlas.sacrum;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.solid.Curve;

/** The middle line of the coccyx, from the middle of its upper facet to its tip, own frame. */
final class CoccygealFrame {
  private static final int STEPS = 24;

  private final Curve line;
  private final double[] borders = new double[5];
  private final Vector3d facetCentre;
  private final Vector3d facetNormal;

  private CoccygealFrame(Parameters parameters, SacralFrame sacrum) {
    double length = parameters.value("coccyx", "length");
    double bend = Math.toRadians(parameters.value("coccyx", "forwardBend"));
    SacralAxis axis = sacrum.axis();
    double end = sacrum.border(5);
    Vector3d down = axis.direction(end);
    facetNormal = down.negate(new Vector3d());
    facetCentre =
        axis.point(0, end, sacrum.value("apexDepth") / 2)
            .fma(parameters.value("S5", "discHeightBelow"), down);
    List<Vector3dc> points = new ArrayList<>();
    Vector3d at = new Vector3d(facetCentre);
    points.add(new Vector3d(at));
    for (int i = 0; i < STEPS; i++) {
      at.fma(length / STEPS, new Vector3d(down).rotateX(bend * (i + 0.5) / STEPS));
      points.add(new Vector3d(at));
    }
    line = new Curve(points);
    for (int segment = 1; segment <= 4; segment++) {
      borders[segment] = borders[segment - 1] + parameters.value("Co" + segment, "segmentLength");
    }
    double scale = line.lengthMm() / borders[4];
    for (int segment = 1; segment <= 4; segment++) {
      borders[segment] *= scale;
    }
  }

  static CoccygealFrame of(Parameters parameters, SacralFrame sacrum) {
    return new CoccygealFrame(parameters, sacrum);
  }

  /** Length along the middle line, mm. */
  double lengthMm() {
    return line.lengthMm();
  }

  /** Place of the lower border of a segment; 0 is the facet. */
  double border(int segment) {
    return borders[segment];
  }

  Vector3d facetCentre() {
    return new Vector3d(facetCentre);
  }

  /** Unit normal of the upper facet, upwards. */
  Vector3d facetNormal() {
    return new Vector3d(facetNormal);
  }

  /** Unit direction along the middle line, towards the tip. */
  Vector3d direction(double along) {
    return line.directionAt(Math.max(1, Math.min(lengthMm() - 1, along)), 2);
  }

  /** A point beside the middle line, own frame. */
  Vector3d point(double x, double along, double behindMm) {
    Vector3d t = direction(along);
    return line.at(along).add(x, behindMm * t.z, -behindMm * t.y);
  }
}
