package sutura.atlas.mri;

import java.util.List;

/** A closed line on the midline section; (y, z) mm. */
record YzPolygon(List<double[]> points) {
  /** Whether a place lies inside, by the number of edges that a ray crosses. */
  boolean contains(double y, double z) {
    boolean inside = false;
    for (int a = 0, b = points.size() - 1; a < points.size(); b = a++) {
      double[] p = points.get(a);
      double[] q = points.get(b);
      if (p[1] > z != q[1] > z && y < (q[0] - p[0]) * (z - p[1]) / (q[1] - p[1]) + p[0]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
