package sutura.geometry;

import java.util.Arrays;

/**
 * Takes the closed surface of one material out of a complex and makes it a manifold: where the
 * material touches itself at an edge or a vertex, the touching place is doubled, not bridged, and
 * the two parted by a hair (see {@link SheetGap}).
 *
 * <p>Round an edge with four or more triangles those that bound the same wedge of the material stay
 * joined; round a vertex each fan gets its own copy. Two fans that still share an edge by its two
 * vertices are told apart by a new vertex in the middle of the edge. Source: after Gueziec A,
 * Taubin G, Lazarus F, Horn W 2001, "Cutting and stitching", IEEE TVCG 7(2):136-151.
 */
public final class MaterialSurfaces {
  private MaterialSurfaces() {}

  /**
   * The surface of a material.
   *
   * @param normals unit normals of the complex's vertices, or zero where the surface's own is
   *     wanted
   * @param provenance origin of each of the complex's vertices, or empty
   */
  public static TriangleMesh surface(
      MaterialMesh mesh, int material, float[] normals, byte[] provenance) {
    IntList corners = new IntList(1 << 10);
    for (int f = 0; f < mesh.triangleCount(); f++) {
      int a = mesh.triangles()[3 * f];
      int b = mesh.triangles()[3 * f + 1];
      int c = mesh.triangles()[3 * f + 2];
      if (mesh.inner()[f] == material) {
        add(corners, a, b, c);
      } else if (mesh.outer()[f] == material) {
        add(corners, a, c, b);
      }
    }
    return SheetGap.open(
        new Splitter(mesh.positionsMm(), normals, provenance, corners.toArray()).split());
  }

  private static void add(IntList corners, int a, int b, int c) {
    corners.add(a);
    corners.add(b);
    corners.add(c);
  }

  private static final class Splitter {
    private final float[] positions;
    private final float[] normals;
    private final byte[] provenance;
    private int[] t;

    /** Complex vertex (or, beyond those, midpoint) that each corner stands at. */
    private FloatList extra = new FloatList();

    /** Origin of each midpoint: that of an end of its edge. */
    private final ByteList extraProvenance = new ByteList();

    Splitter(float[] positions, float[] normals, byte[] provenance, int[] t) {
      this.positions = positions;
      this.normals = normals;
      this.provenance = provenance;
      this.t = t;
    }

    TriangleMesh split() {
      for (int round = 0; round < 8; round++) {
        EdgePairs pairs = new EdgePairs(t, this::coordinate);
        int[] vertexOfCorner = pairs.fans();
        IntList repeated = repeatedEdges(vertexOfCorner, pairs);
        if (repeated.size() == 0) {
          return assemble(vertexOfCorner);
        }
        halve(repeated, pairs);
      }
      throw new IllegalStateException("a surface of " + t.length / 3 + " triangles stays pinched");
    }

    private double coordinate(int vertex, int axis) {
      int i = 3 * vertex + axis;
      return i < positions.length ? positions[i] : extra.get(i - positions.length);
    }

    private byte origin(int vertex) {
      return vertex < provenance.length
          ? provenance[vertex]
          : extraProvenance.get(vertex - provenance.length);
    }

    /** One half-edge of each pair whose two split vertices another pair joins as well. */
    private IntList repeatedEdges(int[] vertexOfCorner, EdgePairs pairs) {
      IntList once = new IntList();
      for (int h = 0; h < t.length; h++) {
        if (pairs.isCrowded(h) && h < pairs.partner(h)) {
          once.add(h);
        }
      }
      IntList repeated = new IntList();
      boolean[] touched = new boolean[t.length / 3];
      for (int i = 0; i < once.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (sameEdge(once.get(i), once.get(j), vertexOfCorner)
              && markFree(once.get(i), pairs, touched)) {
            repeated.add(once.get(i));
            break;
          }
        }
      }
      return repeated;
    }

    private static boolean markFree(int h, EdgePairs pairs, boolean[] touched) {
      int f = h / 3;
      int g = pairs.partner(h) / 3;
      if (touched[f] || touched[g]) {
        return false;
      }
      touched[f] = true;
      touched[g] = true;
      return true;
    }

    private static boolean sameEdge(int g, int h, int[] vertexOfCorner) {
      int a = vertexOfCorner[g];
      int b = vertexOfCorner[EdgeTable.next(g)];
      int c = vertexOfCorner[h];
      int d = vertexOfCorner[EdgeTable.next(h)];
      return (a == c && b == d) || (a == d && b == c);
    }

    private void halve(IntList halfEdges, EdgePairs pairs) {
      int[] old = t;
      t = Arrays.copyOf(old, old.length + 6 * halfEdges.size());
      int end = old.length;
      for (int i = 0; i < halfEdges.size(); i++) {
        int h = halfEdges.get(i);
        int middle = addMiddle(old[h], old[EdgeTable.next(h)]);
        end = halveTriangle(old, h, middle, end);
        end = halveTriangle(old, pairs.partner(h), middle, end);
      }
    }

    /** Triangle (a b c) with half-edge ab becomes (a m c), and (m b c) is put at the end. */
    private int halveTriangle(int[] old, int h, int middle, int end) {
      int b = EdgeTable.next(h);
      t[end] = middle;
      t[end + 1] = old[b];
      t[end + 2] = old[EdgeTable.next(b)];
      t[b] = middle;
      return end + 3;
    }

    private int addMiddle(int a, int b) {
      for (int axis = 0; axis < 3; axis++) {
        extra.add((float) ((coordinate(a, axis) + coordinate(b, axis)) / 2));
      }
      if (provenance.length > 0) {
        extraProvenance.add(origin(a));
      }
      return (positions.length + extra.size()) / 3 - 1;
    }

    private TriangleMesh assemble(int[] vertexOfCorner) {
      int[] index = new int[t.length];
      Arrays.fill(index, -1);
      int[] triangles = new int[t.length];
      float[] p = new float[3 * t.length];
      float[] wanted = new float[3 * t.length];
      byte[] origins = new byte[provenance.length > 0 ? t.length : 0];
      int n = 0;
      for (int h = 0; h < t.length; h++) {
        int v = vertexOfCorner[h];
        if (index[v] < 0) {
          for (int axis = 0; axis < 3; axis++) {
            p[3 * n + axis] = (float) coordinate(t[h], axis);
            wanted[3 * n + axis] = 3 * t[h] < normals.length ? normals[3 * t[h] + axis] : 0;
          }
          if (origins.length > 0) {
            origins[n] = origin(t[h]);
          }
          index[v] = n++;
        }
        triangles[h] = index[v];
      }
      p = Arrays.copyOf(p, 3 * n);
      return new TriangleMesh(
          p,
          VertexNormals.fill(p, triangles, Arrays.copyOf(wanted, 3 * n)),
          triangles,
          Arrays.copyOf(origins, Math.min(n, origins.length)));
    }
  }
}
