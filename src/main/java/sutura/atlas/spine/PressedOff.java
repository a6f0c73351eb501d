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
 * than {@value #FREE_MM} mm from bone and never comes nearer than {@value #CLOSEST_MM} mm; f rises
 * throughout, so layers of membrane keep their order.
 */
final class PressedOff {
  private static final double FREE_MM = 1;
  private static final double CLOSEST_MM = 0.3;

  /** Steps along the depth's gradient; the forms' depths are near true distances. */
  private static final int STEPS = 4;

  /** Half the way over which the gradient is taken, mm. */
  private static final double DIFFERENCE_MM = 0.05;

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
    float[] moved = mesh.positionsMm().clone();
    IntStream.range(0, mesh.vertexCount()).parallel().forEach(v -> move(moved, 3 * v));
    return new TriangleMesh(
        moved, VertexNormals.of(moved, mesh.triangles()), mesh.triangles(), mesh.provenance());
  }

  private void move(float[] positions, int i) {
    Vector3d p = new Vector3d(positions[i], positions[i + 1], positions[i + 2]);
    double depth = depthMm(p.x, p.y, p.z);
    if (depth <= -FREE_MM) {
      return;
    }
    double room = FREE_MM - CLOSEST_MM;
    double over = depth + FREE_MM;
    double wanted = -FREE_MM + room * over / (over + room);
    for (int step = 0; step < STEPS; step++) {
      Vector3d gradient = gradient(p);
      double square = gradient.lengthSquared();
      if (square < 0.01) {
        break; // as deep as it gets: no way out is nearer than another
      }
      p.fma((wanted - depthMm(p.x, p.y, p.z)) / square, gradient);
    }
    positions[i] = (float) p.x;
    positions[i + 1] = (float) p.y;
    positions[i + 2] = (float) p.z;
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
