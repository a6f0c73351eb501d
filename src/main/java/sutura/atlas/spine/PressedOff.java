package sutura.atlas.spine;

import java.util.List;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import sutura.atlas.column.ColumnMesh;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Solid;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VertexNormals;

/**
 * Moves soft tissue that would reach into bone, such as the sleeves of the roots under the
 * pedicles, out of it.
 *
 * <p>A point's depth below the bones' surface d becomes f(d), which leaves alone what is farther
 * than {@value #FREE_MM} mm from bone and never rises above -{@value #CLOSEST_MM} mm; it rises
 * throughout, so layers of membrane keep their order. The shifts are then evened out between
 * neighbours and limited, so a little may stay in bone where it was deep.
 */
final class PressedOff {
  private static final double FREE_MM = 1;
  private static final double CLOSEST_MM = 0.3;

  /** Farthest that a point is moved, mm: what lies deeper in bone has no place to go to. */
  private static final double FARTHEST_MM = 2.5;

  /** Half the way over which the gradient is taken, mm. */
  private static final double DIFFERENCE_MM = 0.3;

  /** A gradient shorter than this points nowhere: it is as far to one side as to the other. */
  private static final double LEAST_GRADIENT = 0.3;

  private static final int STEPS = 3;

  /** Passes in which the shifts of neighbouring vertices are evened out. */
  private static final int SMOOTHING_PASSES = 3;

  private static final double MARGIN_MM = 3;

  private final Solid[] bones;

  PressedOff(List<Solid> bones) {
    this.bones = bones.stream().map(b -> Bounded.of(b, MARGIN_MM)).toArray(Solid[]::new);
  }

  /** A structure off the bones. */
  ColumnMesh of(ColumnMesh mesh) {
    return new ColumnMesh(mesh.id(), of(mesh.full()), of(mesh.reduced()));
  }

  private TriangleMesh of(TriangleMesh mesh) {
    float[] positions = mesh.positionsMm();
    double[] shift = new double[positions.length];
    IntStream.range(0, mesh.vertexCount()).parallel().forEach(v -> shift(positions, 3 * v, shift));
    for (int pass = 0; pass < SMOOTHING_PASSES; pass++) {
      smooth(mesh.triangles(), shift);
    }
    float[] moved = new float[positions.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (positions[i] + shift[i]);
    }
    return new TriangleMesh(
        moved, VertexNormals.of(moved, mesh.triangles()), mesh.triangles(), mesh.provenance());
  }

  /** The way of one vertex out of bone. */
  private void shift(float[] positions, int i, double[] shift) {
    Vector3d start = new Vector3d(positions[i], positions[i + 1], positions[i + 2]);
    double depth = depthMm(start.x, start.y, start.z);
    if (depth <= -FREE_MM) {
      return;
    }
    double room = FREE_MM - CLOSEST_MM;
    double over = depth + FREE_MM;
    double way = Math.min(FARTHEST_MM, over - room * over / (over + room));
    Vector3d p = new Vector3d(start);
    for (int step = 0; step < STEPS; step++) {
      Vector3d gradient = gradient(p);
      double length = gradient.length();
      if (length < LEAST_GRADIENT) {
        break;
      }
      p.fma(-way / STEPS / length, gradient);
    }
    p.sub(start);
    shift[i] = p.x;
    shift[i + 1] = p.y;
    shift[i + 2] = p.z;
  }

  /** Half of each vertex's shift gives way to the mean of its neighbours'. */
  private static void smooth(int[] triangles, double[] shift) {
    double[] sum = new double[shift.length];
    int[] count = new int[shift.length / 3];
    for (int t = 0; t < triangles.length; t += 3) {
      for (int corner = 0; corner < 3; corner++) {
        int to = triangles[t + corner];
        int from = triangles[t + (corner + 1) % 3];
        count[to]++;
        for (int axis = 0; axis < 3; axis++) {
          sum[3 * to + axis] += shift[3 * from + axis];
        }
      }
    }
    for (int i = 0; i < shift.length; i++) {
      shift[i] = (shift[i] + sum[i] / Math.max(1, count[i / 3])) / 2;
    }
  }

  private Vector3d gradient(Vector3d p) {
    double h = DIFFERENCE_MM;
    return new Vector3d(
            depthMm(p.x + h, p.y, p.z) - depthMm(p.x - h, p.y, p.z),
            depthMm(p.x, p.y + h, p.z) - depthMm(p.x, p.y - h, p.z),
            depthMm(p.x, p.y, p.z + h) - depthMm(p.x, p.y, p.z - h))
        .div(2 * h);
  }

  private double depthMm(double x, double y, double z) {
    double depth = Double.NEGATIVE_INFINITY;
    for (Solid bone : bones) {
      depth = Math.max(depth, bone.depthMm(x, y, z));
    }
    return depth;
  }
}
