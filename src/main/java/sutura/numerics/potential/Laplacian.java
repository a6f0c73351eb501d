package sutura.numerics.potential;

import java.util.Arrays;
import sutura.numerics.Strips;

/**
 * A network of conductances between nodes: what flows out of each node at given potentials is the
 * sum of weight times fall. Symmetric positive semi-definite; equal potentials flow nowhere, to the
 * last bit. Weights are kept to 24 bits.
 *
 * <p>Vectors hold {@code width} numbers of each node side by side: 1, or {@link #WIDE} right-hand
 * sides that share the way through memory.
 */
public final class Laplacian {
  static final int WIDE = 4;

  private static final int NODES_PER_STRIP = 8192;

  private final int[] rowStarts;
  private final int[] columns;
  private final float[] weights;
  private final float[] inverses;

  Laplacian(int[] rowStarts, int[] columns, float[] weights) {
    this.rowStarts = rowStarts;
    this.columns = columns;
    this.weights = weights;
    this.inverses = new float[rowStarts.length - 1];
    for (int node = 0; node < inverses.length; node++) {
      double sum = 0;
      for (int k = rowStarts[node]; k < rowStarts[node + 1]; k++) {
        sum += Math.abs(weights[k]);
      }
      inverses[node] = sum > 0 ? (float) (1 / sum) : 0;
    }
  }

  /**
   * A network of edges.
   *
   * @param nodes how many
   * @param lows one end of each edge
   * @param highs the other end
   * @param conductances above 0
   */
  public static Laplacian of(int nodes, int[] lows, int[] highs, double[] conductances) {
    int[] starts = new int[nodes + 1];
    for (int edge = 0; edge < lows.length; edge++) {
      if (!(conductances[edge] > 0) || lows[edge] == highs[edge]) {
        throw new IllegalArgumentException("edge " + edge + " conducts " + conductances[edge]);
      }
      starts[lows[edge] + 1]++;
      starts[highs[edge] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      starts[node + 1] += starts[node];
    }
    int[] filled = starts.clone();
    int[] columns = new int[2 * lows.length];
    float[] weights = new float[columns.length];
    for (int edge = 0; edge < lows.length; edge++) {
      int low = filled[lows[edge]]++;
      int high = filled[highs[edge]]++;
      columns[low] = highs[edge];
      columns[high] = lows[edge];
      weights[low] = (float) conductances[edge];
      weights[high] = weights[low];
    }
    return new Laplacian(starts, columns, weights);
  }

  public int nodes() {
    return inverses.length;
  }

  int entries() {
    return columns.length;
  }

  int start(int node) {
    return rowStarts[node];
  }

  int column(int k) {
    return columns[k];
  }

  double weight(int k) {
    return weights[k];
  }

  /** Sum of a node's weights. */
  double diagonal(int node) {
    double sum = 0;
    for (int k = rowStarts[node]; k < rowStarts[node + 1]; k++) {
      sum += weights[k];
    }
    return sum;
  }

  /**
   * One over the sum of a node's weights, none taken as negative; 0 for a node that nothing is
   * joined to. No eigenvalue of the network times these is above 2 (Gershgorin).
   */
  double inverse(int node) {
    return inverses[node];
  }

  /** Memory, bytes. */
  long bytes() {
    return 8L * columns.length + 8L * inverses.length;
  }

  /** Strips of nodes to work on side by side. */
  Strips strips() {
    return new Strips(nodes(), NODES_PER_STRIP);
  }

  void multiply(double[] x, double[] y, int width) {
    strips().forEach((from, to) -> multiply(x, y, width, from, to));
  }

  /** What flows out of nodes {@code from} to {@code to} (exclusive) at potentials x, into y. */
  void multiply(double[] x, double[] y, int width, int from, int to) {
    if (width == 1) {
      multiply1(x, y, from, to);
    } else {
      multiply4(x, y, from, to);
    }
  }

  private void multiply1(double[] x, double[] y, int from, int to) {
    int k = rowStarts[from];
    for (int node = from; node < to; node++) {
      double own = x[node];
      double sum = 0;
      for (int end = rowStarts[node + 1]; k < end; k++) {
        sum += weights[k] * (own - x[columns[k]]);
      }
      y[node] = sum;
    }
  }

  private void multiply4(double[] x, double[] y, int from, int to) {
    int k = rowStarts[from];
    for (int node = from; node < to; node++) {
      int i = WIDE * node;
      double own0 = x[i];
      double own1 = x[i + 1];
      double own2 = x[i + 2];
      double own3 = x[i + 3];
      double sum0 = 0;
      double sum1 = 0;
      double sum2 = 0;
      double sum3 = 0;
      for (int end = rowStarts[node + 1]; k < end; k++) {
        double weight = weights[k];
        int c = WIDE * columns[k];
        sum0 += weight * (own0 - x[c]);
        sum1 += weight * (own1 - x[c + 1]);
        sum2 += weight * (own2 - x[c + 2]);
        sum3 += weight * (own3 - x[c + 3]);
      }
      y[i] = sum0;
      y[i + 1] = sum1;
      y[i + 2] = sum2;
      y[i + 3] = sum3;
    }
  }

  /** The same as sparse rows with their diagonal. */
  SparseRows rows() {
    int n = nodes();
    int[] starts = new int[n + 1];
    int[] all = new int[columns.length + n];
    double[] values = new double[all.length];
    int end = 0;
    for (int node = 0; node < n; node++) {
      for (int k = rowStarts[node]; k < rowStarts[node + 1]; k++) {
        all[end] = columns[k];
        values[end++] = -weights[k];
      }
      all[end] = node;
      values[end++] = diagonal(node);
      starts[node + 1] = end;
    }
    return new SparseRows(n, starts, all, values);
  }

  /** Of a symmetric matrix whose rows add up to 0; its diagonal is left out. */
  static Laplacian of(SparseRows matrix) {
    int n = matrix.rows();
    int[] starts = new int[n + 1];
    int[] columns = new int[matrix.entries()];
    float[] weights = new float[columns.length];
    int end = 0;
    for (int row = 0; row < n; row++) {
      for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
        float weight = (float) -matrix.value(k);
        if (matrix.column(k) != row && weight != 0) {
          columns[end] = matrix.column(k);
          weights[end++] = weight;
        }
      }
      starts[row + 1] = end;
    }
    return new Laplacian(starts, Arrays.copyOf(columns, end), Arrays.copyOf(weights, end));
  }
}
