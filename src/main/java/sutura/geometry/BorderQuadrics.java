package sutura.geometry;

/** The planes that the vertices of a complex should keep to: of its triangles and its junctions. */
final class BorderQuadrics {
  /** Weight of planes across junction curves against those of the surface, project assumption. */
  private static final double CURVE_WEIGHT = 8;

  /** Pull towards the old vertex relative to the surface, project assumption. */
  private static final double POINT_WEIGHT = 1e-3;

  private final MaterialMesh mesh;
  private final int[] t;
  private final Points points;
  private final double[] p;
  private final Quadric quadrics;

  private BorderQuadrics(MaterialMesh mesh, Points points) {
    this.mesh = mesh;
    this.points = points;
    t = mesh.triangles();
    p = points.p();
    quadrics = new Quadric(mesh.vertexCount());
  }

  /** One quadric a vertex. */
  static Quadric of(MaterialMesh mesh, EdgeTable edges, Points points) {
    BorderQuadrics borders = new BorderQuadrics(mesh, points);
    borders.addSurfaces();
    borders.addCurves(edges);
    return borders.quadrics;
  }

  private void addSurfaces() {
    double[] n = new double[3];
    for (int f = 0; f < mesh.triangleCount(); f++) {
      double area = 0.5 * points.normal(t[3 * f], t[3 * f + 1], t[3 * f + 2], n);
      if (!(area > 0)) {
        continue;
      }
      double d = -points.dot(n, t[3 * f]);
      for (int c = 0; c < 3; c++) {
        int v = t[3 * f + c];
        quadrics.addPlane(v, n[0], n[1], n[2], d, area / 3);
        quadrics.addPoint(v, p[3 * v], p[3 * v + 1], p[3 * v + 2], POINT_WEIGHT * area / 3);
      }
    }
  }

  /** Planes through each junction edge, square to each of its triangles. */
  private void addCurves(EdgeTable edges) {
    double[] n = new double[3];
    for (int e = 0; e < edges.size(); e++) {
      if (!edges.isJunction(e)) {
        continue;
      }
      for (int i = 0; i < edges.triangleCount(e); i++) {
        int f = edges.triangle(e, i);
        if (points.normal(t[3 * f], t[3 * f + 1], t[3 * f + 2], n) > 0) {
          addCurvePlane(edges.low(e), edges.high(e), n);
        }
      }
    }
  }

  private void addCurvePlane(int u, int v, double[] n) {
    double ex = p[3 * v] - p[3 * u];
    double ey = p[3 * v + 1] - p[3 * u + 1];
    double ez = p[3 * v + 2] - p[3 * u + 2];
    double x = ey * n[2] - ez * n[1];
    double y = ez * n[0] - ex * n[2];
    double z = ex * n[1] - ey * n[0];
    double length = Math.sqrt(x * x + y * y + z * z);
    if (!(length > 0)) {
      return;
    }
    double[] m = {x / length, y / length, z / length};
    double d = -points.dot(m, u);
    double weight = CURVE_WEIGHT * length * length;
    quadrics.addPlane(u, m[0], m[1], m[2], d, weight / 2);
    quadrics.addPlane(v, m[0], m[1], m[2], d, weight / 2);
  }
}
