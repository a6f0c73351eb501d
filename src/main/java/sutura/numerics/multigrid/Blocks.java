package sutura.numerics.multigrid;

/** Products of small blocks inside long arrays; six columns each. */
final class Blocks {
  private Blocks() {}

  /** Adds a (side x side) times p (side x 6) to sum. */
  static void addProduct(double[] a, int ao, int side, double[] p, int po, double[] sum, int so) {
    for (int r = 0; r < side; r++) {
      int s = so + 6 * r;
      double s0 = sum[s];
      double s1 = sum[s + 1];
      double s2 = sum[s + 2];
      double s3 = sum[s + 3];
      double s4 = sum[s + 4];
      double s5 = sum[s + 5];
      for (int m = 0; m < side; m++) {
        double factor = a[ao + r * side + m];
        int q = po + 6 * m;
        s0 += factor * p[q];
        s1 += factor * p[q + 1];
        s2 += factor * p[q + 2];
        s3 += factor * p[q + 3];
        s4 += factor * p[q + 4];
        s5 += factor * p[q + 5];
      }
      sum[s] = s0;
      sum[s + 1] = s1;
      sum[s + 2] = s2;
      sum[s + 3] = s3;
      sum[s + 4] = s4;
      sum[s + 5] = s5;
    }
  }

  /** Adds p' (6 x side) times q (side x 6) to sum, 6 x 6. */
  static void addTransposedProduct(
      double[] p, int po, int side, double[] q, int qo, double[] sum, int so) {
    for (int r = 0; r < 6; r++) {
      int s = so + 6 * r;
      double s0 = sum[s];
      double s1 = sum[s + 1];
      double s2 = sum[s + 2];
      double s3 = sum[s + 3];
      double s4 = sum[s + 4];
      double s5 = sum[s + 5];
      for (int m = 0; m < side; m++) {
        double factor = p[po + 6 * m + r];
        int o = qo + 6 * m;
        s0 += factor * q[o];
        s1 += factor * q[o + 1];
        s2 += factor * q[o + 2];
        s3 += factor * q[o + 3];
        s4 += factor * q[o + 4];
        s5 += factor * q[o + 5];
      }
      sum[s] = s0;
      sum[s + 1] = s1;
      sum[s + 2] = s2;
      sum[s + 3] = s3;
      sum[s + 4] = s4;
      sum[s + 5] = s5;
    }
  }
}
