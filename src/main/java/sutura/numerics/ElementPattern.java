package sutura.numerics;

import java.util.Arrays;

/**
 * Which nodes of a mesh meet in an element: rows of a sparse matrix.
 *
 * @param rowStarts where the columns of each row begin, and behind them how many there are
 * @param columns nodes that share an element with the row's node, itself too, ascending
 */
record ElementPattern(int[] rowStarts, int[] columns) {
  static ElementPattern of(int nodes, int[] corners, int nodesPerElement) {
    int[] firsts = new int[nodes + 1];
    for (int node : corners) {
      firsts[node + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      firsts[node + 1] += firsts[node];
    }
    int[] elements = new int[corners.length];
    int[] filled = firsts.clone();
    for (int i = 0; i < corners.length; i++) {
      elements[filled[corners[i]]++] = i / nodesPerElement;
    }
    return columns(nodes, corners, nodesPerElement, firsts, elements);
  }

  private static ElementPattern columns(
      int nodes, int[] corners, int nodesPerElement, int[] firsts, int[] elements) {
    int[] rowStarts = new int[nodes + 1];
    int[] columns = new int[16 * nodes + 1];
    int[] seen = new int[nodes];
    Arrays.fill(seen, -1);
    int end = 0;
    for (int node = 0; node < nodes; node++) {
      int most = end + 1 + (firsts[node + 1] - firsts[node]) * nodesPerElement;
      if (most > columns.length) {
        columns = Arrays.copyOf(columns, Math.max(most, columns.length + columns.length / 2));
      }
      // The node itself, so that a node without elements has a diagonal too.
      seen[node] = node;
      columns[end++] = node;
      for (int e = firsts[node]; e < firsts[node + 1]; e++) {
        for (int k = 0; k < nodesPerElement; k++) {
          int other = corners[elements[e] * nodesPerElement + k];
          if (seen[other] != node) {
            seen[other] = node;
            columns[end++] = other;
          }
        }
      }
      Arrays.sort(columns, rowStarts[node], end);
      rowStarts[node + 1] = end;
    }
    return new ElementPattern(rowStarts, Arrays.copyOf(columns, end));
  }
}
