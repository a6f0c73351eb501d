package sutura.atlas.volume;

/** Trilinear interpolation in voxel coordinates. */
public record LinearSampler(float[] values, Extent extent) {
  public LinearSampler {
    extent.check(values.length);
  }

  /** Value at a point; points outside take the nearest border value. */
  public double at(double x, double y, double z) {
    double cx = Math.min(Math.max(x, 0), extent.nx() - 1.0);
    double cy = Math.min(Math.max(y, 0), extent.ny() - 1.0);
    double cz = Math.min(Math.max(z, 0), extent.nz() - 1.0);
    int i = Math.min((int) cx, Math.max(extent.nx() - 2, 0));
    int j = Math.min((int) cy, Math.max(extent.ny() - 2, 0));
    int k = Math.min((int) cz, Math.max(extent.nz() - 2, 0));
    double fx = cx - i;
    double fy = cy - j;
    double fz = cz - k;
    int sx = extent.nx() > 1 ? 1 : 0;
    int sy = extent.ny() > 1 ? extent.nx() : 0;
    int sz = extent.nz() > 1 ? extent.nx() * extent.ny() : 0;
    int v = extent.index(i, j, k);
    double low =
        mix(mix(values[v], values[v + sx], fx), mix(values[v + sy], values[v + sy + sx], fx), fy);
    int w = v + sz;
    double high =
        mix(mix(values[w], values[w + sx], fx), mix(values[w + sy], values[w + sy + sx], fx), fy);
    return mix(low, high, fz);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
