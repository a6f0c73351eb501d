package sutura.atlas.pelvis;

import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.column.Parameter;
import sutura.atlas.column.Parameters;

/**
 * Named points of the right hip bone, in the pelvis's frame: origin in the centre of the endplate
 * of S1, +x right, +y anterior, +z superior, standing, mm.
 */
record PelvicPoints(Parameters parameters) {
  /** The point of a name; what has no distance from the mid-plane lies in it. */
  Vector3d at(String name) {
    return new Vector3d(
        parameters.find(name, "right").map(Parameter::value).orElse(0.0),
        parameters.value(name, "anterior"),
        parameters.value(name, "superior"));
  }

  /** Points between the named ones that only give the surface its course. */
  static List<Vector3dc> row(double... xyz) {
    return IntStream.range(0, xyz.length / 3)
        .<Vector3dc>mapToObj(i -> new Vector3d(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]))
        .toList();
  }
}
