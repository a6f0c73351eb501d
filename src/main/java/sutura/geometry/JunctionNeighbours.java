package sutura.geometry;

/** The junction curves of a complex as a graph, kept while its edges collapse. */
final class JunctionNeighbours {
  private final int[][] linked;
  private static final int[] NONE = {};

  JunctionNeighbours(EdgeTable edges, int vertices) {
    linked = new int[vertices][];
    for (int e = 0; e < edges.size(); e++) {
      if (edges.isJunction(e)) {
        link(edges.low(e), edges.high(e));
        link(edges.high(e), edges.low(e));
      }
    }
  }

  private int[] of(int v) {
    return linked[v] == null ? NONE : linked[v];
  }

  private void link(int v, int w) {
    int[] old = of(v);
    int[] more = java.util.Arrays.copyOf(old, old.length + 1);
    more[old.length] = w;
    linked[v] = more;
  }

  boolean areLinked(int v, int w) {
    for (int x : of(v)) {
      if (x == w) {
        return true;
      }
    }
    return false;
  }

  /** Whether a collapse leaves the graph as it is: no two curves or ends of one fall together. */
  boolean allow(int keep, int drop) {
    if (of(drop).length == 0) {
      return true;
    }
    for (int w : of(drop)) {
      if (w != keep && areLinked(keep, w)) {
        return false;
      }
    }
    return true;
  }

  /** Gives the dropped vertex's other curve neighbour to the kept one. */
  void collapse(int keep, int drop) {
    for (int w : of(drop)) {
      if (w == keep) {
        linked[keep] = without(of(keep), drop);
      } else {
        linked[w] = without(of(w), drop);
        link(w, keep);
        link(keep, w);
      }
    }
    linked[drop] = NONE;
  }

  private static int[] without(int[] list, int value) {
    int[] fewer = new int[list.length - 1];
    int n = 0;
    for (int x : list) {
      if (x != value) {
        fewer[n++] = x;
      }
    }
    return fewer;
  }
}
