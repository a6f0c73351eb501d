package sutura.geometry;

import java.util.HashMap;
import java.util.Map;

/**
 * Opens a hair-thin gap where a surface touches itself, so that programs which take vertices at one
 * place for one vertex still find it closed.
 */
final class SheetGap {
  /** How far each of the touching vertices goes inward, mm: far below what scan or eye resolves. */
  static final double INWARD_MM = 0.01;

  private record Place(float x, float y, float z) {
    static Place of(float[] p, int vertex) {
      return new Place(p[3 * vertex] + 0f, p[3 * vertex + 1] + 0f, p[3 * vertex + 2] + 0f);
    }
  }

  private SheetGap() {}

  /** The mesh with no two vertices at one place; itself if that is so already. */
  static TriangleMesh open(TriangleMesh mesh) {
    Map<Place, Integer> count = new HashMap<>();
    for (int v = 0; v < mesh.vertexCount(); v++) {
      count.merge(Place.of(mesh.positionsMm(), v), 1, Integer::sum);
    }
    if (count.size() == mesh.vertexCount()) {
      return mesh;
    }
    float[] moved = mesh.positionsMm().clone();
    double[] outward = outward(mesh);
    for (int v = 0; v < mesh.vertexCount(); v++) {
      if (count.getOrDefault(Place.of(mesh.positionsMm(), v), 0) > 1) {
        moveInward(moved, outward, v);
      }
    }
    return new TriangleMesh(moved, mesh.normals(), mesh.triangles(), mesh.provenance());
  }

  private static void moveInward(float[] positions, double[] outward, int v) {
    double x = outward[3 * v];
    double y = outward[3 * v + 1];
    double z = outward[3 * v + 2];
    double length = Math.sqrt(x * x + y * y + z * z);
    double step = length > 0 ? -INWARD_MM / length : 0;
    positions[3 * v] += (float) (step * x);
    positions[3 * v + 1] += (float) (step * y);
    positions[3 * v + 2] += (float) (step * z);
  }

  /** Sum of the normals of the triangles round each vertex, weighted by area. */
  private static double[] outward(TriangleMesh mesh) {
    double[] sum = new double[3 * mesh.vertexCount()];
    int[] t = mesh.triangles();
    double[] n = new double[3];
    for (int i = 0; i < t.length; i += 3) {
      TriangleCross.put(mesh.positionsMm(), t, i, n);
      for (int corner = i; corner < i + 3; corner++) {
        sum[3 * t[corner]] += n[0];
        sum[3 * t[corner] + 1] += n[1];
        sum[3 * t[corner] + 2] += n[2];
      }
    }
    return sum;
  }
}
