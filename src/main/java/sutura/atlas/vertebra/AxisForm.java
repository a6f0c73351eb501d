package sutura.atlas.vertebra;

import java.util.List;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import sutura.atlas.column.FacetJoint;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Fused;
import sutura.atlas.solid.HalfSpace;
import sutura.atlas.solid.Mirrored;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Sweep;
import sutura.atlas.solid.Tube;
import sutura.geometry.Box;

/**
 * The axis in its own frame, mm: right half, mirrored.
 *
 * @param facet the joint with the third vertebra, right
 * @param joint the joint with the atlas, right
 */
record AxisForm(Size size, FacetJoint facet, AtlantoaxialJoint joint) {
  private static final double FILLET_MM = 3;
  private static final double BROAD_FILLET_MM = 4;

  /** Sizes, mm. */
  record Size(
      double endplateWidth,
      double endplateDepth,
      double bodyHeight,
      double bodyAndDensHeight,
      double densWidth,
      double canalWidth,
      double canalDepth,
      double transverseSpan,
      double spinousLength) {}

  Solid solid() {
    Solid bearing =
        new Fused(
            List.of(body(), ridge(), shoulder(), buttress(), isthmus(), table()), BROAD_FILLET_MM);
    Solid jointed = new SmoothSubtraction(bearing, List.of(new Outside(joint.below())), 0.5);
    Solid bone =
        new Fused(
            List.of(
                jointed,
                dens(),
                pillar(),
                anteriorRoot(),
                posteriorRoot(),
                lamina(),
                spine(),
                spineTip()),
            FILLET_MM);
    Solid opened = new SmoothSubtraction(bone, List.of(foramen()), 0.8);
    return new Mirrored(
        new SmoothSubtraction(opened, List.of(endplateHollow(), muscleHollow()), 1));
  }

  /** The dens alone, in the own frame. */
  Sweep dens() {
    double half = size.densWidth / 2;
    double tip = size.bodyAndDensHeight - size.bodyHeight / 2 - 1.8;
    return Strut.across(1, 0, 0)
        .to(0, 1.2, tip - 20, half + .6, 6.2)
        .to(0, .9, tip - 14.5, half - .6, 5.4)
        .to(0, .1, tip - 9.5, half + .1, 5.9)
        .to(0, -1.4, tip - 5, half, 5)
        .to(0, -2.5, tip - 2.2, half - 2, 3.2)
        .oval();
  }

  private record Outside(Solid body) implements Solid {
    @Override
    public double depthMm(double x, double y, double z) {
      return -body.depthMm(x, y, z);
    }

    @Override
    public Box boxMm() {
      return new HalfSpace(new Vector3d(), new Vector3d(0, 0, 1)).boxMm();
    }
  }

  private Solid body() {
    double w = size.endplateWidth / 2;
    double d = size.endplateDepth / 2;
    double h = size.bodyHeight / 2;
    return Strut.across(1, 0, 0)
        .to(0, .1, -h - .6, w - .3, d - .4)
        .to(0, -.1, -h + 3, w - .6, d - .7)
        .to(0, -.5, -1, w - .7, d - .8)
        .to(0, -.6, h - 7, w - .5, d - .9)
        .squarish();
  }

  /** The median ridge between the hollows of the long neck muscles. */
  private Solid ridge() {
    double d = size.endplateDepth / 2;
    double h = size.bodyHeight / 2;
    return Strut.across(1, 0, 0)
        .to(0, d - 3.2, h - 3, 1.6, 2)
        .to(0, d - 2.2, 0, 2, 2.2)
        .to(0, d - 2.6, -h + 1, 5, 2.4)
        .oval();
  }

  /** The shallow hollow beside the ridge, where the long neck muscle arises. */
  private Solid muscleHollow() {
    double d = size.endplateDepth / 2;
    return Strut.knob(5.6, d + 1.6, -.5, 3, 3, 6);
  }

  /** Under the endplate, hollow from front to back. */
  private Solid endplateHollow() {
    double r = 24;
    double h = size.bodyHeight / 2;
    return Tube.of(
        List.of(new Vector3d(-30, -1.6, -h - r + .4), new Vector3d(30, -1.6, -h - r + .4)), r);
  }

  /** The thick plate that bears the facet for the atlas. */
  private Solid table() {
    Vector3d at = joint.centreMm().fma(-4, joint.normal(), new Vector3d());
    Vector3d side = new Vector3d(joint.normal().z(), 0, -joint.normal().x()).normalize();
    Vector3d front = joint.normal().cross(side, new Vector3d());
    Matrix3d own = new Matrix3d(side, front, new Vector3d(joint.normal()));
    return new Ellipsoid(at, new Vector3d(8.4, 8.8, 6.5), own);
  }

