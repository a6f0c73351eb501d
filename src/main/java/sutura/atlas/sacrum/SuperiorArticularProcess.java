package sutura.atlas.sacrum;

import org.joml.Vector3d;
import sutura.atlas.column.FacetJoint;

/** The right superior articular process, whose hollow facet looks back and inwards at L5. */
final class SuperiorArticularProcess {
  private static final double THICKNESS_MM = 6.5;

  /** How much farther the facet's room reaches than the facet, mm. */
  private static final double CLEARANCE_MM = 1.5;

  /** How deep the room for the process of L5 is, mm. */
  private static final double ROOM_MM = 13;

  /** No part of process or room is farther from the joint's centre, mm. */
  private static final double REACH_MM = 24;

  private static final double FAR_MM = 32;

  private final FacetJoint joint;
  private final Vector3d across;

  /** The process for a joint of the sacrum's own frame. */
  SuperiorArticularProcess(FacetJoint joint) {
    this.joint = joint;
    across = joint.across();
  }

  /** Depth in the process. */
  double depthMm(double beside, double y, double z) {
    double far = joint.centreMm().distance(beside, y, z);
    if (far > FAR_MM) {
      return REACH_MM - far;
    }
    double above = joint.aboveMm(beside, y, z) + joint.gapMm() / 2;
    double u = across(beside, y, z);
    double v = up(beside, y, z);
    double outline = outlineMm(u, v, 0.6, -9);
    double thickness = above + THICKNESS_MM * (1 - 0.35 * Carve.step(-2, 9, v));
    return Carve.shared(Carve.shared(-above, outline, 1.2), thickness, 3.5);
  }

  /** Depth in the room that the process of L5 needs. */
  double roomMm(double beside, double y, double z) {
    double far = joint.centreMm().distance(beside, y, z);
    if (far > FAR_MM) {
      return REACH_MM - far;
    }
    double above = joint.aboveMm(beside, y, z) + joint.gapMm() / 2;
    double wider = CLEARANCE_MM + 0.35 * Math.max(0, above);
    double outline = outlineMm(across(beside, y, z), up(beside, y, z), wider, 0);
    return Math.min(Math.min(above, ROOM_MM - above), outline);
  }

  /** Depth in the facet's oval, drawn out downwards. */
  private double outlineMm(double u, double v, double grown, double reach) {
    double w = v < 0 ? Math.min(0, v - reach) : v;
    double a = joint.widthMm() / 2 + grown;
    double b = joint.heightMm() / 2 + grown;
    double k = Math.hypot(u / a, w / b);
    double gradient = Math.hypot(u / (a * a), w / (b * b));
    return gradient < 1e-9 ? b : Math.min(b, k * (1 - k) / gradient);
  }

  private double across(double x, double y, double z) {
    return (x - joint.centreMm().x()) * across.x
        + (y - joint.centreMm().y()) * across.y
        + (z - joint.centreMm().z()) * across.z;
  }

  private double up(double x, double y, double z) {
    return (x - joint.centreMm().x()) * joint.up().x()
        + (y - joint.centreMm().y()) * joint.up().y()
        + (z - joint.centreMm().z()) * joint.up().z();
  }
}
