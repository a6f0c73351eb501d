package sutura.atlas.pelvis;

import static sutura.atlas.pelvis.PelvicPoints.row;

import java.util.List;
import java.util.stream.IntStream;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameters;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Sheet;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.geometry.Box;

/** The right hip bone in the pelvis's frame: ilium, ischium and pubis grown together. */
final class HipBoneForm implements Solid {
  /** Width of the fillets where the parts of the bone meet. */
  private static final double BLEND_MM = 9;

  /** Rounding of the symphysis's edge. */
  private static final double EDGE_MM = 2;

  private final PelvicPoints points;
  private final Acetabulum acetabulum;
  private final double symphysisMm;
  private final Solid body;

  HipBoneForm(Parameters parameters) {
    points = new PelvicPoints(parameters);
    acetabulum = new Acetabulum(parameters);
    symphysisMm = parameters.value("pubic-symphysis", "gap") / 2;
    List<Solid> parts =
        List.of(
            Ilium.wing(points),
            Ilium.auricularPart(),
            Ilium.lowerSpine(points),
            hindColumn(),
            ischium(),
            superiorRamus(),
            pubicBody(),
            ischiopubicRamus());
    body =
        new SmoothUnion(
            parts.stream().<Solid>map(part -> Bounded.of(part, BLEND_MM)).toList(), BLEND_MM);
  }

  /** The plate behind the acetabulum, between the brim and the sciatic notches. */
  private Solid hindColumn() {
    Vector3d notch = points.at("greater-sciatic-notch");
    return new Sheet(
        List.of(
            row(68, 40, -82, 66, 38, -98, 64, 33, -110),
            row(67, 18, -66, 64, 16, -92, 63, 14, -114),
            List.of(notch, new Vector3d(62, -1, -86), new Vector3d(60, -6, -108))),
        8,
        6.5,
        6.5);
  }

  private Solid ischium() {
    Vector3d spine = points.at("ischial-spine");
    return new SmoothUnion(
        List.of(
            tube(77, 7, -98, 13.5, 71, -3, -120, 12.5, 64, -5, -138, 11.5, 57, 2, -148, 9),
            new Ellipsoid(
                points.at("ischial-tuberosity"),
                new Vector3d(10, 10.5, 19),
                new Matrix3d().rotateX(Math.toRadians(18)).rotateY(Math.toRadians(12))),
            tube(60, -3, -96, 6, 54, -12, -103, 4, spine.x, spine.y, spine.z, 2.2)),
        5);
  }

  /** The upper branch of the pubis, with the pecten on it. */
  private Solid superiorRamus() {
    Vector3d knob = points.at("pubic-tubercle");
    return new SmoothUnion(
        List.of(
            tube(76, 42, -94, 12, 60, 57, -94, 8, 42, 68, -97, 6.5, 25, 73, -103, 7),
            tube(68, 46, -82, 4, 52, 58, -87, 2.5, 37, 69, -93, 2.2, knob.x, knob.y, knob.z, 4)),
        5);
  }

  private Solid pubicBody() {
    Vector3d top = points.at("symphysis-top");
    Vector3d bottom = points.at("symphysis-bottom");
    return new Sheet(
        List.of(
            List.of(top, top.lerp(bottom, 0.5, new Vector3d()), bottom),
            row(12, 71, -108, 11, 62, -121, 10, 53, -135),
            row(27, 70, -104, 22, 59, -119, 17, 48, -138)),
        6,
        7,
        5);
  }

  private static Solid ischiopubicRamus() {
    return new Sheet(
        List.of(
            row(20, 54, -128, 15, 52, -136, 10, 51, -142),
            row(29, 38, -140, 25, 38, -146, 20, 39, -151),
            row(42, 18, -147, 39, 20, -153, 35, 22, -158),
            row(60, 2, -144, 56, 4, -151, 52, 6, -157)),
        4,
        5,
        4);
  }

  /** A tube through points, each with its radius. */
  static Solid tube(double... xyzr) {
    List<Vector3dc> points =
        IntStream.range(0, xyzr.length / 4)
            .<Vector3dc>mapToObj(i -> new Vector3d(xyzr[4 * i], xyzr[4 * i + 1], xyzr[4 * i + 2]))
            .toList();
    double[] radii = new double[points.size()];
    for (int i = 0; i < radii.length; i++) {
      radii[i] = xyzr[4 * i + 3];
    }
    return new Tube(points, radii);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = acetabulum.in(body.depthMm(x, y, z), x, y, z);
    return SmoothSubtraction.common(depth, x - symphysisMm, EDGE_MM);
  }

  @Override
  public Box boxMm() {
    Box box = body.boxMm();
    return new Box(new Vector3d(0, box.minMm().y(), box.minMm().z()), new Vector3d(box.maxMm()));
  }
}
