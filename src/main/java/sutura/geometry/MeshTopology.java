package sutura.geometry;

import java.util.Arrays;

/**
 * What kind of surface the triangles of a mesh form, from their indices alone.
 *
 * @param closed every directed edge has exactly one opposite: no border, two triangles an edge,
 *     neighbours oriented alike
 * @param vertexManifold the triangles round every vertex form one fan
 * @param degenerateTriangles triangles with a repeated vertex or without area
 * @param components connected parts
 * @param eulerCharacteristic vertices in use - edges + triangles: 2 for each sphere, 2 less for
 *     each handle
 */
public record MeshTopology(
    boolean closed,
    boolean vertexManifold,
    int degenerateTriangles,
    int components,
    int eulerCharacteristic) {

  /** Examines a mesh: sorts its half-edges, O(n log n). */
  public static MeshTopology of(TriangleMesh mesh) {
    int[] triangles = mesh.triangles();
    long[] keys = new long[triangles.length];
    for (int h = 0; h < triangles.length; h++) {
      keys[h] = key(triangles[h], triangles[next(h)]);
    }
    Arrays.sort(keys);
    boolean closed = true;
    int edges = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean repeated = i > 0 && keys[i] == keys[i - 1];
      long opposite = key((int) keys[i], (int) (keys[i] >>> 32));
      boolean paired = Arrays.binarySearch(keys, opposite) >= 0;
      closed &= !repeated && paired;
      if (!repeated && (keys[i] < opposite || !paired)) {
        edges++;
      }
    }
    Fans fans = new Fans(triangles, mesh.vertexCount());
    return new MeshTopology(
        closed,
        fans.count() == fans.verticesInUse(),
        degenerate(mesh),
        fans.components(),
        fans.verticesInUse() - edges + triangles.length / 3);
  }

  private static int degenerate(TriangleMesh mesh) {
    int count = 0;
    int[] t = mesh.triangles();
    double[] n = new double[3];
    for (int i = 0; i < t.length; i += 3) {
      TriangleCross.put(mesh.positionsMm(), t, i, n);
      boolean repeated = t[i] == t[i + 1] || t[i + 1] == t[i + 2] || t[i + 2] == t[i];
      if (repeated || !(n[0] * n[0] + n[1] * n[1] + n[2] * n[2] > 0)) {
        count++;
      }
    }
    return count;
  }

  private static int next(int halfEdge) {
    return halfEdge % 3 == 2 ? halfEdge - 2 : halfEdge + 1;
  }

  private static long key(int from, int to) {
    return ((long) from << 32) | (to & 0xFFFFFFFFL);
  }

  /** Triangle corners joined round their vertex across shared edges. */
  private static final class Fans {
    private final DisjointSets corners;
    private final DisjointSets parts;
    private final int fans;
    private final int used;
    private final int connected;

    Fans(int[] triangles, int vertices) {
      corners = new DisjointSets(triangles.length);
      parts = new DisjointSets(vertices);
      joinCorners(triangles);
      int fanCount = 0;
      int usedCount = 0;
      int partCount = 0;
      boolean[] seen = new boolean[vertices];
      for (int h = 0; h < triangles.length; h++) {
        fanCount += corners.find(h) == h ? 1 : 0;
        parts.join(triangles[h], triangles[next(h)]);
        usedCount += seen[triangles[h]] ? 0 : 1;
        seen[triangles[h]] = true;
      }
      for (int v = 0; v < vertices; v++) {
        partCount += seen[v] && parts.find(v) == v ? 1 : 0;
      }
      fans = fanCount;
      used = usedCount;
      connected = partCount;
    }

    private void joinCorners(int[] triangles) {
      int n = triangles.length;
      long[] order = new long[n];
      long[] edge = new long[n];
      for (int h = 0; h < n; h++) {
        int a = triangles[h];
        int b = triangles[next(h)];
        edge[h] = key(Math.min(a, b), Math.max(a, b));
      }
      Integer[] byEdge = new Integer[n];
      Arrays.setAll(byEdge, i -> i);
      Arrays.sort(byEdge, (x, y) -> Long.compare(edge[x], edge[y]));
      for (int i = 0; i < n; i++) {
        order[i] = edge[byEdge[i]];
      }
      for (int i = 1; i < n; i++) {
        if (order[i] == order[i - 1]) {
          joinAcross(triangles, byEdge[i - 1], byEdge[i]);
        }
      }
    }

    private void joinAcross(int[] triangles, int g, int h) {
      boolean alike = triangles[g] == triangles[h];
      corners.join(g, alike ? h : next(h));
      corners.join(next(g), alike ? next(h) : h);
    }

    int count() {
      return fans;
    }

    int verticesInUse() {
      return used;
    }

    int components() {
      return connected;
    }
  }
}
