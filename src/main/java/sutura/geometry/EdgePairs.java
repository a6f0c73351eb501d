package sutura.geometry;

import java.util.Arrays;

/**
 * The half-edges of an oriented, closed triangle soup in pairs: which triangle goes on across which
 * edge. Where more than two triangles meet, those that bound one wedge of the solid are paired.
 */
final class EdgePairs {
  /** Coordinates of the vertices, mm. */
  interface Coordinates {
    double of(int vertex, int axis);
  }

  private final int[] t;
  private final Coordinates at;
  private final int[] partner;
  private final boolean[] crowded;

  EdgePairs(int[] t, Coordinates at) {
    this.t = t;
    this.at = at;
    partner = new int[t.length];
    crowded = new boolean[t.length];
    Arrays.fill(partner, -1);
    long[] edge = new long[t.length];
    Integer[] order = new Integer[t.length];
    for (int h = 0; h < t.length; h++) {
      int a = t[h];
      int b = t[EdgeTable.next(h)];
      edge[h] = (long) Math.min(a, b) << 32 | Math.max(a, b);
      order[h] = h;
    }
    Arrays.sort(order, (g, h) -> Long.compare(edge[g], edge[h]));
    int first = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || edge[order[i]] != edge[order[first]]) {
        pair(order, first, i);
        first = i;
      }
    }
  }

  int partner(int h) {
    return partner[h];
  }

  /** Whether more than two triangles meet at the edge. */
  boolean isCrowded(int h) {
    return crowded[h];
  }

  private void pair(Integer[] order, int first, int end) {
    if (end - first == 2) {
      join(order[first], order[first + 1]);
      return;
    }
    int low = Math.min(t[order[first]], t[EdgeTable.next(order[first])]);
    double[] frame = frame(order[first], low);
    double[] angle = new double[end - first];
    Integer[] round = new Integer[end - first];
    for (int i = 0; i < round.length; i++) {
      int h = order[first + i];
      angle[i] = angle(h, low, frame);
      round[i] = i;
      crowded[h] = true;
    }
    Arrays.sort(round, (i, j) -> Double.compare(angle[i], angle[j]));
    match(order, first, round, low);
  }

  /**
   * Walks round the edge and closes each wedge of the solid with the triangle that opened it. A
   * triangle that runs with the edge, from its lower vertex, faces growing angles: the wedge behind
   * it ends there.
   */
  private void match(Integer[] order, int first, Integer[] round, int low) {
    IntList open = new IntList();
    int[] stack = new int[2 * round.length];
    int depth = 0;
    for (int turn = 0; turn < 2 * round.length; turn++) {
      int h = order[first + round[turn % round.length]];
      if (partner[h] >= 0 || open.contains(h)) {
        continue;
      }
      if (t[h] != low) {
        stack[depth++] = h;
        open.add(h);
      } else if (depth > 0) {
        join(stack[--depth], h);
      }
    }
    if (depth > 0) {
      throw new IllegalStateException("the surface is open or unevenly oriented at an edge");
    }
  }

  private void join(int g, int h) {
    if (t[g] == t[h]) {
      throw new IllegalStateException("two triangles run the same way along an edge");
    }
    partner[g] = h;
    partner[h] = g;
  }

  /** Axis along the edge, then two axes across it. */
  private double[] frame(int h, int low) {
    int a = low;
    int b = t[h] == low ? t[EdgeTable.next(h)] : t[h];
    double[] z = new double[3];
    double length = 0;
    for (int i = 0; i < 3; i++) {
      z[i] = at.of(b, i) - at.of(a, i);
      length += z[i] * z[i];
    }
    length = Math.sqrt(length);
    int least = 0;
    for (int i = 0; i < 3; i++) {
      z[i] /= length;
      least = Math.abs(z[i]) < Math.abs(z[least]) ? i : least;
    }
    double[] x = new double[3];
    x[least] = 1;
    double along = z[least];
    double norm = 0;
    for (int i = 0; i < 3; i++) {
      x[i] -= along * z[i];
      norm += x[i] * x[i];
    }
    for (int i = 0; i < 3; i++) {
      x[i] /= Math.sqrt(norm);
    }
    return new double[] {
      x[0],
      x[1],
      x[2],
      z[1] * x[2] - z[2] * x[1],
      z[2] * x[0] - z[0] * x[2],
      z[0] * x[1] - z[1] * x[0]
    };
  }

  private double angle(int h, int low, double[] frame) {
    int far = t[EdgeTable.next(EdgeTable.next(h))];
    double x = 0;
    double y = 0;
    for (int i = 0; i < 3; i++) {
      double d = at.of(far, i) - at.of(low, i);
      x += d * frame[i];
      y += d * frame[3 + i];
    }
    return Math.atan2(y, x);
  }

  /** For each corner the lowest corner of its fan, which stands for the fan's vertex. */
  int[] fans() {
    DisjointSets corners = new DisjointSets(t.length);
    for (int h = 0; h < t.length; h++) {
      corners.join(h, EdgeTable.next(partner[h]));
    }
    int[] fan = new int[t.length];
    for (int h = 0; h < t.length; h++) {
      fan[h] = corners.find(h);
    }
    return fan;
  }
}
