package sutura.atlas.skull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.volume.CheapestPath;
import sutura.atlas.volume.CheapestPath.Cell;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * Where the sutures of the vault run: cheapest paths between hand-placed waypoints along furrows of
 * the outer surface, and the walls they stand for in the volume.
 *
 * <p>The high-passed outer radius shows the toothed sutures with their serrations better than
 * density does, as sutures are often sclerotic. Source: SKULL.md section 5.
 *
 * @param linesMm centre lines on the outer surface
 * @param walls voxels through the thickness of bone along the lines
 */
record SuturePaths(SortedMap<String, List<Vector3dc>> linesMm, boolean[] walls) {
  private static final int SEARCH_MARGIN_PIXELS = 14;
  private static final double TETHER_FREE_PIXELS = 8;
  private static final double TETHER_COST = 0.004;

  /** Half width of the window that takes the pixels' steps out of unserrated sutures. */
  private static final int SMOOTHING_PIXELS = 7;

  private static final double WALL_FROM_MM = -4;
  private static final double WALL_TO_MM = 16;
  private static final double WALL_STEP_MM = 0.35;
  private static final double WALL_BEYOND_OUTER_MM = 5;
  private static final double ASSUMED_THICKNESS_MM = 6;

  /** Traces all chains. */
  static SuturePaths trace(
      VoxelGrid grid, Map<PolarMap.View, PolarMap> maps, List<SkullSeeds.Chain> chains) {
    Tracer tracer = new Tracer(grid, maps);
    TreeMap<String, List<Vector3dc>> lines = new TreeMap<>();
    for (SkullSeeds.Chain chain : chains) {
      lines.put(chain.key(), tracer.chain(chain));
    }
    return new SuturePaths(lines, tracer.walls);
  }

  private static final class Tracer {
    private final VoxelGrid grid;
    private final Map<PolarMap.View, PolarMap> maps;
    private final Map<PolarMap.View, double[]> serratedCost = new EnumMap<>(PolarMap.View.class);
    private final Map<PolarMap.View, double[]> plainCost = new EnumMap<>(PolarMap.View.class);
    private final boolean[] walls;

    Tracer(VoxelGrid grid, Map<PolarMap.View, PolarMap> maps) {
      this.grid = grid;
      this.maps = maps;
      walls = new boolean[grid.size()];
      maps.forEach(
          (view, map) -> {
            serratedCost.put(view, SutureCost.serrated(map));
            plainCost.put(view, SutureCost.plain(map));
          });
    }

    List<Vector3dc> chain(SkullSeeds.Chain chain) {
      List<Vector3dc> line = new ArrayList<>();
      for (SkullSeeds.Piece piece : chain.pieces()) {
        PolarMap map = map(piece.map());
        AzimuthalMap directions = piece.map().map();
        List<double[]> waypoints = new ArrayList<>();
        if (piece.continues()) {
          double[] rowColumn = directions.project(line.get(line.size() - 1));
          waypoints.add(new double[] {rowColumn[1], rowColumn[0]});
        }
        waypoints.addAll(piece.waypoints());
        Map<PolarMap.View, double[]> costs = chain.serrated() ? serratedCost : plainCost;
        double[] cost = costs.getOrDefault(piece.map(), new double[0]);
        List<double[]> pixels = new ArrayList<>();
        for (int w = 0; w + 1 < waypoints.size(); w++) {
          pixels.addAll(segment(cost, directions.size(), waypoints.get(w), waypoints.get(w + 1)));
        }
        if (!chain.serrated()) {
          pixels = smoothed(pixels);
        }
        double outer = buildWall(map, pixels);
        for (double[] pixel : pixels) {
          double radius = value(map.outerMm(), directions.size(), pixel);
          line.add(onRay(directions, pixel, Double.isNaN(radius) ? outer : radius));
        }
      }
      return line;
    }

    private PolarMap map(PolarMap.View view) {
      PolarMap map = maps.get(view);
      if (map == null) {
        throw new IllegalArgumentException("no map " + view);
      }
      return map;
    }

