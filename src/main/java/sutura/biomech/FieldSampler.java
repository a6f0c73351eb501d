package sutura.biomech;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/**
 * Carries displacements of a model's nodes to points of the structures: trilinear in the nearest
 * element of the point's own bone, never across a suture. Where which point lies is remembered for
 * each array of points as long as somebody holds it. May be used from any thread.
 */
public final class FieldSampler {
  /** Elements farther than this many edges from a point are not looked for. */
  private static final int REACH = 8;

  /** A field is carried on beyond an element by at most this part of its edge. */
  private static final double BEYOND = 0.5;

  private static final int[][] STEPS = steps();

  private final VoxelModel model;
  private final Catalogue catalogue;
  private final Map<float[], Places> remembered = new WeakHashMap<>();

  public FieldSampler(VoxelModel model, Catalogue catalogue) {
    this.model = model;
    this.catalogue = catalogue;
  }

  /** Element of each point, negative if none is near, and where in it, 0 to 1 along each axis. */
  private record Places(StructureId structure, int[] elements, float[] within) {}

  private static int[][] steps() {
    return IntStream.range(0, (2 * REACH + 1) * (2 * REACH + 1) * (2 * REACH + 1))
        .mapToObj(
            n -> {
              int side = 2 * REACH + 1;
              return new int[] {n % side - REACH, n / side % side - REACH, n / side / side - REACH};
            })
        .sorted(java.util.Comparator.comparingInt(FieldSampler::squared))
        .toArray(int[][]::new);
  }

  private static int squared(int[] step) {
    return step[0] * step[0] + step[1] * step[1] + step[2] * step[2];
  }

  /**
   * Values at points of a structure.
   *
   * @param field x, y, z at every node
   * @param factor that the answer is multiplied with
   * @return empty if the structure is no part of the model
   */
  public Optional<float[]> sample(
      double[] field, double factor, StructureId structure, float[] pointsMm) {
    int[] regions = regions(structure);
    if (regions.length == 0) {
      return Optional.empty();
    }
    Places places = places(structure, pointsMm, regions);
    float[] values = new float[pointsMm.length];
    IntStream.range(0, places.elements().length)
        .parallel()
        .forEach(p -> value(field, factor, places, p, values));
    return Optional.of(values);
  }

  /** The bones whose field a structure takes: its own, or those on both sides of a suture. */
  private int[] regions(StructureId structure) {
    return switch (HeadTissue.of(structure, catalogue)) {
      case BONE ->
          model.region(HeadTissue.bone(structure)).stream().mapToInt(Integer::intValue).toArray();
      case SUTURE ->
          catalogue.find(structure).orElseThrow().joins().stream()
              .flatMap(bone -> model.region(bone).stream())
              .mapToInt(Integer::intValue)
              .toArray();
      default -> new int[0];
    };
  }

  private Places places(StructureId structure, float[] pointsMm, int[] regions) {
    synchronized (remembered) {
      Places found = remembered.get(pointsMm);
      if (found != null && found.structure().equals(structure)) {
        return found;
      }
    }
    int count = pointsMm.length / 3;
    Places places = new Places(structure, new int[count], new float[pointsMm.length]);
    IntStream.range(0, count).parallel().forEach(p -> locate(pointsMm, p, regions, places));
    synchronized (remembered) {
      remembered.put(pointsMm, places);
    }
    return places;
  }

  private void locate(float[] pointsMm, int point, int[] regions, Places places) {
    VoxelGrid grid = model.grid();
    double[] at = {
      (pointsMm[3 * point] - grid.x0Mm()) / grid.spacingMm() + 0.5,
      (pointsMm[3 * point + 1] - grid.y0Mm()) / grid.spacingMm() + 0.5,
      (pointsMm[3 * point + 2] - grid.z0Mm()) / grid.spacingMm() + 0.5
    };
    int[] base = {(int) Math.floor(at[0]), (int) Math.floor(at[1]), (int) Math.floor(at[2])};
    int best = VoxelModel.NONE;
    double least = Double.POSITIVE_INFINITY;
    for (int[] step : STEPS) {
      // An element that far away cannot be nearer than the one found.
      double away = Math.max(0, Math.sqrt(squared(step)) - Math.sqrt(3));
      if (away * away >= least) {
        break;
      }
      int e = model.element(base[0] + step[0], base[1] + step[1], base[2] + step[2]);
      if (e >= 0 && isOne(regions, model.regions()[e])) {
        double distance = outside(at, base, step);
        if (distance < least) {
          least = distance;
          best = e;
        }
      }
    }
    places.elements()[point] = best;
    put(best, at, places.within(), 3 * point);
  }

  private static boolean isOne(int[] regions, int region) {
    return Arrays.stream(regions).anyMatch(r -> r == region);
  }

  private static double outside(double[] at, int[] base, int[] step) {
    double sum = 0;
    for (int axis = 0; axis < 3; axis++) {
      double low = base[axis] + step[axis];
      double off = Math.max(0, Math.max(low - at[axis], at[axis] - low - 1));
      sum += off * off;
    }
    return sum;
  }

  private void put(int element, double[] at, float[] within, int offset) {
    if (element < 0) {
      return;
    }
    VoxelGrid grid = model.grid();
    int v = model.voxels()[element];
    int[] low = {v % grid.nx(), v / grid.nx() % grid.ny(), v / (grid.nx() * grid.ny())};
    for (int axis = 0; axis < 3; axis++) {
      double part = at[axis] - low[axis];
      within[offset + axis] = (float) Math.max(-BEYOND, Math.min(1 + BEYOND, part));
    }
  }

  private void value(double[] field, double factor, Places places, int point, float[] values) {
    int e = places.elements()[point];
    if (e < 0) {
      return;
    }
    float x = places.within()[3 * point];
    float y = places.within()[3 * point + 1];
    float z = places.within()[3 * point + 2];
    double u = 0;
    double v = 0;
    double w = 0;
    for (int c = 0; c < 8; c++) {
      int[] step = VoxelModel.CORNERS[c];
      double weight =
          (step[0] == 1 ? x : 1 - x) * (step[1] == 1 ? y : 1 - y) * (step[2] == 1 ? z : 1 - z);
      int d = 3 * model.corners()[8 * e + c];
      u += weight * field[d];
      v += weight * field[d + 1];
      w += weight * field[d + 2];
    }
    values[3 * point] = (float) (factor * u);
    values[3 * point + 1] = (float) (factor * v);
    values[3 * point + 2] = (float) (factor * w);
  }
}
