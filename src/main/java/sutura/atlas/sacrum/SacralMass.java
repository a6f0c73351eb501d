package sutura.atlas.sacrum;

import org.joml.Vector3d;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The solid mass of the sacrum before canal and foramina: the column of the five bodies, and the
 * lateral parts with the arches, bounded by a pelvic, a dorsal, a lateral and an upper surface.
 */
final class SacralMass implements Solid {
  /** Fillet between bodies and lateral parts, mm. */
  private static final double FILLET_MM = 5;

  /** Farther outside than this only the lateral face is asked, mm. */
  private static final double FAR_MM = 12;

  private final SacralFrame frame;
  private final SacralAxis axis;
  private final BodyColumn bodies;
  private final LateralOutline lateral;
  private final DorsalSurface dorsum;
  private final PelvicSurface pelvic;
  private final UpperSurface upper;

  SacralMass(SacralFrame frame) {
    this.frame = frame;
    axis = frame.axis();
    lateral = new LateralOutline(frame);
    dorsum = new DorsalSurface(frame, lateral);
    pelvic = new PelvicSurface(frame, lateral);
    bodies = new BodyColumn(frame, pelvic);
    upper = new UpperSurface(frame);
  }

  DorsalSurface dorsum() {
    return dorsum;
  }

  LateralOutline lateral() {
    return lateral;
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double beside = Math.abs(x);
    double s = axis.along(y, z);
    double d = axis.behind(s, y, z);
    double sides = sidesMm(x, s, d, y, z);
    double body = bodies.depthMm(beside, s, d, z);
    return SmoothUnion.union(sides, body, FILLET_MM * Carve.step(0, 9, -z));
  }

  private double sidesMm(double x, double s, double d, double y, double z) {
    double beside = Math.abs(x);
    double side = lateral.insideMm(beside, s, d, y, z);
    if (side < -FAR_MM) {
      return side;
    }
    double front = pelvic.insideMm(beside, s, d);
    double back = dorsum.insideMm(x, s, d);
    double low = Carve.step(0.3, 0.6, s / axis.lengthMm());
    double depth = Carve.shared(front, side, 3 + 1.5 * low);
    depth = Carve.shared(depth, back, 4 + 2 * low);
    depth = Carve.shared(depth, upper.belowMm(beside, y, z), 2 + 7 * Carve.step(24, 40, beside));
    double end = frame.border(5) - s;
    return Carve.shared(depth, end, 2);
  }

  @Override
  public Box boxMm() {
    return new Box(new Vector3d(-62, -62, -122), new Vector3d(62, 46, 22));
  }
}
