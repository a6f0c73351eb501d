package sutura.scene;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A distance between two points, or the angle at the second of three, measured on surfaces.
 *
 * @param pointsMm two or three points, RAS mm
 */
public record Measurement(List<Vector3dc> pointsMm) {
  public Measurement {
    pointsMm = pointsMm.stream().<Vector3dc>map(Vector3d::new).toList();
    if (pointsMm.size() != 2 && pointsMm.size() != 3) {
      throw new IllegalArgumentException(pointsMm.size() + " points");
    }
  }
}
