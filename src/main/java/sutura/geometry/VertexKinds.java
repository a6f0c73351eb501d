package sutura.geometry;

/**
 * How a simplifier may treat each vertex of a complex: free inside a border, bound to a junction
 * curve, or fixed.
 */
final class VertexKinds {
  static final byte INSIDE = 0;
  static final byte CURVE = 1;
  static final byte FIXED = 2;

  private VertexKinds() {}

  /**
   * Kinds of all vertices. A vertex is on a curve if two junction edges with equally many sheets
   * meet there and nothing else touches it; inside if its triangles form one closed fan.
   */
  static byte[] of(MaterialMesh mesh, EdgeTable edges) {
    int n = mesh.vertexCount();
    int[] junctions = new int[n];
    int[] sheets = new int[n];
    boolean[] uneven = new boolean[n];
    for (int e = 0; e < edges.size(); e++) {
      if (edges.isJunction(e)) {
        count(edges.low(e), edges.triangleCount(e), junctions, sheets, uneven);
        count(edges.high(e), edges.triangleCount(e), junctions, sheets, uneven);
      }
    }
    int[] fans = fans(mesh, edges);
    byte[] kinds = new byte[n];
    for (int v = 0; v < n; v++) {
      if (junctions[v] == 0 && fans[v] <= 1) {
        kinds[v] = INSIDE;
      } else if (junctions[v] == 2 && !uneven[v] && fans[v] == sheets[v]) {
        kinds[v] = CURVE;
      } else {
        kinds[v] = FIXED;
      }
    }
    return kinds;
  }

  private static void count(int v, int here, int[] junctions, int[] sheets, boolean[] uneven) {
    uneven[v] |= junctions[v] > 0 && sheets[v] != here;
    sheets[v] = here;
    junctions[v]++;
  }

  /** Number of triangle fans at each vertex, joined across edges that are no junction. */
  private static int[] fans(MaterialMesh mesh, EdgeTable edges) {
    int[] t = mesh.triangles();
    DisjointSets corners = new DisjointSets(t.length);
    for (int e = 0; e < edges.size(); e++) {
      if (!edges.isJunction(e)) {
        int f = edges.triangle(e, 0);
        int g = edges.triangle(e, 1);
        corners.join(corner(t, f, edges.low(e)), corner(t, g, edges.low(e)));
        corners.join(corner(t, f, edges.high(e)), corner(t, g, edges.high(e)));
      }
    }
    int[] fans = new int[mesh.vertexCount()];
    for (int h = 0; h < t.length; h++) {
      fans[t[h]] += corners.find(h) == h ? 1 : 0;
    }
    return fans;
  }

  private static int corner(int[] t, int triangle, int vertex) {
    int h = 3 * triangle;
    return t[h] == vertex ? h : t[h + 1] == vertex ? h + 1 : h + 2;
  }
}