    /** Pixels [row, column] of the cheapest path between two waypoints [column, row]. */
    private static List<double[]> segment(double[] cost, int size, double[] a, double[] b) {
      int row0 = Math.max(0, (int) Math.min(a[1], b[1]) - SEARCH_MARGIN_PIXELS);
      int column0 = Math.max(0, (int) Math.min(a[0], b[0]) - SEARCH_MARGIN_PIXELS);
      int row1 = Math.min(size, (int) Math.max(a[1], b[1]) + SEARCH_MARGIN_PIXELS + 1);
      int column1 = Math.min(size, (int) Math.max(a[0], b[0]) + SEARCH_MARGIN_PIXELS + 1);
      int rows = row1 - row0;
      int columns = column1 - column0;
      double[] tethered = new double[rows * columns];
      double length = Math.hypot(b[0] - a[0], b[1] - a[1]) + 1e-6;
      for (int cell = 0; cell < tethered.length; cell++) {
        int row = cell / columns + row0;
        int column = cell % columns + column0;
        double away =
            Math.abs((row - a[1]) * (b[0] - a[0]) - (column - a[0]) * (b[1] - a[1])) / length;
        double excess = Math.max(away - TETHER_FREE_PIXELS, 0);
        tethered[cell] = cost[row * size + column] + TETHER_COST * excess * excess;
      }
      Cell start = new Cell((int) Math.rint(a[1]) - row0, (int) Math.rint(a[0]) - column0);
      Cell goal = new Cell((int) Math.rint(b[1]) - row0, (int) Math.rint(b[0]) - column0);
      return CheapestPath.find(rows, columns, tethered, start, goal).stream()
          .map(cell -> new double[] {cell.row() + row0, cell.column() + column0})
          .toList();
    }

    /** A path without the steps of the map's pixels; its ends stay. */
    private static List<double[]> smoothed(List<double[]> pixels) {
      List<double[]> smooth = new ArrayList<>();
      int last = pixels.size() - 1;
      for (int p = 0; p <= last; p++) {
        int reach = Math.min(SMOOTHING_PIXELS, Math.min(p, last - p));
        double row = 0;
        double column = 0;
        double sum = 0;
        for (int q = p - reach; q <= p + reach; q++) {
          double weight = 1 + Math.cos(Math.PI * (q - p) / (reach + 1));
          row += weight * pixels.get(q)[0];
          column += weight * pixels.get(q)[1];
          sum += weight;
        }
        smooth.add(new double[] {row / sum, column / sum});
      }
      return smooth;
    }

    /** Fills the wall under a path, returns the median outer radius. */
    private double buildWall(PolarMap map, List<double[]> pixels) {
      AzimuthalMap directions = map.view().map();
      int size = directions.size();
      List<double[]> dense = new ArrayList<>(pixels);
      for (int p = 0; p + 1 < pixels.size(); p++) {
        double[] a = pixels.get(p);
        double[] b = pixels.get(p + 1);
        dense.add(new double[] {0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1])});
      }
      double median =
          median(dense.stream().mapToDouble(p -> value(map.outerMm(), size, p)).toArray());
      for (double[] pixel : dense) {
        double inner = value(map.innerMm(), size, pixel);
        double outer = value(map.outerMm(), size, pixel);
        inner = Double.isNaN(inner) ? median - ASSUMED_THICKNESS_MM : inner;
        outer = Double.isNaN(outer) ? median : outer;
        for (double d = WALL_FROM_MM; d < WALL_TO_MM; d += WALL_STEP_MM) {
          if (inner + d < outer + WALL_BEYOND_OUTER_MM) {
            mark(onRay(directions, pixel, inner + d));
          }
        }
      }
      return median;
    }

    private void mark(Vector3dc pointMm) {
      int[] ijk = Voxels.nearest(grid, pointMm.x(), pointMm.y(), pointMm.z());
      if (grid.contains(ijk[0], ijk[1], ijk[2])) {
        walls[grid.index(ijk[0], ijk[1], ijk[2])] = true;
      }
    }

    private static Vector3d onRay(AzimuthalMap map, double[] rowColumn, double radiusMm) {
      return map.direction(rowColumn[0], rowColumn[1]).mul(radiusMm).add(map.centreMm());
    }

    private static double value(float[] channel, int size, double[] rowColumn) {
      int row = (int) Math.min(Math.max(Math.rint(rowColumn[0]), 0), size - 1.0);
      int column = (int) Math.min(Math.max(Math.rint(rowColumn[1]), 0), size - 1.0);
      return channel[row * size + column];
    }

    private static double median(double[] values) {
      double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
      if (known.length == 0) {
        throw new IllegalArgumentException("a suture runs where there is no bone at all");
      }
      return 0.5 * (known[(known.length - 1) / 2] + known[known.length / 2]);
    }
  }
}
