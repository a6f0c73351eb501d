package sutura.geometry;

import java.util.List;
import java.util.Optional;
import org.joml.Intersectiond;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Finds where a ray first meets one of several surfaces, by a grid of cells that list the triangles
 * whose boxes touch them.
 *
 * <p>The cells along the ray are visited in their order. Source: Amanatides J, Woo A 1987, "A fast
 * voxel traversal algorithm for ray tracing", Eurographics; it stops at the first hit that lies no
 * farther than the end of its cell.
 */
public final class RayCaster {
  /** Edge of a cell, mm. */
  private static final double CELL_MM = 2.5;

  private static final double PARALLEL = 1e-12;

  private final float[] corners;
  private final Vector3d originMm;
  private final int[] count = new int[3];
  private final int[] starts;
  private final int[] members;

  /**
   * @param meshes surfaces, all taken together; at least one triangle
   */
  public RayCaster(List<TriangleMesh> meshes) {
    corners = corners(meshes);
    Box box = meshes.stream().map(TriangleMesh::box).reduce(Box.EMPTY, Box::union);
    originMm = new Vector3d(box.minMm()).sub(CELL_MM, CELL_MM, CELL_MM);
    for (int axis = 0; axis < 3; axis++) {
      count[axis] = (int) Math.ceil(box.sizeMm().get(axis) / CELL_MM) + 3;
    }
    starts = new int[count[0] * count[1] * count[2] + 1];
    for (int t = 0; t < corners.length; t += 9) {
      eachCell(t, cell -> starts[cell + 1]++);
    }
    for (int c = 1; c < starts.length; c++) {
      starts[c] += starts[c - 1];
    }
    members = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    for (int t = 0; t < corners.length; t += 9) {
      int triangle = t;
      eachCell(t, cell -> members[next[cell]++] = triangle);
    }
  }

  private static float[] corners(List<TriangleMesh> meshes) {
    int total = meshes.stream().mapToInt(TriangleMesh::triangleCount).sum();
    float[] corners = new float[9 * total];
    int at = 0;
    for (TriangleMesh mesh : meshes) {
      for (int vertex : mesh.triangles()) {
        System.arraycopy(mesh.positionsMm(), 3 * vertex, corners, at, 3);
        at += 3;
      }
    }
    return corners;
  }

  private interface CellVisitor {
    void visit(int cell);
  }

  private void eachCell(int t, CellVisitor visitor) {
    int[] low = new int[3];
    int[] high = new int[3];
    for (int axis = 0; axis < 3; axis++) {
      float a = corners[t + axis];
      float b = corners[t + 3 + axis];
      float c = corners[t + 6 + axis];
      low[axis] = cell(Math.min(a, Math.min(b, c)), axis);
      high[axis] = cell(Math.max(a, Math.max(b, c)), axis);
    }
    for (int k = low[2]; k <= high[2]; k++) {
      for (int j = low[1]; j <= high[1]; j++) {
        for (int i = low[0]; i <= high[0]; i++) {
          visitor.visit((k * count[1] + j) * count[0] + i);
        }
      }
    }
  }

  private int cell(double mm, int axis) {
    return (int) Math.floor((mm - originMm.get(axis)) / CELL_MM);
  }

  /**
   * Where a ray meets a surface.
   *
   * @param distanceMm from the ray's origin
   * @param fromOutside whether the ray comes from the side that the triangle faces
   */
  public record Hit(double distanceMm, boolean fromOutside) {}

  /** The first surface on the way from a point along a unit vector, no farther than a length. */
  public Optional<Hit> first(Vector3dc fromMm, Vector3dc direction, double mostMm) {
    return new Walk(fromMm, direction, mostMm).run();
  }

  /** One ray on its way through the cells. */
  private final class Walk {
    private final Vector3dc from;
    private final Vector3dc way;
    private final double most;
    private final int[] at = new int[3];
    private final double[] nextMm = new double[3];
    private double bestMm = Double.POSITIVE_INFINITY;
    private int best = -1;

    Walk(Vector3dc from, Vector3dc way, double most) {
      this.from = from;
      this.way = way;
      this.most = most;
      for (int axis = 0; axis < 3; axis++) {
        at[axis] = cell(from.get(axis), axis);
        int wall = at[axis] + (way.get(axis) > 0 ? 1 : 0);
        nextMm[axis] = distanceToWall(wall, axis);
      }
    }

    private double distanceToWall(int wall, int axis) {
      double speed = way.get(axis);
      return Math.abs(speed) < PARALLEL
          ? Double.POSITIVE_INFINITY
          : (originMm.get(axis) + wall * CELL_MM - from.get(axis)) / speed;
    }

    Optional<Hit> run() {
      double enteredMm = 0;
      while (enteredMm <= most && bestMm > enteredMm) {
        if (isInside()) {
          visit((at[2] * count[1] + at[1]) * count[0] + at[0]);
        }
        int axis = nextAxis();
        enteredMm = nextMm[axis];
        int step = way.get(axis) > 0 ? 1 : -1;
        at[axis] += step;
        nextMm[axis] = distanceToWall(at[axis] + (step > 0 ? 1 : 0), axis);
      }
      return best < 0 || bestMm > most ? Optional.empty() : Optional.of(hit());
    }

    private boolean isInside() {
      for (int axis = 0; axis < 3; axis++) {
        if (at[axis] < 0 || at[axis] >= count[axis]) {
          return false;
        }
      }
      return true;
    }

    private int nextAxis() {
      int axis = nextMm[0] <= nextMm[1] ? 0 : 1;
      return nextMm[axis] <= nextMm[2] ? axis : 2;
    }

    private void visit(int cell) {
      for (int m = starts[cell]; m < starts[cell + 1]; m++) {
        int t = members[m];
        double distance =
            Intersectiond.intersectRayTriangle(
                from, way, corner(t), corner(t + 3), corner(t + 6), PARALLEL);
        if (distance >= 0 && distance < bestMm) {
          bestMm = distance;
          best = t;
        }
      }
    }

    private Vector3d corner(int at) {
      return new Vector3d(corners[at], corners[at + 1], corners[at + 2]);
    }

    private Hit hit() {
      Vector3d a = corner(best);
      Vector3d normal = corner(best + 3).sub(a).cross(corner(best + 6).sub(a));
      return new Hit(bestMm, normal.dot(way) < 0);
    }
  }
}
