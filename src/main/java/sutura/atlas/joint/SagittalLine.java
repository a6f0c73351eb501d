package sutura.atlas.joint;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Curve;

/**
 * A line down the column, with a frame at each place of it: along it, forwards and to the right.
 *
 * <p>Places are lengths from its upper end, mm. A point is given by place, distance to the right
 * and distance in front of the line.
 */
final class SagittalLine {
  private static final double STEP_MM = 1;

  /** Directions are taken over this length. */
  private static final double SPAN_MM = 6;

  /** Newton steps from a point to its place; each shrinks the error by offset over radius. */
  private static final int ITERATIONS = 5;

  private final Vector3d[] points;
  private final Vector3d[] down;
  private final double lengthMm;

  SagittalLine(List<? extends Vector3dc> knots) {
    Curve curve = new Curve(knots);
    lengthMm = curve.lengthMm();
    int count = (int) Math.ceil(lengthMm / STEP_MM) + 2;
    points = new Vector3d[count];
    down = new Vector3d[count];
    for (int i = 0; i < count; i++) {
      points[i] = curve.at(i * STEP_MM);
      Vector3d direction = curve.directionAt(i * STEP_MM, SPAN_MM);
      direction.x = 0;
      down[i] = direction.normalize();
    }
  }

  double lengthMm() {
    return lengthMm;
  }

  /** The point at a place, to the right and in front of the line, RAS mm. */
  Vector3d point(double along, double right, double front) {
    int i = index(along);
    double t = along / STEP_MM - i;
    Vector3d at = points[i].lerp(points[i + 1], t, new Vector3d());
    Vector3d d = down[i].lerp(down[i + 1], t, new Vector3d());
    return at.add(right, -front * d.z, front * d.y);
  }

  /** Place, distance to the right and in front of a point, RAS mm. */
  Vector3d place(double x, double y, double z) {
    double along = guess(z);
    for (int k = 0; k < ITERATIONS; k++) {
      int i = index(along);
      double t = along / STEP_MM - i;
      double py = points[i].y + t * (points[i + 1].y - points[i].y);
      double pz = points[i].z + t * (points[i + 1].z - points[i].z);
      double dy = down[i].y + t * (down[i + 1].y - down[i].y);
      double dz = down[i].z + t * (down[i + 1].z - down[i].z);
      along += 0.8 * ((y - py) * dy + (z - pz) * dz);
      along = Math.max(-60, Math.min(lengthMm + 60, along));
    }
    int i = index(along);
    double t = along / STEP_MM - i;
    Vector3d at = points[i].lerp(points[i + 1], t, new Vector3d());
    Vector3d d = down[i].lerp(down[i + 1], t, new Vector3d());
    return new Vector3d(along, x - at.x, -(y - at.y) * d.z + (z - at.z) * d.y);
  }

  private double guess(double z) {
    int low = 0;
    int high = points.length - 1;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (points[middle].z > z) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low * STEP_MM;
  }

  private int index(double along) {
    return (int) Math.max(0, Math.min(points.length - 2, Math.floor(along / STEP_MM)));
  }
}
