package sutura.atlas.vertebra;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector2d;
import org.joml.Vector3d;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.solid.Fused;
import sutura.atlas.solid.HalfSpace;
import sutura.atlas.solid.Mirrored;
import sutura.atlas.solid.Outline;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Sweep;
import sutura.atlas.solid.Tube;

/**
 * One of the third to seventh cervical vertebrae in its own frame, mm: right half, mirrored.
 *
 * @param size what the table and the measures of processes say
 * @param upper the facet joint with the vertebra above, right
 * @param lower the facet joint with the vertebra below, right
 */
record CervicalForm(Size size, FacetJoint upper, FacetJoint lower) {
  private static final double FILLET_MM = 2.6;

  /** Bone round the facet's cartilage. */
  private static final double FACET_RIM_MM = 0.9;

  /** The foramen seen from above: a triangle with round corners, of half width and depth 1. */
  private static final Outline FORAMEN =
      Outline.symmetric(
          List.of(
              new Vector2d(0, 0.98),
              new Vector2d(0.55, 0.98),
              new Vector2d(0.92, 0.72),
              new Vector2d(0.93, 0.3),
              new Vector2d(0.55, -0.4),
              new Vector2d(0.2, -0.92),
              new Vector2d(0, -1)));

  /**
   * Sizes, mm.
   *
   * @param bifid whether the spine ends in two points
   */
  record Size(
      CervicalBody body,
      double canalWidth,
      double canalDepth,
      double pedicleWidth,
      double pedicleHeight,
      double transverseSpan,
      double transverseForamen,
      double anteriorTubercle,
      double uncinateHeight,
      double spinousLength,
      double spinousSlopeDeg,
      boolean bifid) {}

  Solid solid() {
    List<Solid> parts = new ArrayList<>();
    parts.add(size.body());
    parts.add(uncinate());
    parts.add(pedicle());
    parts.add(pillar());
    parts.add(anteriorRoot());
    parts.add(anteriorTubercle());
    parts.add(posteriorRoot());
    parts.add(lamella());
    parts.add(lamina());
    parts.addAll(spine());
    Solid bone = new Fused(parts, FILLET_MM);
    Solid canal =
        new CanalBore(
            FORAMEN, back() - size.canalDepth / 2, size.canalWidth / 2, size.canalDepth / 2, 14);
    return new Mirrored(new SmoothSubtraction(bone, List.of(canal, foramen(), sulcus()), 1));
  }

  /** Half the span of the transverse processes. */
  private double lateral() {
    return size.transverseSpan / 2;
  }

  private double halfUpper() {
    return size.body.upper() / 2;
  }

  /** The back of the body. */
  private double back() {
    return -(size.body.upperDepth() + size.body.lowerDepth()) / 4;
  }

  private double foramenX() {
    return halfUpper() + 2.4 + size.transverseForamen / 2;
  }

  private double foramenY() {
    return back() + 4.2;
  }

  private Solid uncinate() {
    double w = halfUpper();
    double d = size.body.upperDepth();
    double top = size.body.height() / 2;
    double rise = size.uncinateHeight;
    return Strut.across(.42, 0, .91)
        .to(w - 1.3, .16 * d, top - 2.7, 1.6, 1.2)
        .to(w + .45, -.05 * d, top - 2.2 + .3 * rise, 2.1, 1.2)
        .to(w + 1.7, -.2 * d, top - 2.2 + .76 * rise, 2.6, 1.3)
        .to(w + 1.3, -.34 * d, top - 2.3 + .82 * rise, 2.6, 1.4)
        .to(w - .4, -.45 * d, top - 3 + .3 * rise, 2.2, 1.6)
        .oval();
  }

  private Solid pedicle() {
    double w = halfUpper();
    return Strut.across(0, 0, 1)
        .to(w - 2.6, back() + 3.2, 1, size.pedicleHeight / 2, size.pedicleWidth / 2)
        .to(w + 2.6, back() - .6, 1, size.pedicleHeight / 2, size.pedicleWidth / 2)
        .to(upper.centreMm().x() - 2.5, back() - 5, 1, size.pedicleHeight / 2 + .8, 3)
        .oval();
  }

  /** The articular pillar: from facet to facet, cut at both joints. */
  private Solid pillar() {
    Vector3d from = ArticularPad.superior(upper, 1).behindMm(0);
    Vector3d to = ArticularPad.inferior(lower, 1).behindMm(0);
    Vector3d along = to.sub(from, new Vector3d()).normalize();
    Vector3d start = from.fma(-9, along, new Vector3d());
    Vector3d end = to.fma(9, along, new Vector3d());
    Vector3d middle = from.lerp(to, .5, new Vector3d());
    double upperHalf = facetHalf(upper, along);
    double lowerHalf = facetHalf(lower, along);
    Sweep bar =
        Strut.across(1, 0, 0)
            .to(start.x, start.y, start.z, upper.widthMm() / 2, upperHalf)
            .to(from.x, from.y, from.z, upper.widthMm() / 2, upperHalf)
            .to(middle.x - .6, middle.y, middle.z, upper.widthMm() / 2 - .4, upperHalf + .3)
            .to(to.x, to.y, to.z, lower.widthMm() / 2, lowerHalf)
            .to(end.x, end.y, end.z, lower.widthMm() / 2, lowerHalf)
            .squarish();
    return new SmoothSubtraction(bar, List.of(beyond(upper, -1), beyond(lower, 1)), 1.6);
  }

