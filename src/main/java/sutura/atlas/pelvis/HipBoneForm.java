package sutura.atlas.pelvis;

import java.util.List;
import java.util.stream.IntStream;
import org.joml.Matrix3d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Ellipsoid;
import sutura.atlas.solid.Sheet;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.geometry.Box;

/** The right hip bone in the pelvis's frame. */
final class HipBoneForm implements Solid {
  /** Width of the fillets where the parts of the bone meet. */
  private static final double BLEND_MM = 9;

  private final Vector3d centre = new Vector3d(88, 22, -100);
  private final Vector3d mouth = new Vector3d(0.75, 0.28, -0.6).normalize();
  private final double radius = 26;
  private final Solid body;
  private final Solid fossa;

  HipBoneForm() {
    List<Solid> parts =
        List.of(Ilium.wing(), lowerSpine(), column(), ischium(), superiorRamus(), pubicBody(), inferiorRamus());
    body =
        new SmoothUnion(
            parts.stream().<Solid>map(part -> Bounded.of(part, BLEND_MM)).toList(), BLEND_MM);
    Vector3d down = new Vector3d(0, 0, -1).fma(mouth.z, mouth).normalize();
    fossa =
        new Tube(
            List.of(
                new Vector3d(centre).fma(-13, mouth).fma(3, down),
                new Vector3d(centre).fma(-12, mouth).fma(14, down),
                new Vector3d(centre).fma(4, mouth).fma(32, down)),
            new double[] {16, 13, 8});
  }

  private static Solid lowerSpine() {
    return tube(102, 55, -54, 4, 99, 57, -62, 5.5, 93, 50, -74, 6);
  }

  private static Solid column() {
    return new Sheet(
        List.of(
            row(68, 40, -82, 66, 38, -98, 64, 33, -110),
            row(67, 18, -66, 64, 16, -92, 63, 14, -114),
            row(64, 0, -62, 62, -1, -86, 60, -6, -108)),
        8,
        6.5,
        6.5);
  }

  private static Solid ischium() {
    return new SmoothUnion(
        List.of(
            tube(77, 7, -98, 13.5, 71, -3, -120, 12.5, 64, -5, -138, 11.5, 57, 2, -148, 9),
            new Ellipsoid(
                new Vector3d(65, -9, -137),
                new Vector3d(10, 10.5, 19),
                new Matrix3d().rotateX(Math.toRadians(18)).rotateY(Math.toRadians(12))),
            tube(60, -3, -96, 6, 54, -12, -103, 4, 49, -18, -106, 2.2)),
        5);
  }

  private static Solid superiorRamus() {
    return new SmoothUnion(
        List.of(
            tube(76, 42, -94, 12, 60, 57, -94, 8, 42, 68, -97, 6.5, 25, 73, -103, 7),
            tube(68, 46, -82, 4, 52, 58, -87, 2.5, 37, 69, -93, 2.2, 26, 78, -99, 4)),
        5);
  }

  private static Solid pubicBody() {
    return new Sheet(
        List.of(
            row(0, 69, -110, 0, 63, -121, 0, 55, -132),
            row(12, 71, -108, 11, 62, -121, 10, 53, -135),
            row(27, 70, -104, 22, 59, -119, 17, 48, -138)),
        6,
        7,
        5);
  }

  private static Solid inferiorRamus() {
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

  private static Solid tube(double... xyzr) {
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

  static List<Vector3dc> row(double... xyz) {
    return IntStream.range(0, xyz.length / 3)
        .<Vector3dc>mapToObj(i -> new Vector3d(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]))
        .toList();
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = body.depthMm(x, y, z);
    double dx = x - centre.x;
    double dy = y - centre.y;
    double dz = z - centre.z;
    double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
    double out = dx * mouth.x + dy * mouth.y + dz * mouth.z;
    double wall = radius + 5.5 - distance;
    double cup = -SmoothUnion.union(-wall, out - 2, 3);
    double medial = (x - 56) + 0.12 * (y - centre.y);
    cup = -SmoothUnion.union(-cup, -medial, 5);
    depth = SmoothUnion.union(depth, cup, 6);
    double across = Math.sqrt(Math.max(0, distance * distance - out * out));
    double hollow = out < 0 ? radius - distance : radius - across;
    depth = -SmoothUnion.union(-depth, hollow, 1.5);
    depth = -SmoothUnion.union(-depth, fossa.depthMm(x, y, z), 1.5);
    return -SmoothUnion.union(-depth, 2.5 - x, 2);
  }

  @Override
  public Box boxMm() {
    return new Box(new Vector3d(0, -75, -172), new Vector3d(150, 90, 55));
  }
}
