package sutura.geometry;

/** Cross product of two edges of a triangle: its outward normal, as long as twice its area. */
public final class TriangleCross {
  private TriangleCross() {}

  /**
   * Puts the product, in square millimetres, of the triangle whose corners stand at {@code first}
   * and the two places after it.
   */
  public static void put(float[] positionsMm, int[] triangles, int first, double[] into) {
    float[] p = positionsMm;
    int a = 3 * triangles[first];
    int b = 3 * triangles[first + 1];
    int c = 3 * triangles[first + 2];
    double ux = p[b] - p[a];
    double uy = p[b + 1] - p[a + 1];
    double uz = p[b + 2] - p[a + 2];
    double vx = p[c] - p[a];
    double vy = p[c + 1] - p[a + 1];
    double vz = p[c + 2] - p[a + 2];
    into[0] = uy * vz - uz * vy;
    into[1] = uz * vx - ux * vz;
    into[2] = ux * vy - uy * vx;
  }
}
