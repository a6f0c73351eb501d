package sutura.geometry;

/**
 * Tells whether a point lies inside a closed surface: a ray upwards crosses it an odd number of
 * times. Triangles are found through the columns that their shadow on the horizontal plane covers.
 */
public final class InsideTest {
  private static final double COLUMN_MM = 1;

  /**
   * The ray stands this far beside the point, mm, so that it misses edges and vertices, which often
   * lie on the grid that the surfaces were made on.
   */
  private static final double ASIDE_X_MM = 1.37e-4;

  private static final double ASIDE_Y_MM = 2.11e-4;

  private final TriangleMesh mesh;
  private final double x0;
  private final double y0;
  private final int nx;
  private final int ny;

  /** Triangles of the column c are {@code members[starts[c]..starts[c+1])}. */
  private final int[] starts;

  private final int[] members;

  /** Lists the triangles of a closed surface. */
  public InsideTest(TriangleMesh mesh) {
    this.mesh = mesh;
    Box box = mesh.box();
    x0 = box.minMm().x();
    y0 = box.minMm().y();
    nx = (int) Math.floor((box.maxMm().x() - x0) / COLUMN_MM) + 1;
    ny = (int) Math.floor((box.maxMm().y() - y0) / COLUMN_MM) + 1;
    starts = new int[nx * ny + 1];
    eachColumn((column, triangle) -> starts[column + 1]++);
    for (int c = 0; c < starts.length - 1; c++) {
      starts[c + 1] += starts[c];
    }
    members = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    eachColumn((column, triangle) -> members[next[column]++] = triangle);
  }

  private interface Visitor {
    void visit(int column, int triangle);
  }

  private void eachColumn(Visitor visitor) {
    float[] p = mesh.positionsMm();
    int[] t = mesh.triangles();
    for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
      int a = 3 * t[3 * triangle];
      int b = 3 * t[3 * triangle + 1];
      int c = 3 * t[3 * triangle + 2];
      int i0 = column(Math.min(p[a], Math.min(p[b], p[c])), x0);
      int i1 = column(Math.max(p[a], Math.max(p[b], p[c])), x0);
      int j0 = column(Math.min(p[a + 1], Math.min(p[b + 1], p[c + 1])), y0);
      int j1 = column(Math.max(p[a + 1], Math.max(p[b + 1], p[c + 1])), y0);
      for (int j = j0; j <= j1; j++) {
        for (int i = i0; i <= i1; i++) {
          visitor.visit(j * nx + i, triangle);
        }
      }
    }
  }

  private static int column(double mm, double from) {
    return (int) Math.floor((mm - from) / COLUMN_MM);
  }

  /** Whether the surface encloses the point, RAS mm. */
  public boolean contains(double xMm, double yMm, double zMm) {
    double x = xMm + ASIDE_X_MM;
    double y = yMm + ASIDE_Y_MM;
    int i = column(x, x0);
    int j = column(y, y0);
    if (i < 0 || j < 0 || i >= nx || j >= ny) {
      return false;
    }
    boolean inside = false;
    int column = j * nx + i;
    for (int m = starts[column]; m < starts[column + 1]; m++) {
      inside ^= isBelow(members[m], x, y, zMm);
    }
    return inside;
  }

  /** Whether the ray upwards from the point goes through the triangle. */
  private boolean isBelow(int triangle, double x, double y, double z) {
    float[] p = mesh.positionsMm();
    int a = 3 * mesh.triangles()[3 * triangle];
    int b = 3 * mesh.triangles()[3 * triangle + 1];
    int c = 3 * mesh.triangles()[3 * triangle + 2];
    double u = area(p, b, c, x, y);
    double v = area(p, c, a, x, y);
    double w = area(p, a, b, x, y);
    boolean hit = (u > 0 && v > 0 && w > 0) || (u < 0 && v < 0 && w < 0);
    return hit && (u * p[a + 2] + v * p[b + 2] + w * p[c + 2]) / (u + v + w) > z;
  }

  /** Twice the signed area of the shadow of a point and an edge. */
  private static double area(float[] p, int a, int b, double x, double y) {
    return (p[a] - x) * (p[b + 1] - y) - (p[b] - x) * (p[a + 1] - y);
  }
}
