package sutura.biomech.table;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import sutura.numerics.Progress;

/**
 * The few orthonormal fields that many solutions are nearly sums of (proper orthogonal
 * decomposition), strongest first.
 *
 * <p>Halko, Martinsson, Tropp 2011 doi:10.1137/090771806: random sums of the snapshots, one power
 * iteration, singular values of the snapshots in that subspace. Fixed seed; no iteration to stop.
 *
 * @param modes fields of unit length
 * @param strengths singular value of each
 */
record SnapshotBasis(float[][] modes, double[] strengths) {
  private static final int OVERSAMPLING = 20;
  private static final long SEED = 20_261;

  /** Directions weaker than this, relative to the strongest, are rounding errors. */
  private static final double WEAKEST = 1e-5;

  /** The strongest modes of the snapshots, at most as many as there are snapshots. */
  static SnapshotBasis of(float[][] snapshots, int count, Progress progress) {
    int wide = Math.min(count + OVERSAMPLING, Math.min(snapshots.length, snapshots[0].length));
    float[][] basis = orthonormal(FloatColumns.sums(snapshots, random(snapshots.length, wide)));
    progress.report("Finding what the solutions have in common", 0.3);
    progress.check();
    float[][] shares = orthonormal(floats(FloatColumns.products(basis, snapshots)));
    basis = orthonormal(FloatColumns.sums(snapshots, factors(shares)));
    progress.report("Finding what the solutions have in common", 0.7);
    progress.check();
    double[][] parts = FloatColumns.products(snapshots, basis);
    Turned turned = Turned.of(squares(parts));
    int kept = Math.min(count, turned.kept());
    float[][] modes = FloatColumns.sums(basis, turned.first(kept));
    return new SnapshotBasis(modes, Arrays.copyOf(turned.strengths(), kept));
  }

  /** What of each mode a field has. */
  float[] coefficients(float[] field) {
    float[] coefficients = new float[modes.length];
    for (int k = 0; k < modes.length; k++) {
      coefficients[k] = (float) FloatColumns.product(modes[k], field);
    }
    return coefficients;
  }

  private static float[][] floats(double[][] rows) {
    float[][] columns = new float[rows.length][rows[0].length];
    for (int k = 0; k < columns.length; k++) {
      for (int c = 0; c < columns[k].length; c++) {
        columns[k][c] = (float) rows[k][c];
      }
    }
    return columns;
  }

  private static double[][] factors(float[][] columns) {
    double[][] factors = new double[columns[0].length][columns.length];
    for (int c = 0; c < factors.length; c++) {
      for (int k = 0; k < columns.length; k++) {
        factors[c][k] = columns[k][c];
      }
    }
    return factors;
  }

  private static double[][] random(int rows, int columns) {
    Random random = new Random(SEED);
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    return numbers;
  }

  /** An orthonormal basis of what the columns span; twice, since the first pass is not accurate. */
  private static float[][] orthonormal(float[][] columns) {
    return halfOrthonormal(halfOrthonormal(columns));
  }

  private static float[][] halfOrthonormal(float[][] columns) {
    Turned turned = Turned.of(FloatColumns.products(columns, columns));
    double[][] factors = turned.first(turned.kept());
    for (double[] row : factors) {
      for (int k = 0; k < row.length; k++) {
        row[k] /= turned.strengths()[k];
      }
    }
    return FloatColumns.sums(columns, factors);
  }

  /** Transpose times itself. */
  private static double[][] squares(double[][] rows) {
    int n = rows[0].length;
    double[][] squares = new double[n][n];
    IntStream.range(0, n)
        .parallel()
        .forEach(
            i -> {
              for (double[] row : rows) {
                for (int j = 0; j < n; j++) {
                  squares[i][j] += row[i] * row[j];
                }
              }
            });
    return squares;
  }

  /** Main axes of a symmetric matrix, and the root of what it does along each. */
  private record Turned(double[][] axes, double[] strengths, int kept) {
    static Turned of(double[][] symmetric) {
      SymmetricAxes axes = SymmetricAxes.of(symmetric);
      double[] strengths = new double[axes.values().length];
      int kept = 0;
      for (int k = 0; k < strengths.length; k++) {
        strengths[k] = Math.sqrt(axes.values()[k]);
        kept += strengths[k] > WEAKEST * strengths[0] ? 1 : 0;
      }
      return new Turned(axes.axes(), strengths, kept);
    }

    /** Factor [component][axis] of the strongest axes. */
    double[][] first(int count) {
      double[][] factors = new double[axes.length][count];
      for (int k = 0; k < count; k++) {
        for (int c = 0; c < axes.length; c++) {
          factors[c][k] = axes[k][c];
        }
      }
      return factors;
    }
  }
}
