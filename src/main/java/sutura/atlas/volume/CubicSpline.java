package sutura.atlas.volume;

import java.util.stream.IntStream;

/**
 * Interpolating cubic B-spline through the voxels of a volume, mirrored at the border voxels.
 *
 * <p>Source: Unser M (1999) Splines: a perfect fit for signal and image processing,
 * doi:10.1109/79.799930. Exact recursive prefilter, truncated where the pole's power falls below
 * 1e-10; 64 products a sample.
 */
public final class CubicSpline {
  /** Pole of the cubic prefilter. Source: Unser 1999, table 1. */
  private static final double POLE = Math.sqrt(3) - 2;

  /** |POLE|^18 is below 1e-10. */
  private static final int HORIZON = 18;

  private final Extent extent;
  private final float[] coefficients;

  public CubicSpline(float[] values, Extent extent) {
    extent.check(values.length);
    this.extent = extent;
    coefficients = values.clone();
    int slice = extent.nx() * extent.ny();
    filter(extent.ny() * extent.nz(), r -> r * extent.nx(), extent.nx(), 1);
    filter(
        extent.nx() * extent.nz(),
        r -> r / extent.nx() * slice + r % extent.nx(),
        extent.ny(),
        extent.nx());
    filter(slice, r -> r, extent.nz(), slice);
  }

  private void filter(
      int lines, java.util.function.IntUnaryOperator start, int length, int stride) {
    if (length < 2) {
      return;
    }
    IntStream.range(0, lines)
        .parallel()
        .forEach(
            r -> {
              int first = start.applyAsInt(r);
              double[] line = new double[length];
              for (int t = 0; t < length; t++) {
                line[t] = coefficients[first + t * stride];
              }
              prefilter(line);
              for (int t = 0; t < length; t++) {
                coefficients[first + t * stride] = (float) line[t];
              }
            });
  }

  /** Turns samples into B-spline coefficients in place. */
  static void prefilter(double[] c) {
    int n = c.length;
    double gain = (1 - POLE) * (1 - 1 / POLE);
    for (int t = 0; t < n; t++) {
      c[t] *= gain;
    }
    double sum = 0;
    double power = 1;
    for (int t = 0; t < HORIZON; t++) {
      sum += power * c[mirror(t, n)];
      power *= POLE;
    }
    c[0] = sum;
    for (int t = 1; t < n; t++) {
      c[t] += POLE * c[t - 1];
    }
    c[n - 1] = POLE / (POLE * POLE - 1) * (c[n - 1] + POLE * c[n - 2]);
    for (int t = n - 2; t >= 0; t--) {
      c[t] = POLE * (c[t + 1] - c[t]);
    }
  }

  /** Value at a point in voxel coordinates; points outside take the nearest border value. */
  public double at(double x, double y, double z) {
    double cx = Math.min(Math.max(x, 0), extent.nx() - 1.0);
    double cy = Math.min(Math.max(y, 0), extent.ny() - 1.0);
    double cz = Math.min(Math.max(z, 0), extent.nz() - 1.0);
    int i = (int) cx;
    int j = (int) cy;
    int k = (int) cz;
    double fx = cx - i;
    double fy = cy - j;
    double fz = cz - k;
    double sum = 0;
    for (int dz = -1; dz <= 2; dz++) {
      double wz = weight(fz, dz);
      int plane = mirror(k + dz, extent.nz()) * extent.ny();
      for (int dy = -1; dy <= 2; dy++) {
        int row = (plane + mirror(j + dy, extent.ny())) * extent.nx();
        sum += wz * weight(fy, dy) * alongRow(row, i, fx);
      }
    }
    return sum;
  }

  private double alongRow(int row, int i, double fx) {
    int nx = extent.nx();
    double sum = 0;
    for (int dx = -1; dx <= 2; dx++) {
      sum += weight(fx, dx) * coefficients[row + mirror(i + dx, nx)];
    }
    return sum;
  }

  /** Cubic B-spline at {@code fraction - offset}. */
  private static double weight(double fraction, int offset) {
    double t = Math.abs(fraction - offset);
    if (t < 1) {
      return 2.0 / 3 + t * t * (0.5 * t - 1);
    }
    double u = 2 - t;
    return u > 0 ? u * u * u / 6 : 0;
  }

  private static int mirror(int index, int n) {
    if (index >= 0 && index < n) {
      return index;
    }
    if (n == 1) {
      return 0;
    }
    int period = 2 * n - 2;
    int folded = Math.floorMod(index, period);
    return folded < n ? folded : period - folded;
  }
}
