package sutura.biomech;

import org.joml.Matrix3d;
import sutura.numerics.BlockMatrix;

/**
 * Conjugate gradients with the diagonal blocks' inverses, for the small systems of tests.
 *
 * <p>Source: Hestenes &amp; Stiefel 1952, doi:10.6028/jres.049.044. Stops when the residual is
 * below a part of the load.
 */
final class SmallSolver {
  private static final int MOST_ROUNDS = 20_000;

  private final BlockMatrix matrix;
  private final double tolerance;
  private final Matrix3d[] inverses;

  SmallSolver(BlockMatrix matrix, double tolerance) {
    this.matrix = matrix;
    this.tolerance = tolerance;
    inverses = new Matrix3d[matrix.nodes()];
    for (int node = 0; node < inverses.length; node++) {
      int at = 9 * matrix.find(node, node);
      double[] b = matrix.blocks();
      inverses[node] =
          new Matrix3d(
                  b[at], b[at + 1], b[at + 2], b[at + 3], b[at + 4], b[at + 5], b[at + 6],
                  b[at + 7], b[at + 8])
              .invert();
    }
  }

  double[] solve(double[] load) {
    double[] x = new double[load.length];
    double[] residual = load.clone();
    double[] z = new double[load.length];
    double[] direction = new double[load.length];
    double[] product = new double[load.length];
    double least = tolerance * tolerance * dot(load, load);
    double before = 0;
    for (int round = 0; dot(residual, residual) > least; round++) {
      if (round == MOST_ROUNDS) {
        throw new IllegalStateException("not solved after " + round + " rounds");
      }
      precondition(residual, z);
      double now = dot(residual, z);
      double share = round == 0 ? 0 : now / before;
      before = now;
      for (int i = 0; i < x.length; i++) {
        direction[i] = z[i] + share * direction[i];
      }
      matrix.multiply(direction, product);
      double step = now / dot(direction, product);
      for (int i = 0; i < x.length; i++) {
        x[i] += step * direction[i];
        residual[i] -= step * product[i];
      }
    }
    return x;
  }

  private void precondition(double[] r, double[] z) {
    for (int node = 0; node < inverses.length; node++) {
      Matrix3d m = inverses[node];
      double a = r[3 * node];
      double b = r[3 * node + 1];
      double c = r[3 * node + 2];
      z[3 * node] = m.m00 * a + m.m10 * b + m.m20 * c;
      z[3 * node + 1] = m.m01 * a + m.m11 * b + m.m21 * c;
      z[3 * node + 2] = m.m02 * a + m.m12 * b + m.m22 * c;
    }
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