  /** Half of the pillar across, so that a joint's plane cuts a facet of the joint's height. */
  private static double facetHalf(FacetJoint joint, Vector3d along) {
    return joint.heightMm() / 2 * Math.abs(along.dot(joint.normal())) + FACET_RIM_MM;
  }

  /** What lies beyond a facet: above the joint's surface or (side 1) below it. */
  static Solid beyond(FacetJoint joint, int side) {
    Vector3d at = new Vector3d(joint.centreMm()).fma(side * joint.gapMm() / 2, joint.normal());
    return new HalfSpace(at, joint.normal().mul(side, new Vector3d()));
  }

  /** How stout the transverse process is: it grows with its reach. */
  private double stout() {
    return Math.max(0, Math.min(1, (lateral() - 25) / 9));
  }

  private Solid anteriorRoot() {
    double x = foramenX();
    double r = size.transverseForamen / 2;
    double half = 1.9 + .2 * stout();
    return Strut.across(0, 0, 1)
        .to(halfUpper() - 1.6, foramenY() + r + 1.7, .1, 1.7, 1.8)
        .to(x, foramenY() + r + 1.5, -.5, 1.9, half)
        .to(x + r + 1.4, foramenY() + r + .4, -2.8, 2.4, half + .2)
        .oval();
  }

  private Solid anteriorTubercle() {
    double x = foramenX() + size.transverseForamen / 2 + 1.8;
    double y = foramenY() + size.transverseForamen / 2 + .6;
    double large = size.anteriorTubercle;
    return Strut.across(1, 0, 0)
        .to(x - .6, y - .6, -3.4, 1.9, 1.8)
        .to(x + .2, y + .2 * large, -2.4 + .45 * large, .5 * large, .46 * large)
        .oval();
  }

  private Solid posteriorRoot() {
    double y = back();
    double more = stout();
    return Strut.across(0, 0, 1)
        .to(upper.centreMm().x() - 1.5, y - 4.6, -.6, 4, 2.8)
        .to(
            .5 * (lateral() + foramenX()) + 1,
            y - 1.8 - 1.2 * more,
            -2.8 + more,
            2.7 + more,
            2.3 + more)
        .to(
            lateral() - 2.6 + .2 * more,
            y - .2 - more,
            -4 + 1.2 * more,
            2.6 + .6 * more,
            2.4 - .1 * more)
        .oval();
  }

  /** The floor of the groove for the spinal nerve, from tubercle to tubercle. */
  private Solid lamella() {
    double r = size.transverseForamen / 2;
    double x = foramenX() + r + 1.7;
    double end = Math.min(lateral() - 3, foramenX() + r + 6);
    return Strut.across(0, 0, 1)
        .to(x, foramenY() + r + .4, -3.6, 2, 1.8)
        .to(x + .4, foramenY() - .4, -4.2, 2.1, 2.6)
        .to(Math.max(x + 1.2, end), back() + .2, -4.2, 2.2, 2.4)
        .oval();
  }

  private Solid foramen() {
    double x = foramenX();
    double y = foramenY();
    return Tube.of(
        List.of(new Vector3d(x - .4, y, -16), new Vector3d(x - .2, y - .6, 16)),
        size.transverseForamen / 2);
  }

  /** The groove in which the spinal nerve leaves over the transverse process. */
  private Solid sulcus() {
    double y = back();
    double rise = 2.3;
    return Tube.of(
        List.of(
            new Vector3d(foramenX() - 2, y + 2.2, rise + 1.4),
            new Vector3d(foramenX() + 4, y + 3.4, rise - .6),
            new Vector3d(lateral() + 4, y + 5.4, rise - 4)),
        2.9);
  }

  private Solid lamina() {
    double wall = back() - size.canalDepth;
    double half = size.canalWidth / 2;
    double side = upper.centreMm().x();
    return Strut.across(0, .36, .93)
        .to(side - 1.5, back() - 7.5, -2, 5.4, 3)
        .to(half * .86, back() - .6 * size.canalDepth, -3, 5.8, 2.3)
        .to(3.6, wall + .4, -3.9, 6.2, 2.2)
        .to(0, wall - 1.4, -4.2, 6, 2.4)
        .to(-3.6, wall + .4, -3.9, 6.2, 2.2)
        .oval();
  }

  private List<Solid> spine() {
    double wall = back() - size.canalDepth;
    double length = size.spinousLength;
    double fall = Math.tan(Math.toRadians(size.spinousSlopeDeg)) * length;
    double top = -4;
    if (!size.bifid) {
      return List.of(
          Strut.across(0, .3, .95)
              .to(0, wall - .5, top, 6.4, 3.4)
              .to(0, wall - .3 * length, top - .26 * fall, 5.4, 2.5)
              .to(0, wall - .7 * length, top - .7 * fall, 4.6, 2.7)
              .to(0, wall - length + 6, top - .9 * fall, 4.8, 3.8)
              .oval());
    }
    Sweep shaft =
        Strut.across(0, .4, .9)
            .to(0, wall - .5, top, 5.8, 3.2)
            .to(0, wall - .35 * length, top - .35 * fall, 4.6, 2.5)
            .to(0, wall - .78 * length, top - .78 * fall, 3.4, 3.4)
            .oval();
    Sweep point =
        Strut.across(0, .4, .9)
            .to(1.6, wall - .68 * length, top - .7 * fall, 3, 2.4)
            .to(3.7, wall - length + 4, top - .92 * fall, 2.4, 2.2)
            .oval();
    return List.of(shaft, point);
  }
}
