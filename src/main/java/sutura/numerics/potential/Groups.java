package sutura.numerics.potential;

import java.util.Arrays;

/**
 * Nodes gathered into groups of one potential: greedy neighbourhoods in the graph of strong
 * connections, so that no group spans a narrow gap.
 *
 * <p>Source: Vanek, Mandel, Brezina (1996) doi:10.1007/BF02238511, section 5.1. A connection is
 * strong if its weight is at least a share of the geometric mean of its ends' sums.
 *
 * @param count of groups
 * @param of group of each node
 */
record Groups(int count, int[] of) {
  static Groups of(Laplacian network, double strength) {
    Builder builder = new Builder(network, strength);
    builder.neighbourhoods();
    builder.attach(true);
    builder.leftOver();
    builder.attachSingle();
    return builder.build();
  }

  /** Whether a connection is strong. */
  static boolean strong(Laplacian network, double strength, int node, int k) {
    double weight = network.weight(k);
    double square = weight * weight * network.inverse(node) * network.inverse(network.column(k));
    return weight > 0 && square >= strength * strength;
  }

  private static final class Builder {
    private final Laplacian network;
    private final double strength;
    private final int[] of;
    private int count;

    Builder(Laplacian network, double strength) {
      this.network = network;
      this.strength = strength;
      this.of = new int[network.nodes()];
      Arrays.fill(of, -1);
    }

    private boolean strong(int node, int k) {
      return Groups.strong(network, strength, node, k);
    }

    void neighbourhoods() {
      for (int node = 0; node < of.length; node++) {
        if (of[node] < 0 && allFree(node)) {
          gather(node);
        }
      }
    }

    private boolean allFree(int node) {
      boolean any = false;
      for (int k = network.start(node); k < network.start(node + 1); k++) {
        if (strong(node, k)) {
          any = true;
          if (of[network.column(k)] >= 0) {
            return false;
          }
        }
      }
      return any;
    }

    private void gather(int node) {
      for (int k = network.start(node); k < network.start(node + 1); k++) {
        if (strong(node, k) && of[network.column(k)] < 0) {
          of[network.column(k)] = count;
        }
      }
      of[node] = count++;
    }

    /** Nodes beside groups join the one that they are most strongly connected to. */
    void attach(boolean strongOnly) {
      int[] before = of.clone();
      for (int node = 0; node < of.length; node++) {
        if (before[node] < 0) {
          of[node] = strongest(node, before, strongOnly);
        }
      }
    }

    private int strongest(int node, int[] groups, boolean strongOnly) {
      int best = -1;
      double most = 0;
      for (int k = network.start(node); k < network.start(node + 1); k++) {
        int group = groups[network.column(k)];
        double weight = network.weight(k);
        if (group >= 0 && weight > most && (!strongOnly || strong(node, k))) {
          best = group;
          most = weight;
        }
      }
      return best;
    }

    void leftOver() {
      for (int node = 0; node < of.length; node++) {
        if (of[node] < 0) {
          gather(node);
        }
      }
    }

    /** A node alone joins a neighbour's group, however weakly it is connected to it. */
    void attachSingle() {
      int[] sizes = new int[count];
      for (int group : of) {
        sizes[group]++;
      }
      for (int node = 0; node < of.length; node++) {
        if (sizes[of[node]] == 1) {
          int other = strongest(node, of, false);
          if (other >= 0) {
            sizes[of[node]]--;
            sizes[other]++;
            of[node] = other;
          }
        }
      }
    }

    Groups build() {
      int[] numbers = new int[count];
      Arrays.fill(numbers, -1);
      int next = 0;
      for (int node = 0; node < of.length; node++) {
        if (numbers[of[node]] < 0) {
          numbers[of[node]] = next++;
        }
        of[node] = numbers[of[node]];
      }
      return new Groups(next, of);
    }
  }
}
