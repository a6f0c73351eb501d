package sutura.atlas.mesh;

/** Separable Gaussian filter of a box of values, cut off at four widths, borders repeated. */
final class BoxGaussian {
  private final float[] weights;
  private final int radius;

  /** A filter of a width in voxels. */
  BoxGaussian(double sigmaVoxels) {
    radius = (int) Math.ceil(4 * sigmaVoxels);
    weights = new float[2 * radius + 1];
    double sum = 0;
    for (int i = -radius; i <= radius; i++) {
      sum += Math.exp(-0.5 * i * i / (sigmaVoxels * sigmaVoxels));
    }
    for (int i = -radius; i <= radius; i++) {
      weights[i + radius] = (float) (Math.exp(-0.5 * i * i / (sigmaVoxels * sigmaVoxels)) / sum);
    }
  }

  /** The filtered box, {@code [z][y][x]}. */
  float[] apply(float[] values, int nx, int ny, int nz) {
    float[] a = along(values, nx * ny * nz, 1, nx);
    float[] b = along(a, nx * ny * nz, nx, ny);
    return along(b, nx * ny * nz, nx * ny, nz);
  }

  private float[] along(float[] in, int size, int stride, int n) {
    float[] out = new float[size];
    for (int p = 0; p < size; p++) {
      int at = p / stride % n;
      float sum = 0;
      for (int i = -radius; i <= radius; i++) {
        int to = Math.max(0, Math.min(n - 1, at + i));
        sum += weights[i + radius] * in[p + (to - at) * stride];
      }
      out[p] = sum;
    }
    return out;
  }
}
