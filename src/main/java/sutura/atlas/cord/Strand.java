package sutura.atlas.cord;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A thread with round sections along a line: root, rootlet or filum.
 *
 * @param points its middle line, RAS mm
 * @param radiiMm its radius at each point
 */
record Strand(List<Vector3dc> points, double[] radiiMm) {
  Strand {
    points = List.copyOf(points);
    if (points.size() < 2 || radiiMm.length != points.size()) {
      throw new IllegalArgumentException(points.size() + " points, " + radiiMm.length + " radii");
    }
  }

  /** Even thickness. */
  static Strand of(List<? extends Vector3dc> points, double radiusMm) {
    double[] radii = new double[points.size()];
    java.util.Arrays.fill(radii, radiusMm);
    return new Strand(List.copyOf(points), radii);
  }

  double lengthMm() {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += points.get(i).distance(points.get(i - 1));
    }
    return length;
  }

  /** Draws it with round ends; the frame is carried along without twist. */
  void draw(MeshSketch sketch, int sides) {
    Vector3d across = new Vector3d(0.31, 0.95, 0.05);
    int[] last = new int[0];
    int end = points.size() - 1;
    for (int i = 0; i <= end; i++) {
      Vector3d along =
          new Vector3d(points.get(Math.min(end, i + 1)))
              .sub(points.get(Math.max(0, i - 1)))
              .normalize();
      across.fma(-across.dot(along), along).normalize();
      Vector3d other = new Vector3d(along).negate().cross(across);
      int[] ring = sketch.ring(circle(points.get(i), across, other, radiiMm[i], sides));
      double bulge = 0.6 * radiiMm[i];
      if (i == 0) {
        sketch.roof(ring, sketch.vertex(new Vector3d(points.get(0)).fma(-bulge, along)));
      } else {
        sketch.band(last, ring);
      }
      if (i == end) {
        sketch.floor(ring, sketch.vertex(new Vector3d(points.get(i)).fma(bulge, along)));
      }
      last = ring;
    }
  }

  private static List<Vector3d> circle(
      Vector3dc centre, Vector3dc a, Vector3dc b, double radius, int sides) {
    List<Vector3d> circle = new ArrayList<>();
    for (int k = 0; k < sides; k++) {
      double angle = 2 * Math.PI * k / sides;
      circle.add(
          new Vector3d(centre).fma(radius * Math.cos(angle), a).fma(radius * Math.sin(angle), b));
    }
    return circle;
  }
}
