package sutura.model.verify;

import java.util.Arrays;
import sutura.geometry.TriangleMesh;

/** A mesh whose vertices at exactly the same place are one vertex. */
final class WeldedMesh {
  private WeldedMesh() {}

  /** The welded mesh, with normals of zero: it serves only to examine its shape. */
  static TriangleMesh of(TriangleMesh mesh) {
    float[] from = mesh.positionsMm();
    int vertices = mesh.vertexCount();
    int[] table = new int[Integer.highestOneBit(Math.max(4, vertices)) * 4];
    Arrays.fill(table, -1);
    int[] weldedOf = new int[vertices];
    float[] welded = new float[from.length];
    int count = 0;
    for (int v = 0; v < vertices; v++) {
      int slot = slot(table, welded, from, v);
      if (table[slot] < 0) {
        table[slot] = count;
        System.arraycopy(from, 3 * v, welded, 3 * count, 3);
        count++;
      }
      weldedOf[v] = table[slot];
    }
    int[] triangles = mesh.triangles().clone();
    for (int i = 0; i < triangles.length; i++) {
      triangles[i] = weldedOf[triangles[i]];
    }
    return new TriangleMesh(Arrays.copyOf(welded, 3 * count), new float[3 * count], triangles);
  }

  /** The slot that holds a vertex at this place, or the free slot where it belongs. */
  private static int slot(int[] table, float[] welded, float[] from, int v) {
    int mask = table.length - 1;
    int slot = hash(from, 3 * v) & mask;
    while (table[slot] >= 0 && !same(welded, 3 * table[slot], from, 3 * v)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean same(float[] a, int i, float[] b, int j) {
    return a[i] == b[j] && a[i + 1] == b[j + 1] && a[i + 2] == b[j + 2];
  }

  /** Adding zero makes -0 and 0 the same. */
  private static int hash(float[] p, int i) {
    int h = Float.floatToIntBits(p[i] + 0f);
    h = h * 0x9E3779B1 + Float.floatToIntBits(p[i + 1] + 0f);
    h = h * 0x9E3779B1 + Float.floatToIntBits(p[i + 2] + 0f);
    h ^= h >>> 15;
    h *= 0x85EBCA6B;
    return h ^ h >>> 13;
  }
}
