package sutura.atlas.vertebra;

import org.joml.Vector3d;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The end of an articular process: a facet half the joint's gap away from the joint's surface, with
 * a dome of bone behind it.
 *
 * @param joint in the same frame as the bone
 * @param side 1 for an inferior process (above the joint's surface), -1 for a superior one
 * @param thicknessMm how thick the dome is
 * @param grownMm by how much the whole is larger than the facet, so that it can carve the other
 *     bone; the facet itself stays
 */
public record ArticularPad(FacetJoint joint, int side, double thicknessMm, double grownMm)
    implements Solid {
  /** Rounding of the facet's edge. */
  private static final double EDGE_MM = 0.8;

  /** The superior process of the bone below a joint. */
  public static ArticularPad superior(FacetJoint joint, double thicknessMm) {
    return new ArticularPad(joint, -1, thicknessMm, 0);
  }

  /** The inferior process of the bone above a joint. */
  public static ArticularPad inferior(FacetJoint joint, double thicknessMm) {
    return new ArticularPad(joint, 1, thicknessMm, 0);
  }

  /** The room that the other bone's process and the joint's gap need. */
  public ArticularPad opposite(double marginMm) {
    return new ArticularPad(joint, -side, thicknessMm + marginMm, marginMm);
  }

  /** A point behind the facet's middle, where the process that carries it can end. */
  public Vector3d behindMm(double depthMm) {
    return new Vector3d(joint.centreMm()).fma(side * (joint.gapMm() / 2 + depthMm), joint.normal());
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double dx = x - joint.centreMm().x();
    double dy = y - joint.centreMm().y();
    double dz = z - joint.centreMm().z();
    double facet = side * joint.aboveMm(x, y, z) - joint.gapMm() / 2;
    if (grownMm > 0) {
      facet += joint.gapMm();
    }
    double high = dx * joint.up().x() + dy * joint.up().y() + dz * joint.up().z();
    double along = dx * joint.normal().x() + dy * joint.normal().y() + dz * joint.normal().z();
    double square = dx * dx + dy * dy + dz * dz - high * high - along * along;
    double a = joint.widthMm() / 2 + grownMm;
    double b = joint.heightMm() / 2 + grownMm;
    double u2 = Math.max(0, square) / (a * a);
    double v2 = high * high / (b * b);
    double w2 = Math.max(0, facet) * Math.max(0, facet) / (thicknessMm * thicknessMm);
    double k = Math.sqrt(u2 + v2 + w2);
    double least = Math.min(thicknessMm, Math.min(a, b));
    double slope = Math.sqrt(u2 / (a * a) + v2 / (b * b) + w2 / (thicknessMm * thicknessMm));
    double dome = slope < 1e-9 ? least : Math.min(least, k * (1 - k) / slope);
    return SmoothSubtraction.common(facet, dome, EDGE_MM);
  }

  @Override
  public Box boxMm() {
    Vector3d c = new Vector3d(joint.centreMm());
    double r = Math.max(joint.widthMm(), joint.heightMm()) / 2 + grownMm;
    return Bounded.grown(new Box(c, c), Math.hypot(r, thicknessMm) + joint.gapMm());
  }
}