  private Solid shoulder() {
    double h = size.bodyHeight / 2;
    return Strut.across(0, 1, 0)
        .to(3, -1, h - 7, 6.4, 5)
        .to(10, -2, h - 5.5, 6.6, 4.6)
        .to(16, -3, h - 4, 6.4, 4)
        .oval();
  }

  /** From under the facet to the body: the flank of the front. */
  private Solid buttress() {
    double h = size.bodyHeight / 2;
    return Strut.across(0, 1, 0)
        .to(14.5, -2.4, h - 4, 5, 3.4)
        .to(9.5, -1, h - 8.5, 5.4, 3.2)
        .to(5.2, -.4, h - 11, 5.6, 1.6)
        .oval();
  }

  private Solid isthmus() {
    double h = size.bodyHeight / 2;
    return Strut.across(0, .5, 1)
        .to(12.5, -5, h - 6, 5, 4)
        .to(16, -10.5, h - 9.5, 4.5, 4)
        .to(18, -15, h - 13, 4.6, 3.6)
        .oval();
  }

  private Solid pillar() {
    FacetJoint f = facet;
    Vector3d end = f.centreMm().fma(1.5, f.normal(), new Vector3d());
    Vector3d start = new Vector3d(17.3, end.y - .5, end.z + 9);
    Solid bar =
        Strut.across(1, 0, 0)
            .to(start.x, start.y, start.z, 4.6, 4)
            .to(end.x, end.y, end.z + 1, f.widthMm() / 2, f.heightMm() / 2 - 1)
            .to(end.x, end.y + 1.2, end.z - 5, f.widthMm() / 2 - .5, f.heightMm() / 2 - 1.2)
            .oval();
    Vector3d p = f.centreMm().fma(f.gapMm() / 2, f.normal(), new Vector3d());
    return new SmoothSubtraction(bar, List.of(new HalfSpace(p, new Vector3d(f.normal()))), 0.6);
  }

  private Solid anteriorRoot() {
    double half = size.transverseSpan / 2;
    return Strut.across(0, .8, .6)
        .to(12.5, -1.5, 1.5, 3.4, 2)
        .to(18.5, -4, -3.5, 2.6, 1.6)
        .to(half - 2.8, -8.2, -6.2, 2.6, 2)
        .oval();
  }

  private Solid posteriorRoot() {
    double half = size.transverseSpan / 2;
    return Strut.across(0, .4, 1)
        .to(17.5, -12.4, -1.5, 3, 2)
        .to(half - 4, -10, -4.4, 2.4, 1.9)
        .to(half - 2.4, -8.8, -6, 2.4, 2)
        .oval();
  }

  private Solid foramen() {
    return Tube.of(
        List.of(
            new Vector3d(15.8, -5.8, -14),
            new Vector3d(16.2, -6, -5),
            new Vector3d(17.6, -6.6, 0),
            new Vector3d(24, -8.4, 2.6),
            new Vector3d(32, -10, 4.5)),
        2.9);
  }

  private Solid lamina() {
    double d = -size.endplateDepth / 2 - size.canalDepth;
    double half = size.canalWidth / 2;
    return Strut.across(0, .42, .9)
        .to(half + 5, -15, -6, 6, 3)
        .to(half + .2, -21, -6.4, 6.4, 2.8)
        .to(6, d - 1.6, -6.4, 6.6, 2.9)
        .to(0, d - 4, -6.2, 6, 3)
        .to(-6, d - 1.6, -6.4, 6.6, 2.9)
        .oval();
  }

  private Solid spine() {
    double d = -size.endplateDepth / 2 - size.canalDepth;
    double length = size.spinousLength;
    return Strut.across(0, .5, .86)
        .to(0, d - 5.6, -5.8, 6.6, 4.2)
        .to(0, d - .35 * length, -8.6, 6.2, 3.6)
        .to(0, d - .66 * length, -11.8, 5.2, 4.8)
        .oval();
  }

  private Solid spineTip() {
    double d = -size.endplateDepth / 2 - size.canalDepth;
    double length = size.spinousLength;
    return Strut.across(0, .5, .86)
        .to(2.2, d - .55 * length, -11.5, 4.4, 3)
        .to(4.9, d - .9 * length + 1.4, -15.4, 3.4, 3)
        .oval();
  }
}
