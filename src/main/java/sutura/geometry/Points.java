package sutura.geometry;

/**
 * Vertex positions in double precision, and what can be measured between them.
 *
 * @param p {@code [vertex][x,y,z]}, flattened, mm; written to by its owner
 */
record Points(double[] p) {
  /** Unit normal of a triangle; returns twice its area. */
  double normal(int a, int b, int c, double[] out) {
    double ux = p[3 * b] - p[3 * a];
    double uy = p[3 * b + 1] - p[3 * a + 1];
    double uz = p[3 * b + 2] - p[3 * a + 2];
    double vx = p[3 * c] - p[3 * a];
    double vy = p[3 * c + 1] - p[3 * a + 1];
    double vz = p[3 * c + 2] - p[3 * a + 2];
    double x = uy * vz - uz * vy;
    double y = uz * vx - ux * vz;
    double z = ux * vy - uy * vx;
    double length = Math.sqrt(x * x + y * y + z * z);
    double s = length > 0 ? 1 / length : 0;
    out[0] = x * s;
    out[1] = y * s;
    out[2] = z * s;
    return length;
  }

  /** Product of a vector with a vertex's position. */
  double dot(double[] n, int v) {
    return n[0] * p[3 * v] + n[1] * p[3 * v + 1] + n[2] * p[3 * v + 2];
  }

  /** Squared distance of two vertices. */
  double distance2(int a, int b) {
    double x = p[3 * a] - p[3 * b];
    double y = p[3 * a + 1] - p[3 * b + 1];
    double z = p[3 * a + 2] - p[3 * b + 2];
    return x * x + y * y + z * z;
  }
}
