package sutura.geometry;

import java.util.Arrays;

/**
 * The distinct edges of a triangle complex, each with what meets there.
 *
 * <p>Edges are sorted by (lower vertex, higher vertex); the triangles of an edge follow each other
 * in {@code triangleOfSlot}. Built by sorting, O(n log n).
 */
final class EdgeTable {
  /** Lower and higher vertex of each edge, packed. */
  private final long[] edges;

  /** First slot of each edge, one more at the end. */
  private final int[] firstSlot;

  private final int[] triangleOfSlot;
  private final MaterialMesh mesh;

  EdgeTable(MaterialMesh mesh) {
    this.mesh = mesh;
    int n = mesh.triangles().length;
    int[][] byLow = bucketByLowVertex(mesh);
    int[] start = byLow[0];
    int[] halfEdges = byLow[1];
    long[] packed = new long[n];
    firstSlot = new int[n + 1];
    triangleOfSlot = new int[n];
    long[] bucket = new long[64];
    int slot = 0;
    int count = 0;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      int size = start[v + 1] - start[v];
      bucket = size > bucket.length ? new long[2 * size] : bucket;
      for (int i = 0; i < size; i++) {
        int h = halfEdges[start[v] + i];
        bucket[i] = (long) high(mesh, h) << 32 | h;
      }
      Arrays.sort(bucket, 0, size);
      for (int i = 0; i < size; i++) {
        int w = (int) (bucket[i] >>> 32);
        if (i == 0 || w != (int) (bucket[i - 1] >>> 32)) {
          firstSlot[count] = slot;
          packed[count++] = (long) v << 32 | w;
        }
        triangleOfSlot[slot++] = (int) bucket[i] / 3;
      }
    }
    firstSlot[count] = slot;
    edges = Arrays.copyOf(packed, count);
  }

  private static int[][] bucketByLowVertex(MaterialMesh mesh) {
    int n = mesh.triangles().length;
    int[] start = new int[mesh.vertexCount() + 2];
    for (int h = 0; h < n; h++) {
      start[low(mesh, h) + 2]++;
    }
    for (int v = 0; v + 1 < start.length; v++) {
      start[v + 1] += start[v];
    }
    int[] halfEdges = new int[n];
    for (int h = 0; h < n; h++) {
      halfEdges[start[low(mesh, h) + 1]++] = h;
    }
    return new int[][] {start, halfEdges};
  }

  private static int low(MaterialMesh mesh, int h) {
    return Math.min(mesh.triangles()[h], mesh.triangles()[next(h)]);
  }

  private static int high(MaterialMesh mesh, int h) {
    return Math.max(mesh.triangles()[h], mesh.triangles()[next(h)]);
  }

  static int next(int halfEdge) {
    return halfEdge % 3 == 2 ? halfEdge - 2 : halfEdge + 1;
  }

  int size() {
    return edges.length;
  }

  int low(int edge) {
    return (int) (edges[edge] >>> 32);
  }

  int high(int edge) {
    return (int) edges[edge];
  }

  int triangleCount(int edge) {
    return firstSlot[edge + 1] - firstSlot[edge];
  }

  int triangle(int edge, int i) {
    return triangleOfSlot[firstSlot[edge] + i];
  }

  /** Whether the edge lies on a junction: anything but two triangles between the same materials. */
  boolean isJunction(int edge) {
    return triangleCount(edge) != 2 || mesh.pair(triangle(edge, 0)) != mesh.pair(triangle(edge, 1));
  }

  /** Whether any of the edge's triangles faces the outside. */
  boolean isOnOutside(int edge) {
    for (int i = 0; i < triangleCount(edge); i++) {
      if (mesh.outer()[triangle(edge, i)] == 0) {
        return true;
      }
    }
    return false;
  }
}
