package sutura.biomech.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Where the table's loads act: every patch along its own inward normal, and the first of them,
 * which are spread over the same bone more thinly, along the two directions across it too.
 *
 * @param placesMm x, y, z of each patch, RAS mm
 * @param inward unit normal of each
 * @param crossed how many patches were also pushed sideways
 * @param spacingMm how far a place on the sampled bone is from its nearest patch at most
 */
record Patches(float[] placesMm, float[] inward, int crossed, float spacingMm) {
  private static final int NEIGHBOURS = 12;
  private static final int CROSSED_NEIGHBOURS = 8;

  /** Neighbours count less with distance: half a Gaussian's width, in that of the farthest. */
  private static final double WIDTH = 0.30;

  /** Bone that faces elsewhere, as behind an edge, is no neighbour. */
  private static final double LEAST_COSINE = 0.4;

  /** Places are outside the sampled bone if weights must be guessed from one side. */
  private static final double MOST_WEIGHTS = 2.2;

  /**
   * How much of one stored load.
   *
   * @param load index
   * @param factor that it is multiplied with
   */
  record Part(int load, double factor) {}

  /**
   * A press as a sum of stored ones.
   *
   * @param parts forces that add up to the press
   * @param near those along normals only: their own patches' values make that of the press
   */
  record Mix(List<Part> parts, List<Part> near) {
    Mix {
      parts = List.copyOf(parts);
      near = List.copyOf(near);
    }
  }

  int count() {
    return placesMm.length / 3;
  }

  /** Stored loads, not counting pressure. */
  int loads() {
    return count() + 2 * crossed;
  }

  /** Direction of the force of a stored load. */
  Vector3d direction(int load) {
    if (load < count()) {
      return vector(inward, load);
    }
    int side = load - count();
    Vector3d[] axes = axes(vector(inward, side / 2));
    return axes[side % 2];
  }

  /** Patch of a stored load. */
  int patch(int load) {
    return load < count() ? load : (load - count()) / 2;
  }

  Vector3d placeMm(int patch) {
    return vector(placesMm, patch);
  }

  private static Vector3d vector(float[] values, int i) {
    return new Vector3d(values[3 * i], values[3 * i + 1], values[3 * i + 2]);
  }

  /** Two unit vectors across a direction and each other. */
  static Vector3d[] axes(Vector3dc direction) {
    Vector3d least = Math.abs(direction.x()) < 0.6 ? new Vector3d(1, 0, 0) : new Vector3d(0, 1, 0);
    Vector3d first = least.cross(direction).normalize();
    return new Vector3d[] {first, new Vector3d(direction).cross(first).normalize()};
  }

  /** A unit press at a place of the surface, empty off the sampled bone. */
  Optional<Mix> mix(Vector3dc atMm, Vector3dc direction) {
    List<Integer> near = nearest(atMm, direction, count(), NEIGHBOURS);
    if (near.size() < NEIGHBOURS
        || placeMm(near.get(0)).distance(atMm.x(), atMm.y(), atMm.z()) > spacingMm) {
      return Optional.empty();
    }
    List<Part> along = fitted(atMm, direction, near);
    if (along.stream().mapToDouble(p -> Math.abs(p.factor())).sum() > MOST_WEIGHTS) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>(along);
    Vector3d missing = new Vector3d(direction);
    along.forEach(p -> missing.fma(-p.factor(), direction(p.load())));
    List<Integer> crossing = nearest(atMm, direction, crossed, CROSSED_NEIGHBOURS);
    for (Part part : fitted(atMm, direction, crossing)) {
      addAll(parts, part, missing);
    }
    return Optional.of(new Mix(parts, along));
  }

  /** A force in any direction as a sum of the three stored ones of a patch. */
  private void addAll(List<Part> parts, Part patch, Vector3dc force) {
    int first = count() + 2 * patch.load();
    for (int load : new int[] {patch.load(), first, first + 1}) {
      parts.add(new Part(load, patch.factor() * direction(load).dot(force)));
    }
  }

  private List<Integer> nearest(Vector3dc atMm, Vector3dc direction, int among, int count) {
    return IntStream.range(0, among)
        .filter(i -> vector(inward, i).dot(direction) > LEAST_COSINE)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> placeMm(i).distanceSquared(atMm)))
        .limit(count)
        .toList();
  }

  private List<Part> fitted(Vector3dc atMm, Vector3dc direction, List<Integer> near) {
    Vector3d[] axes = axes(direction);
    int n = near.size();
    if (n == 0) {
      return List.of();
    }
    double radius = placeMm(near.get(n - 1)).distance(atMm);
    double[] x = new double[n];
    double[] y = new double[n];
    double[] importance = new double[n];
    for (int i = 0; i < n; i++) {
      Vector3d from = placeMm(near.get(i)).sub(atMm).div(radius);
      x[i] = from.dot(axes[0]);
      y[i] = from.dot(axes[1]);
      importance[i] = Math.exp(-from.lengthSquared() / (2 * WIDTH * WIDTH));
    }
    double[] weights = LocalFit.quadratic(x, y, importance);
    return IntStream.range(0, n).mapToObj(i -> new Part(near.get(i), weights[i])).toList();
  }
}
