package sutura.atlas.vertebra;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Fused;
import sutura.atlas.solid.Mirrored;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;

/**
 * The ring of the atlas before its joints are cut: right half in its own frame, mirrored.
 *
 * <p>Source of the sizes that no table gives: its upper half in the head's CT.
 */
final class AtlasForm {
  private static final double FILLET_MM = 2.4;

  private final double halfSpan;
  private final double halfWidth;
  private final double depth;

  AtlasForm(double transverseSpanMm, double canalWidthMm, double canalDepthMm) {
    halfSpan = transverseSpanMm / 2;
    halfWidth = canalWidthMm / 2;
    depth = canalDepthMm;
  }

  Solid solid() {
    Solid bone =
        new Fused(
            List.of(
                lateralMass(),
                anteriorArch(),
                Strut.knob(0, 5, -2.8, 2.8, 3.6, 3.6),
                ligamentTubercle(),
                anteriorRoot(),
                posteriorRoot(),
                transverseTip(),
                posteriorArch(),
                posteriorTubercle()),
            FILLET_MM);
    Solid opened = new SmoothSubtraction(bone, List.of(foramen()), 0.8);
    return new Mirrored(new SmoothSubtraction(opened, List.of(arteryGroove()), 1.5));
  }

  private Solid lateralMass() {
    return Strut.across(.88, .47, 0)
        .to(14.2, -3, -1.3, 5.6, 8)
        .to(18.4, -8.8, -1.8, 7.4, 7.7)
        .to(21, -15, -2.3, 5.6, 6.9)
        .squarish();
  }

  private Solid anteriorArch() {
    Vector3dc up = new Vector3d(0, 0, 1);
    return Strut.across(0, 0, 1)
        .to(-3, 3, -0.2, up, 5.4, 2.5)
        .to(3, 3, -0.2, up, 5.4, 2.5)
        .to(9, 1.5, 0, up, 5.2, 2.5)
        .to(15, -1, 0.3, up, 5.2, 2.6)
        .to(21.5, -3.5, 0.3, up, 5, 3)
        .oval();
  }

  /** Where the transverse ligament of the atlas arises. */
  private Solid ligamentTubercle() {
    return Strut.knob(11.3, -7.2, -2.2, 2.2, 2.6, 2.4);
  }

  private Solid anteriorRoot() {
    return Strut.across(0, 0.2, 1)
        .to(22, -3.5, 0.5, 3.2, 1.9)
        .to(28.5, -3.9, -1.2, 2.3, 1.4)
        .to(halfSpan - 6.5, -6.4, -2.4, 2.6, 1.7)
        .oval();
  }

  private Solid posteriorRoot() {
    return Strut.across(0, 0, 1)
        .to(21.5, -14.5, -3, 4, 2.8)
        .to(29.5, -14.4, -3.4, 3, 2)
        .to(halfSpan - 5.5, -11.4, -3, 3.4, 2.2)
        .oval();
  }

  private Solid transverseTip() {
    return Strut.across(0, 0.25, 1)
        .to(halfSpan - 7, -8.8, -2.8, 4, 2.9)
        .to(halfSpan - 2.6, -9.4, -3.6, 5, 2.5)
        .oval();
  }

  private Solid foramen() {
    return Tube.of(
        List.of(new Vector3d(30.4, -9, -14), new Vector3d(30.8, -9, 0), new Vector3d(31.2, -9, 9)),
        3.5);
  }

  private Solid posteriorArch() {
    double back = -depth;
    return Strut.across(0, 0, 1)
        .to(20.5, -15, -2.8, 4.4, 3.6)
        .to(halfWidth + 3.8, 0.67 * back, -2.7, 2.8, 4)
        .to(halfWidth - 0.4, 0.92 * back, -2.5, 3.6, 2.8)
        .to(6.6, back - 2.2, -2.2, 4.5, 2.3)
        .to(0, back - 3.2, -2.1, 5, 2.7)
        .to(-6.6, back - 2.2, -2.2, 4.5, 2.3)
        .oval();
  }

  private Solid posteriorTubercle() {
    return Strut.knob(0, -depth - 5, -1.8, 4.4, 2.8, 3.6);
  }

  /** The groove in which the vertebral artery crosses the arch behind the lateral mass. */
  private Solid arteryGroove() {
    double back = -depth;
    return Tube.of(
        List.of(
            new Vector3d(30.4, -9, 6),
            new Vector3d(28.5, -16.5, 2.6),
            new Vector3d(halfWidth + 6, 0.65 * back, 2.5),
            new Vector3d(halfWidth + 0.5, 0.72 * back, 2.7),
            new Vector3d(halfWidth - 5, 0.6 * back, 5)),
        2.7);
  }
}
