package sutura.geometry;

/** Materials given by a formula: the first material whose function is positive, else outside. */
final class AnalyticMaterials implements MaterialSampling {
  /** Signed distance to a border, positive inside, mm. */
  interface Shape {
    double depthMm(double x, double y, double z);
  }

  private final VoxelGrid grid;
  private final Shape[] shapes;

  /** A cube of points round the origin. */
  AnalyticMaterials(double halfMm, double spacingMm, Shape... shapes) {
    int n = 2 * (int) Math.ceil(halfMm / spacingMm) + 1;
    double origin = -(n - 1) / 2.0 * spacingMm;
    grid = new VoxelGrid(n, n, n, origin, origin, origin, spacingMm);
    this.shapes = shapes;
  }

  static Shape sphere(double radiusMm) {
    return (x, y, z) -> radiusMm - Math.sqrt(x * x + y * y + z * z);
  }

  static Shape torus(double ringMm, double tubeMm) {
    return (x, y, z) -> {
      double ring = Math.sqrt(x * x + y * y) - ringMm;
      return tubeMm - Math.sqrt(ring * ring + z * z);
    };
  }

  @Override
  public VoxelGrid grid() {
    return grid;
  }

  @Override
  public int material(int index) {
    for (int m = 0; m < shapes.length; m++) {
      if (depth(m, index) > 0) {
        return m + 1;
      }
    }
    return 0;
  }

  private double depth(int shape, int index) {
    int i = index % grid.nx();
    int j = index / grid.nx() % grid.ny();
    int k = index / (grid.nx() * grid.ny());
    return shapes[shape].depthMm(grid.xMm(i), grid.yMm(j), grid.zMm(k));
  }

  @Override
  public float crossing(int p, int q) {
    for (int m = 0; m < shapes.length; m++) {
      double a = depth(m, p);
      double b = depth(m, q);
      if (a > 0 != b > 0) {
        return (float) (a / (a - b));
      }
    }
    return 0.5f;
  }
}
