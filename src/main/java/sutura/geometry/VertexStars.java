package sutura.geometry;

import java.util.Arrays;

/** For each vertex of a complex the triangles that hold it, kept while triangles are removed. */
final class VertexStars {
  private final int[][] star;

  VertexStars(MaterialMesh mesh) {
    int[] count = new int[mesh.vertexCount()];
    for (int v : mesh.triangles()) {
      count[v]++;
    }
    star = new int[mesh.vertexCount()][];
    for (int v = 0; v < star.length; v++) {
      star[v] = new int[count[v]];
    }
    Arrays.fill(count, 0);
    for (int h = 0; h < mesh.triangles().length; h++) {
      int v = mesh.triangles()[h];
      star[v][count[v]++] = h / 3;
    }
  }

  int[] of(int vertex) {
    return star[vertex];
  }

  void set(int vertex, int[] triangles) {
    star[vertex] = triangles;
  }
}
