package sutura.atlas.meninges;

import java.util.Arrays;

/**
 * The stiff thin plate through soft springs: of all heights the one with the least sum of weighted
 * squared distances from what was asked and of squared second derivatives.
 *
 * <p>Source: Terzopoulos D 1983, "Multilevel computational processes for visual surface
 * reconstruction"; discretised by finite differences, solved directly ({@link BandedCholesky}).
 */
final class PlateFit {
  /** Weight by which a place that nothing is known of is drawn to the mean. */
  private static final double FAINT = 1e-7;

  private final double u0Mm;
  private final double v0Mm;
  private final double spacingMm;
  private final int nu;
  private final int nv;
  private final double[] target;
  private final double[] weight;

  /** A plate that nothing is known of yet; fastest if {@code nv <= nu}. */
  PlateFit(double u0Mm, double v0Mm, double spacingMm, int nu, int nv) {
    this.u0Mm = u0Mm;
    this.v0Mm = v0Mm;
    this.spacingMm = spacingMm;
    this.nu = nu;
    this.nv = nv;
    target = new double[nu * nv];
    weight = new double[nu * nv];
  }

  int nu() {
    return nu;
  }

  int nv() {
    return nv;
  }

  double uMm(int i) {
    return u0Mm + i * spacingMm;
  }

  double vMm(int j) {
    return v0Mm + j * spacingMm;
  }

  /** Asks for a height at a grid point, in place of what was asked there before. */
  void ask(int i, int j, double heightMm, double strength) {
    target[i * nv + j] = heightMm;
    weight[i * nv + j] = strength;
  }

  /** Asks for a height at the grid point nearest to a place. */
  void pin(double uMm, double vMm, double heightMm, double strength) {
    int i = (int) Math.round((uMm - u0Mm) / spacingMm);
    int j = (int) Math.round((vMm - v0Mm) / spacingMm);
    if (i >= 0 && j >= 0 && i < nu && j < nv) {
      ask(i, j, heightMm, strength);
    }
  }

  /** The plate of a stiffness, in mm4 where the spacing is 1 mm. */
  HeightPlate solve(double stiffness) {
    BandedCholesky matrix = new BandedCholesky(nu * nv, 2 * nv);
    double[] right = new double[nu * nv];
    double mean = mean();
    for (int p = 0; p < right.length; p++) {
      matrix.add(p, p, weight[p] + FAINT);
      right[p] = weight[p] * target[p] + FAINT * mean;
    }
    double bend = stiffness / Math.pow(spacingMm, 4);
    for (int i = 0; i < nu; i++) {
      for (int j = 0; j < nv; j++) {
        int p = i * nv + j;
        if (i + 2 < nu) {
          stencil(matrix, bend, new int[] {p, p + nv, p + 2 * nv}, new double[] {1, -2, 1});
        }
        if (j + 2 < nv) {
          stencil(matrix, bend, new int[] {p, p + 1, p + 2}, new double[] {1, -2, 1});
        }
        if (i + 1 < nu && j + 1 < nv) {
          stencil(
              matrix,
              2 * bend,
              new int[] {p, p + 1, p + nv, p + nv + 1},
              new double[] {1, -1, -1, 1});
        }
      }
    }
    return new HeightPlate(u0Mm, v0Mm, spacingMm, nu, nv, matrix.solve(right));
  }

  private double mean() {
    double sum = 0;
    for (int p = 0; p < target.length; p++) {
      sum += weight[p] * target[p];
    }
    double weights = Arrays.stream(weight).sum();
    return weights > 0 ? sum / weights : 0;
  }

  private static void stencil(BandedCholesky matrix, double scale, int[] at, double[] factor) {
    for (int a = 0; a < at.length; a++) {
      for (int b = 0; b <= a; b++) {
        matrix.add(at[a], at[b], scale * factor[a] * factor[b]);
      }
    }
  }
}
