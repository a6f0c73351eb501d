package sutura.biomech.table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the displacements of some points follow from those of the control points: of the nearest
 * ones, all of one bone.
 */
final class PointWeights {
  private static final int NEIGHBOURS = 6;
  private static final double WIDTH = 0.5;

  /** Control points often lie on one sheet of thin bone: the slope across it is then let be. */
  private static final double RIDGE = 3e-3;

  private final int[] points;
  private final float[] weights;
  private final int each;

  private PointWeights(int[] points, float[] weights, int each) {
    this.points = points;
    this.weights = weights;
    this.each = each;
  }

  /**
   * Weights of points.
   *
   * @param control all control points
   * @param ranges of the bones that they may belong to; each point takes the nearest
   * @param placesMm x, y, z of each
   */
  static PointWeights of(
      ControlPoints control, List<ControlPoints.Range> ranges, float[] placesMm) {
    List<NearPoints> near =
        ranges.stream().map(range -> new NearPoints(control.placesMm(), range)).toList();
    int each =
        ranges.stream()
            .mapToInt(ControlPoints.Range::count)
            .map(n -> Math.min(n, NEIGHBOURS))
            .min()
            .orElse(0);
    int count = placesMm.length / 3;
    int[] points = new int[each * count];
    float[] weights = new float[each * count];
    IntStream.range(0, (count + 1023) / 1024)
        .parallel()
        .forEach(
            strip -> {
              for (int v = 1024 * strip; v < Math.min(count, 1024 * strip + 1024); v++) {
                fit(control, near, placesMm, v, each, points, weights);
              }
            });
    return new PointWeights(points, weights, each);
  }

  private static void fit(
      ControlPoints control,
      List<NearPoints> near,
      float[] placesMm,
      int v,
      int each,
      int[] points,
      float[] weights) {
    float x = placesMm[3 * v];
    float y = placesMm[3 * v + 1];
    float z = placesMm[3 * v + 2];
    int[] best = near.get(0).nearest(x, y, z, each);
    for (int i = 1; i < near.size(); i++) {
      int[] other = near.get(i).nearest(x, y, z, each);
      if (squared(control, other[0], x, y, z) < squared(control, best[0], x, y, z)) {
        best = other;
      }
    }
    double radius = Math.sqrt(squared(control, best[each - 1], x, y, z)) + 1e-6;
    double[] xyz = new double[3 * each];
    double[] importance = new double[each];
    for (int i = 0; i < each; i++) {
      xyz[3 * i] = (control.placesMm()[3 * best[i]] - x) / radius;
      xyz[3 * i + 1] = (control.placesMm()[3 * best[i] + 1] - y) / radius;
      xyz[3 * i + 2] = (control.placesMm()[3 * best[i] + 2] - z) / radius;
      double part = squared(control, best[i], x, y, z) / (radius * radius);
      importance[i] = Math.exp(-part / (2 * WIDTH * WIDTH));
    }
    double[] fitted = LocalFit.linear(xyz, importance, RIDGE);
    for (int i = 0; i < each; i++) {
      points[each * v + i] = 3 * best[i];
      weights[each * v + i] = (float) fitted[i];
    }
  }

  private static double squared(ControlPoints control, int point, float x, float y, float z) {
    double dx = control.placesMm()[3 * point] - x;
    double dy = control.placesMm()[3 * point + 1] - y;
    double dz = control.placesMm()[3 * point + 2] - z;
    return dx * dx + dy * dy + dz * dz;
  }

  /** Displacements of the points. */
  float[] displacements(float[] ofControlPoints) {
    int count = each == 0 ? 0 : points.length / each;
    float[] result = new float[3 * count];
    for (int v = 0; v < count; v++) {
      float x = 0;
      float y = 0;
      float z = 0;
      for (int i = each * v; i < each * v + each; i++) {
        int point = points[i];
        float weight = weights[i];
        x += weight * ofControlPoints[point];
        y += weight * ofControlPoints[point + 1];
        z += weight * ofControlPoints[point + 2];
      }
      result[3 * v] = x;
      result[3 * v + 1] = y;
      result[3 * v + 2] = z;
    }
    return result;
  }
}
