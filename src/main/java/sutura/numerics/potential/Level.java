package sutura.numerics.potential;

import java.util.Arrays;

/**
 * A network of the hierarchy and how it goes over to the next: each node takes its group's
 * potential, smoothed once over the strong connections.
 *
 * <p>Source: Vanek, Mandel, Brezina (1996) doi:10.1007/BF02238511, with weak connections left out
 * of the smoothing, so that rows add up to 1 and no potential leaks through a narrow gap.
 *
 * @param network conductances of this level
 * @param prolongation from the groups to the nodes
 * @param restriction its transpose
 */
record Level(Laplacian network, SparseRows prolongation, SparseRows restriction) {
  /** Two thirds: 4/3 over the largest eigenvalue of a network over its diagonal, 2. */
  private static final double DAMPING = 2.0 / 3;

  /** Of a network; the next one is {@link #coarser}. */
  static Level of(Laplacian network, double strength) {
    Groups groups = Groups.of(network, strength);
    SparseRows prolongation = smoothed(network, groups, strength);
    return new Level(network, prolongation, prolongation.transposed());
  }

  private static SparseRows smoothed(Laplacian network, Groups groups, double strength) {
    int nodes = network.nodes();
    int[] starts = new int[nodes + 1];
    int[] columns = new int[network.entries() + nodes];
    double[] values = new double[columns.length];
    int end = 0;
    for (int node = 0; node < nodes; node++) {
      int first = end;
      columns[end] = groups.of()[node];
      values[end++] = 0;
      double sum = 0;
      for (int k = network.start(node); k < network.start(node + 1); k++) {
        if (Groups.strong(network, strength, node, k)) {
          int group = groups.of()[network.column(k)];
          int place = first;
          while (place < end && columns[place] != group) {
            place++;
          }
          if (place == end) {
            columns[end] = group;
            values[end++] = 0;
          }
          values[place] += network.weight(k);
          sum += network.weight(k);
        }
      }
      for (int k = first; k < end; k++) {
        values[k] *= sum > 0 ? DAMPING / sum : 0;
      }
      values[first] += sum > 0 ? 1 - DAMPING : 1;
      starts[node + 1] = end;
    }
    return new SparseRows(
        groups.count(), starts, Arrays.copyOf(columns, end), Arrays.copyOf(values, end));
  }

  /** The network between the groups: Galerkin's product. */
  Laplacian coarser() {
    return Laplacian.of(restriction.times(network.rows().times(prolongation)));
  }

  long bytes() {
    return network.bytes() + prolongation.bytes() + restriction.bytes();
  }
}
