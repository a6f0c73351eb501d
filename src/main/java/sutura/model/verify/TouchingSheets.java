package sutura.model.verify;

import java.util.Arrays;
import sutura.geometry.TriangleMesh;

/**
 * How well closed a surface stays when vertices at one place become one vertex, as many programs do
 * on reading.
 *
 * @param openEdges directed edges with fewer opposites than copies: holes, or triangles turned
 *     against their neighbours
 * @param touchingEdges edges where two sheets of the surface touch, so that four triangles meet
 */
record TouchingSheets(int openEdges, int touchingEdges) {
  static TouchingSheets of(TriangleMesh welded) {
    int[] t = welded.triangles();
    long[] keys = new long[t.length];
    for (int i = 0; i < t.length; i++) {
      int next = i % 3 == 2 ? i - 2 : i + 1;
      keys[i] = key(t[i], t[next]);
    }
    Arrays.sort(keys);
    int open = 0;
    int touching = 0;
    for (int i = 0; i < keys.length; ) {
      int copies = copies(keys, i);
      int opposites = copiesOf(keys, key((int) keys[i], (int) (keys[i] >>> 32)));
      open += Math.max(0, copies - opposites);
      boolean first = (int) (keys[i] >>> 32) < (int) keys[i];
      touching += copies > 1 && first ? 1 : 0;
      i += copies;
    }
    return new TouchingSheets(open, touching);
  }

  private static long key(int from, int to) {
    return (long) from << 32 | to;
  }

  private static int copies(long[] keys, int first) {
    int end = first + 1;
    while (end < keys.length && keys[end] == keys[first]) {
      end++;
    }
    return end - first;
  }

  private static int copiesOf(long[] keys, long key) {
    int found = Arrays.binarySearch(keys, key);
    if (found < 0) {
      return 0;
    }
    while (found > 0 && keys[found - 1] == key) {
      found--;
    }
    return copies(keys, found);
  }
}
