package sutura.numerics.potential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sutura.numerics.DenseCholesky;
import sutura.numerics.Progress;

/**
 * Smoothed aggregation for the potential on a network: an approximate inverse that sees rough and
 * smooth errors alike, for conductances that differ by orders of magnitude.
 *
 * <p>Source: Vanek, Mandel, Brezina (1996) doi:10.1007/BF02238511. Levels end below {@link
 * #COARSEST} nodes, which are solved directly. Immutable; serves any number of solutions.
 */
public final class Multigrid {
  /** Few enough that a direct solution costs less than a step on the finest level. */
  private static final int COARSEST = 600;

  /** A level that keeps more than this part of the nodes is not worth it. */
  private static final double LEAST_GAIN = 0.8;

  /** Share of the geometric mean that makes a connection strong; halves from level to level. */
  private static final double STRENGTH = 0.08;

  private final Laplacian network;
  private final List<Level> levels = new ArrayList<>();
  private final Laplacian coarsest;
  private final DenseCholesky factor;

  /**
   * Of a network, all of whose nodes are joined.
   *
   * @throws IllegalArgumentException if they are not
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  public Multigrid(Laplacian network, Progress progress) {
    requireJoined(network);
    this.network = network;
    Laplacian finest = network;
    double strength = STRENGTH;
    while (finest.nodes() > COARSEST) {
      progress.check();
      progress.report("multigrid", Math.min(0.9, 0.3 * levels.size()));
      Level level = Level.of(finest, strength);
      if (level.prolongation().width() > LEAST_GAIN * finest.nodes()) {
        break;
      }
      levels.add(level);
      finest = level.coarser();
      strength /= 2;
    }
    coarsest = finest;
    factor = new DenseCholesky(grounded(coarsest), progress);
  }

  private static void requireJoined(Laplacian network) {
    int nodes = network.nodes();
    boolean[] seen = new boolean[nodes];
    int[] order = new int[nodes];
    int reached = Math.min(1, nodes);
    Arrays.fill(seen, 0, reached, true);
    for (int at = 0; at < reached; at++) {
      for (int k = network.start(order[at]); k < network.start(order[at] + 1); k++) {
        if (!seen[network.column(k)]) {
          seen[network.column(k)] = true;
          order[reached++] = network.column(k);
        }
      }
    }
    if (reached < nodes) {
      throw new IllegalArgumentException(
          (nodes - reached) + " of " + nodes + " nodes are not joined to the first");
    }
  }

  /** Lower triangle without the last node, whose potential is 0. */
  private static double[][] grounded(Laplacian network) {
    double[][] lower = new double[Math.max(0, network.nodes() - 1)][];
    for (int node = 0; node < lower.length; node++) {
      lower[node] = new double[node + 1];
      lower[node][node] = network.diagonal(node);
      for (int k = network.start(node); k < network.start(node + 1); k++) {
        if (network.column(k) < node) {
          lower[node][network.column(k)] = -network.weight(k);
        }
      }
    }
    return lower;
  }

  Laplacian network() {
    return network;
  }

  List<Level> levels() {
    return levels;
  }

  Laplacian coarsest() {
    return coarsest;
  }

  /** Potentials of the coarsest nodes, whose mean is 0, for one right-hand side; in place. */
  void solveCoarsest(double[] values) {
    centre(values);
    double[] free = Arrays.copyOf(values, Math.max(0, values.length - 1));
    factor.solve(free);
    Arrays.fill(values, 0);
    System.arraycopy(free, 0, values, 0, free.length);
    centre(values);
  }

  private static void centre(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean;
    }
  }

  /** Nodes of each level, the finest first. */
  public int[] sizes() {
    int[] sizes = new int[levels.size() + 1];
    for (int i = 0; i < levels.size(); i++) {
      sizes[i] = levels.get(i).network().nodes();
    }
    sizes[levels.size()] = coarsest.nodes();
    return sizes;
  }

  /** Memory, bytes, the network's included. */
  public long bytes() {
    long bytes = coarsest.bytes() + 4L * coarsest.nodes() * coarsest.nodes();
    for (Level level : levels) {
      bytes += level.bytes();
    }
    return bytes;
  }
}
