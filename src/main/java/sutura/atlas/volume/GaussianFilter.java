package sutura.atlas.volume;

import java.util.stream.IntStream;

/**
 * Separable Gaussian smoothing: kernel sampled at voxel centres, cut at four sigmas, normalised;
 * beyond the border the volume is reflected with the edge voxel repeated.
 *
 * <p>The definition is that of scipy.ndimage.gaussian_filter, so that published widths keep their
 * meaning. Cost: one product per voxel, axis and kernel tap; rows in parallel.
 */
public final class GaussianFilter {
  /** Kernel half width in sigmas. Source: scipy.ndimage default. */
  private static final double TRUNCATE_SIGMAS = 4;

  private GaussianFilter() {}

  /** Smoothed copy, the same width along all axes, in voxels. */
  public static float[] smooth(float[] values, Extent extent, double sigmaVoxels) {
    return smooth(values, extent, sigmaVoxels, sigmaVoxels, sigmaVoxels);
  }

  /** Smoothed copy; widths in voxels of each axis, 0 leaves the axis alone. */
  public static float[] smooth(
      float[] values, Extent extent, double sigmaX, double sigmaY, double sigmaZ) {
    extent.check(values.length);
    float[] result = values;
    result = sigmaZ > 0 && extent.nz() > 1 ? alongZ(result, extent, sigmaZ) : result;
    result = sigmaY > 0 && extent.ny() > 1 ? alongY(result, extent, sigmaY) : result;
    result = sigmaX > 0 && extent.nx() > 1 ? alongX(result, extent, sigmaX) : result;
    return result == values ? values.clone() : result;
  }

  /** Smoothed mask, 0..1. */
  public static float[] smooth(boolean[] mask, Extent extent, double sigmaVoxels) {
    float[] values = new float[mask.length];
    for (int v = 0; v < values.length; v++) {
      values[v] = mask[v] ? 1 : 0;
    }
    return smooth(values, extent, sigmaVoxels);
  }

  private static float[] alongZ(float[] in, Extent e, double sigma) {
    float[] kernel = kernel(sigma);
    float[] out = new float[in.length];
    int slice = e.nx() * e.ny();
    IntStream.range(0, e.nz() * e.ny())
        .parallel()
        .forEach(
            row -> {
              int k = row / e.ny();
              int inSlice = (row % e.ny()) * e.nx();
              int target = k * slice + inSlice;
              addRows(in, out, target, e.nx(), kernel, k, e.nz(), slice, inSlice);
            });
    return out;
  }

  private static float[] alongY(float[] in, Extent e, double sigma) {
    float[] kernel = kernel(sigma);
    float[] out = new float[in.length];
    int slice = e.nx() * e.ny();
    IntStream.range(0, e.nz() * e.ny())
        .parallel()
        .forEach(
            row -> {
              int j = row % e.ny();
              int start = (row / e.ny()) * slice;
              addRows(in, out, row * e.nx(), e.nx(), kernel, j, e.ny(), e.nx(), start);
            });
    return out;
  }

  /**
   * {@code out[target..] = sum of kernel times rows}, rows at {@code start + position * stride}.
   */
  private static void addRows(
      float[] in,
      float[] out,
      int target,
      int length,
      float[] kernel,
      int position,
      int positions,
      int stride,
      int start) {
    int radius = kernel.length / 2;
    for (int t = 0; t < kernel.length; t++) {
      int source = start + reflect(position + t - radius, positions) * stride;
      float weight = kernel[t];
      for (int i = 0; i < length; i++) {
        out[target + i] += weight * in[source + i];
      }
    }
  }

  private static float[] alongX(float[] in, Extent e, double sigma) {
    float[] kernel = kernel(sigma);
    int radius = kernel.length / 2;
    float[] out = new float[in.length];
    IntStream.range(0, e.nz() * e.ny())
        .parallel()
        .forEach(
            row -> {
              int start = row * e.nx();
              float[] padded = new float[e.nx() + 2 * radius];
              for (int i = 0; i < padded.length; i++) {
                padded[i] = in[start + reflect(i - radius, e.nx())];
              }
              for (int t = 0; t < kernel.length; t++) {
                for (int i = 0; i < e.nx(); i++) {
                  out[start + i] += kernel[t] * padded[i + t];
                }
              }
            });
    return out;
  }

  private static float[] kernel(double sigma) {
    int radius = (int) (TRUNCATE_SIGMAS * sigma + 0.5);
    double[] exact = new double[2 * radius + 1];
    double sum = 0;
    for (int t = 0; t < exact.length; t++) {
      double d = (t - radius) / sigma;
      exact[t] = Math.exp(-0.5 * d * d);
      sum += exact[t];
    }
    float[] kernel = new float[exact.length];
    for (int t = 0; t < exact.length; t++) {
      kernel[t] = (float) (exact[t] / sum);
    }
    return kernel;
  }

  /** Index reflected into {@code 0..n-1}: d c b a | a b c d | d c b a. */
  static int reflect(int index, int n) {
    int period = 2 * n;
    int folded = Math.floorMod(index, period);
    return folded < n ? folded : period - 1 - folded;
  }
}
