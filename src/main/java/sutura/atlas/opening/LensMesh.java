package sutura.atlas.opening;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3dc;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VertexNormals;

/** A small mesh while it is put together, vertex by vertex. */
final class LensMesh {
  private final List<Vector3dc> vertices = new ArrayList<>();
  private final List<Integer> triangles = new ArrayList<>();

  int vertex(Vector3dc mm) {
    vertices.add(mm);
    return vertices.size() - 1;
  }

  void triangle(int a, int b, int c) {
    triangles.addAll(List.of(a, b, c));
  }

  void quad(int a, int b, int c, int d) {
    triangle(a, b, c);
    triangle(a, c, d);
  }

  TriangleMesh mesh() {
    float[] positions = new float[3 * vertices.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = (float) vertices.get(i / 3).get(i % 3);
    }
    int[] corners = triangles.stream().mapToInt(Integer::intValue).toArray();
    return new TriangleMesh(positions, VertexNormals.of(positions, corners), corners);
  }
}
