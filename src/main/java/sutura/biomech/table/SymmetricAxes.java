package sutura.biomech.table;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvectors of a symmetric matrix without negative eigenvalues, by one-sided Jacobi rotations.
 *
 * <p>Hestenes 1958 doi:10.1137/0106005. Stops when no two columns are farther from right angles
 * than {@link #RIGHT_ANGLE}, or after {@link #SWEEPS} rounds.
 *
 * @param values eigenvalues, largest first
 * @param axes unit eigenvectors in the same order
 */
record SymmetricAxes(double[] values, double[][] axes) {
  private static final double RIGHT_ANGLE = 1e-13;
  private static final int SWEEPS = 40;

  /** Matrices up to this size are not worth several threads. */
  private static final int SMALL = 32;

  static SymmetricAxes of(double[][] symmetric) {
    int n = symmetric.length;
    double[][] columns = new double[n][];
    double[][] turned = new double[n][n];
    for (int i = 0; i < n; i++) {
      columns[i] = symmetric[i].clone();
      turned[i][i] = 1;
    }
    boolean moved = true;
    for (int sweep = 0; moved && sweep < SWEEPS; sweep++) {
      moved = false;
      for (int round = 0; round < n + n % 2 - 1; round++) {
        moved |= rotated(columns, turned, round);
      }
    }
    double[] lengths = new double[n];
    for (int i = 0; i < n; i++) {
      lengths[i] = Math.sqrt(product(columns[i], columns[i]));
    }
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -lengths[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] values = new double[n];
    double[][] axes = new double[n][];
    for (int k = 0; k < n; k++) {
      values[k] = lengths[order[k]];
      axes[k] = turned[order[k]];
    }
    return new SymmetricAxes(values, axes);
  }

  /** Rotates disjoint pairs, which in all rounds of a sweep meet once each, as in a tournament. */
  private static boolean rotated(double[][] columns, double[][] turned, int round) {
    int players = columns.length + columns.length % 2;
    IntStream pairs = IntStream.range(0, players / 2);
    return (columns.length > SMALL ? pairs.parallel() : pairs)
            .filter(
                pair -> {
                  int a = pair == 0 ? players - 1 : (round + pair) % (players - 1);
                  int b = (round + players - 1 - pair) % (players - 1);
                  return Math.max(a, b) < columns.length
                      && rotated(columns, turned, Math.min(a, b), Math.max(a, b));
                })
            .count()
        > 0;
  }

  private static boolean rotated(double[][] columns, double[][] turned, int p, int q) {
    double pp = product(columns[p], columns[p]);
    double qq = product(columns[q], columns[q]);
    double pq = product(columns[p], columns[q]);
    if (pq * pq <= RIGHT_ANGLE * RIGHT_ANGLE * pp * qq || pq == 0) {
      return false;
    }
    double slope = (qq - pp) / (2 * pq);
    double tangent = Math.copySign(1 / (Math.abs(slope) + Math.hypot(1, slope)), slope);
    double cosine = 1 / Math.hypot(1, tangent);
    turn(columns[p], columns[q], cosine, cosine * tangent);
    turn(turned[p], turned[q], cosine, cosine * tangent);
    return true;
  }

  private static void turn(double[] a, double[] b, double cosine, double sine) {
    for (int i = 0; i < a.length; i++) {
      double before = a[i];
      a[i] = cosine * before - sine * b[i];
      b[i] = sine * before + cosine * b[i];
    }
  }

  private static double product(double[] a, double[] b) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < a.length; i += 2) {
      even += a[i] * b[i];
      odd += a[i + 1] * b[i + 1];
    }
    return i < a.length ? even + odd + a[i] * b[i] : even + odd;
  }
}
