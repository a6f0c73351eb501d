package sutura.atlas.meninges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * The upper edge of a petrous bone, found on the floor of the cavity: at each distance from the
 * mid-plane the highest place near where the ridge is expected. Source: after MENINGES.md 4.
 */
final class PetrousRidge {
  private static final double STEP_MM = 0.5;

  /** Nearest and farthest distance from the mid-plane, mm. */
  private static final int MEDIAL_MM = 15;

  private static final int LATERAL_MM = 57;

  /** How far from the expected place the crest may lie, mm. */
  private static final double REACH_MM = 4.5;

  /** Height that a place loses by the square of its distance from where it is expected, 1/mm. */
  private static final double DOUBT = 0.12;

  private static final int MEDIAN = 5;
  private static final int SMOOTHING = 6;

  private PetrousRidge() {}

  /**
   * The ridge of one side, from medial to lateral, in the dura on the bone.
   *
   * @param expected (x, y) along the ridge, from medial to lateral
   */
  static List<Vector3dc> find(CavityWall wall, List<double[]> expected, double depthMm) {
    int n = LATERAL_MM - MEDIAL_MM + 1;
    double side = Math.signum(expected.get(0)[0]);
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double x = side * (MEDIAL_MM + i);
      y[i] = crestY(wall, x, expectedY(expected, Math.abs(x)), depthMm);
    }
    y = medians(y);
    for (int pass = 0; pass < SMOOTHING; pass++) {
      y = smoothed(y);
    }
    double[] z = new double[n];
    for (int i = 0; i < n; i++) {
      z[i] = wall.floorMm(side * (MEDIAL_MM + i), y[i], depthMm);
    }
    z = smoothed(smoothed(smoothed(medians(z))));
    List<Vector3dc> ridge = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      ridge.add(new Vector3d(side * (MEDIAL_MM + i), y[i], z[i]));
    }
    return ridge;
  }

  private static double expectedY(List<double[]> expected, double fromMiddleMm) {
    int i = 1;
    while (i + 1 < expected.size() && Math.abs(expected.get(i)[0]) < fromMiddleMm) {
      i++;
    }
    double[] a = expected.get(i - 1);
    double[] b = expected.get(i);
    double t = (fromMiddleMm - Math.abs(a[0])) / (Math.abs(b[0]) - Math.abs(a[0]));
    return a[1] + t * (b[1] - a[1]);
  }

  private static double crestY(CavityWall wall, double x, double expectedY, double depthMm) {
    double crest = expectedY;
    double best = Double.NEGATIVE_INFINITY;
    for (double off = -REACH_MM; off <= REACH_MM; off += STEP_MM) {
      double height = wall.floorMm(x, expectedY + off, depthMm) - DOUBT * off * off;
      if (height > best) {
        best = height;
        crest = expectedY + off;
      }
    }
    return crest;
  }

  private static double[] medians(double[] values) {
    double[] medians = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double[] near = new double[MEDIAN];
      for (int k = 0; k < MEDIAN; k++) {
        near[k] = values[Math.max(0, Math.min(values.length - 1, i + k - MEDIAN / 2))];
      }
      Arrays.sort(near);
      medians[i] = near[MEDIAN / 2];
    }
    return medians;
  }

  private static double[] smoothed(double[] values) {
    double[] smooth = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double before = values[Math.max(0, i - 1)];
      double after = values[Math.min(values.length - 1, i + 1)];
      smooth[i] = (before + 2 * values[i] + after) / 4;
    }
    return smooth;
  }
}
