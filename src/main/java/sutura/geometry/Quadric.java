package sutura.geometry;

/**
 * Sums of squared distances to weighted planes, one symmetric form a vertex, kept in one flat
 * array.
 *
 * <p>Ten numbers each: the upper triangle of A, then b, then c of {@code x'Ax + 2b'x + c}. Source:
 * Garland M, Heckbert P S 1997, "Surface simplification using quadric error metrics", SIGGRAPH,
 * 209-216.
 */
final class Quadric {
  private static final int SIZE = 10;
  private final double[] q;

  Quadric(int vertices) {
    q = new double[SIZE * vertices];
  }

  /** Adds the plane through a point with a unit normal. */
  void addPlane(int v, double nx, double ny, double nz, double distance, double weight) {
    int i = SIZE * v;
    q[i] += weight * nx * nx;
    q[i + 1] += weight * nx * ny;
    q[i + 2] += weight * nx * nz;
    q[i + 3] += weight * ny * ny;
    q[i + 4] += weight * ny * nz;
    q[i + 5] += weight * nz * nz;
    q[i + 6] += weight * nx * distance;
    q[i + 7] += weight * ny * distance;
    q[i + 8] += weight * nz * distance;
    q[i + 9] += weight * distance * distance;
  }

  /** Adds the squared distance to a point, which keeps flat regions from degenerating. */
  void addPoint(int v, double x, double y, double z, double weight) {
    int i = SIZE * v;
    q[i] += weight;
    q[i + 3] += weight;
    q[i + 5] += weight;
    q[i + 6] -= weight * x;
    q[i + 7] -= weight * y;
    q[i + 8] -= weight * z;
    q[i + 9] += weight * (x * x + y * y + z * z);
  }

  /** Lets the first vertex carry the planes of both. */
  void merge(int into, int from) {
    for (int i = 0; i < SIZE; i++) {
      q[SIZE * into + i] += q[SIZE * from + i];
    }
  }

  /** Weighted squared distance of a point to the planes of two vertices. */
  double error(int u, int v, double x, double y, double z) {
    int i = SIZE * u;
    int j = SIZE * v;
    double quadratic =
        x * (x * (q[i] + q[j]) + 2 * (y * (q[i + 1] + q[j + 1]) + z * (q[i + 2] + q[j + 2])))
            + y * (y * (q[i + 3] + q[j + 3]) + 2 * z * (q[i + 4] + q[j + 4]))
            + z * z * (q[i + 5] + q[j + 5]);
    double linear =
        x * (q[i + 6] + q[j + 6]) + y * (q[i + 7] + q[j + 7]) + z * (q[i + 8] + q[j + 8]);
    return Math.max(0, quadratic + 2 * linear + q[i + 9] + q[j + 9]);
  }

  /** Point of least error for two vertices; false where the planes do not determine one. */
  boolean minimise(int u, int v, double[] out) {
    int i = SIZE * u;
    int j = SIZE * v;
    double a = q[i] + q[j];
    double b = q[i + 1] + q[j + 1];
    double c = q[i + 2] + q[j + 2];
    double d = q[i + 3] + q[j + 3];
    double e = q[i + 4] + q[j + 4];
    double f = q[i + 5] + q[j + 5];
    double p = -(q[i + 6] + q[j + 6]);
    double r = -(q[i + 7] + q[j + 7]);
    double s = -(q[i + 8] + q[j + 8]);
    double c00 = d * f - e * e;
    double c01 = c * e - b * f;
    double c02 = b * e - c * d;
    double det = a * c00 + b * c01 + c * c02;
    double trace = a + d + f;
    if (!(Math.abs(det) > 1e-9 * trace * trace * trace)) {
      return false;
    }
    out[0] = (c00 * p + c01 * r + c02 * s) / det;
    out[1] = (c01 * p + (a * f - c * c) * r + (b * c - a * e) * s) / det;
    out[2] = (c02 * p + (b * c - a * e) * r + (a * d - b * b) * s) / det;
    return true;
  }
}
