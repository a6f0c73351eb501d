package sutura.model.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3d;

/**
 * The foramina of the pelvic face: holes in a map of depths that is felt along the pelvic curve,
 * square to it. The dorsal face is too furrowed to be felt so: between its crests the map has holes
 * where the bone has none.
 *
 * <p>A hole is where the surface lies deeper than its surroundings, which are the map closed with a
 * disc (dilation, then erosion; Serra 1982). Its size is measured at a small depth below the rim.
 */
final class SacralForamina {
  private static final double STEP_MM = 0.5;
  private static final double HALF_WIDTH_MM = 40;
  private static final double START_MM = 45;

  /** Depth below the surroundings at which a rim counts as passed, mm. */
  private static final double RIM_MM = 2.5;

  /** A hole is at least so deep at its deepest, mm, and so large, mm2. */
  private static final double DEEP_MM = 6;

  private static final double LEAST_MM2 = 8;
  private static final double TALLEST_MM = 20;
  private static final double LEAST_X_MM = 5;

  /** Radius of the disc that closes the map: larger than half a foramen's width. */
  private static final double CLOSING_MM = 8.5;

  private final float[] depth;
  private final int nx;
  private final int ny;

  private SacralForamina(float[] depth, int nx, int ny) {
    this.depth = depth;
    this.nx = nx;
    this.ny = ny;
  }

  /**
   * One opening.
   *
   * @param xMm own x of its middle
   * @param alongMm its middle along the pelvic curve from the promontory
   */
  record Foramen(double xMm, double alongMm, double widthMm, double heightMm) {}

  /** Sizes of the openings, means of both sides: {@code pelvicForamen1WidthMm} etc. */
  static Map<String, Double> measures(Probe probe, PelvicCurve curve) {
    List<Foramen> found = of(probe, curve);
    Map<String, Double> measures = new TreeMap<>();
    String name = "pelvicForamen";
    measures.put(name + "Count", (double) found.size());
    List<Foramen> right = side(found, 1);
    List<Foramen> left = side(found, -1);
    for (int i = 0; i < Math.min(4, Math.min(right.size(), left.size())); i++) {
      Foramen a = right.get(i);
      Foramen b = left.get(i);
      String numbered = name + (i + 1);
      measures.put(numbered + "WidthMm", (a.widthMm() + b.widthMm()) / 2);
      measures.put(numbered + "HeightMm", (a.heightMm() + b.heightMm()) / 2);
      measures.put(numbered + "FromMidlineMm", (a.xMm() - b.xMm()) / 2);
    }
    return measures;
  }

  private static List<Foramen> side(List<Foramen> all, int side) {
    return all.stream()
        .filter(f -> side * f.xMm() > 0)
        .sorted(Comparator.comparingDouble(Foramen::alongMm))
        .toList();
  }

  private static List<Foramen> of(Probe probe, PelvicCurve curve) {
    int nx = (int) (2 * HALF_WIDTH_MM / STEP_MM) + 1;
    int ny = curve.points().size();
    float[] depth = new float[nx * ny];
    for (int j = 0; j < ny; j++) {
      Vector3d way = curve.outward(j).negate();
      for (int i = 0; i < nx; i++) {
        Vector3d from = new Vector3d(curve.points().get(j)).fma(-START_MM, way);
        from.x = i * STEP_MM - HALF_WIDTH_MM;
        depth[j * nx + i] = (float) probe.toSurface(from, way, 2 * START_MM).orElse(2 * START_MM);
      }
    }
    return new SacralForamina(depth, nx, ny).holes();
  }

  private List<Foramen> holes() {
    float[] around = ranked(ranked(depth, false), true);
    boolean[] hole = new boolean[depth.length];
    for (int v = 0; v < hole.length; v++) {
      boolean beside = Math.abs(v % nx * STEP_MM - HALF_WIDTH_MM) > LEAST_X_MM;
      hole[v] = beside && around[v] < START_MM * 1.6 && depth[v] - around[v] > RIM_MM;
    }
    List<Foramen> found = new ArrayList<>();
    for (int v = 0; v < hole.length; v++) {
      if (hole[v]) {
        add(flood(hole, v), around, found);
      }
    }
    return found;
  }

  private void add(List<Integer> voxels, float[] around, List<Foramen> found) {
    double deepest = voxels.stream().mapToDouble(v -> depth[v] - around[v]).max().orElse(0);
    var columns = voxels.stream().mapToInt(v -> v % nx).summaryStatistics();
    var rows = voxels.stream().mapToInt(v -> v / nx).summaryStatistics();
    boolean atEdge = rows.getMin() == 0 || rows.getMax() == ny - 1;
    boolean aside = columns.getMin() == 0 || columns.getMax() == nx - 1;
    boolean tall = (rows.getMax() - rows.getMin()) * STEP_MM > TALLEST_MM;
    boolean large = voxels.size() * STEP_MM * STEP_MM > LEAST_MM2;
    if (large && deepest > DEEP_MM && !atEdge && !aside && !tall) {
      found.add(
          new Foramen(
              columns.getAverage() * STEP_MM - HALF_WIDTH_MM,
              rows.getAverage() * STEP_MM,
              (columns.getMax() - columns.getMin() + 1) * STEP_MM,
              (rows.getMax() - rows.getMin() + 1) * STEP_MM));
    }
  }

  /** Takes the connected part of a mask that holds a pixel out of it. */
  private List<Integer> flood(boolean[] mask, int seed) {
    List<Integer> part = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(seed));
    mask[seed] = false;
    while (!open.isEmpty()) {
      int v = open.pop();
      part.add(v);
      int[] beside = {v % nx > 0 ? v - 1 : v, v % nx < nx - 1 ? v + 1 : v, v - nx, v + nx};
      for (int next : beside) {
        if (next >= 0 && next < mask.length && mask[next]) {
          mask[next] = false;
          open.push(next);
        }
      }
    }
    return part;
  }

  /** Least or greatest value within a disc about each pixel. */
  private float[] ranked(float[] values, boolean greatest) {
    int radius = (int) (CLOSING_MM / STEP_MM);
    float[] result = new float[values.length];
    for (int j = 0; j < ny; j++) {
      for (int i = 0; i < nx; i++) {
        result[j * nx + i] = extreme(values, i, j, radius, greatest);
      }
    }
    return result;
  }

  private float extreme(float[] values, int i, int j, int radius, boolean greatest) {
    float best = values[j * nx + i];
    for (int y = Math.max(0, j - radius); y <= Math.min(ny - 1, j + radius); y++) {
      int half = (int) Math.sqrt(radius * radius - (y - j) * (y - j));
      for (int x = Math.max(0, i - half); x <= Math.min(nx - 1, i + half); x++) {
        float value = values[y * nx + x];
        best = greatest ? Math.max(best, value) : Math.min(best, value);
      }
    }
    return best;
  }
}
