package sutura.atlas.meninges;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.json.JsonValue;

/**
 * What of the membranes was placed by hand: points and calibres by name, such as {@code
 * "notch/freeEdge"}.
 */
record MeningesSeeds(JsonValue root) {
  /** One number. */
  double number(String path) {
    return number(at(path), path);
  }

  /** A list of numbers. */
  double[] numbers(String path) {
    return numbers(at(path), path);
  }

  /** A list of pairs, such as (y, z) in the mid-plane. */
  List<double[]> pairs(String path) {
    return items(at(path), path).stream().map(item -> numbers(item, path)).toList();
  }

  /** One point, RAS mm. */
  Vector3d point(String path) {
    return point(at(path), path);
  }

  /** A list of points, RAS mm. */
  List<Vector3dc> points(String path) {
    return points(at(path), path);
  }

  /** A list of lists of points, RAS mm. */
  List<List<Vector3dc>> rows(String path) {
    return items(at(path), path).stream().map(row -> points(row, path)).toList();
  }

  private JsonValue at(String path) {
    JsonValue value = root;
    for (String name : path.split("/", -1)) {
      JsonValue child = value instanceof JsonValue.Obj o ? o.fields().get(name) : null;
      if (child == null) {
        throw fault(path);
      }
      value = child;
    }
    return value;
  }

  private static List<Vector3dc> points(JsonValue value, String path) {
    List<Vector3dc> points = new ArrayList<>();
    items(value, path).forEach(item -> points.add(point(item, path)));
    return List.copyOf(points);
  }

  private static Vector3d point(JsonValue value, String path) {
    double[] p = numbers(value, path);
    if (p.length != 3) {
      throw fault(path);
    }
    return new Vector3d(p[0], p[1], p[2]);
  }

  private static double[] numbers(JsonValue value, String path) {
    return items(value, path).stream().mapToDouble(item -> number(item, path)).toArray();
  }

  private static double number(JsonValue value, String path) {
    if (value instanceof JsonValue.Num n) {
      return n.value();
    }
    throw fault(path);
  }

  private static List<JsonValue> items(JsonValue value, String path) {
    if (value instanceof JsonValue.Arr a) {
      return a.items();
    }
    throw fault(path);
  }

  /** A fault in what the program carries with it is a fault of the program. */
  private static IllegalStateException fault(String path) {
    return new IllegalStateException("meninges-seeds.json: " + path + " is missing or misshapen");
  }
}
