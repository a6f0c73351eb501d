package sutura.atlas.pelvis;

import java.util.List;
import org.joml.Vector3d;
import sutura.atlas.column.Parameters;
import sutura.atlas.solid.SmoothSubtraction;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;

/**
 * The right acetabulum: a hollow half ball with a rim, deepened by its fossa, which opens at the
 * notch below.
 */
final class Acetabulum {
  /** Thickness of the wall round the hollow. */
  private static final double WALL_MM = 5.5;

  /** How far the rim stands out beyond the centre's plane. */
  private static final double RIM_MM = 2;

  /** Its inner side is flat towards the lesser pelvis, here, and turns in backwards. */
  private static final double INNER_SIDE_MM = 56;

  private static final double INNER_TURN = 0.12;

  private final Vector3d centre;
  private final Vector3d mouth;
  private final double radius;
  private final Solid fossa;

  Acetabulum(Parameters parameters) {
    centre = new PelvicPoints(parameters).at("acetabulum");
    radius = parameters.value("acetabulum", "diameter") / 2;
    double inclination = Math.toRadians(parameters.value("acetabulum", "inclination"));
    double anteversion = Math.toRadians(parameters.value("acetabulum", "anteversion"));
    mouth =
        new Vector3d(
            Math.sin(inclination) * Math.cos(anteversion),
            Math.sin(inclination) * Math.sin(anteversion),
            -Math.cos(inclination));
    Vector3d down = new Vector3d(0, 0, -1).fma(mouth.z, mouth).normalize();
    fossa =
        new Tube(
            List.of(
                new Vector3d(centre).fma(-11, mouth).fma(3, down),
                new Vector3d(centre).fma(-9, mouth).fma(14, down),
                new Vector3d(centre).fma(4, mouth).fma(31, down)),
            new double[] {16.5, 12, 7.5});
  }

  /** A bone's depth with the socket grown to it and hollowed out of it. */
  double in(double bone, double x, double y, double z) {
    double dx = x - centre.x;
    double dy = y - centre.y;
    double dz = z - centre.z;
    double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
    double out = dx * mouth.x + dy * mouth.y + dz * mouth.z;
    double socket = SmoothSubtraction.common(radius + WALL_MM - distance, RIM_MM - out, 3);
    double inner = x - INNER_SIDE_MM + INNER_TURN * dy;
    socket = SmoothSubtraction.common(socket, inner, 5);
    double across = Math.sqrt(Math.max(0, distance * distance - out * out));
    double hollow = radius - (out < 0 ? distance : across);
    double depth = SmoothUnion.union(bone, socket, 6);
    if (hollow > -5 || depth > 0) {
      depth = SmoothSubtraction.common(depth, -hollow, 1.5);
      depth = SmoothSubtraction.common(depth, -fossa.depthMm(x, y, z), 1.5);
    }
    return depth;
  }
}
