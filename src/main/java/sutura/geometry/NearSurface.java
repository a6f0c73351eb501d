package sutura.geometry;

import java.util.Optional;
import org.joml.Intersectiond;
import org.joml.Vector3d;

/**
 * Finds the nearest point of a surface within a small distance, by a grid of cells that list the
 * triangles whose boxes touch them.
 */
public final class NearSurface {
  /** Points farther than this are not looked for, mm; also the edge of a cell. */
  public static final double REACH_MM = 2;

  private final TriangleMesh mesh;
  private final Vector3d originMm;
  private final int nx;
  private final int ny;
  private final int nz;

  /** Triangles of the cell c are {@code members[starts[c]..starts[c+1])}. */
  private final int[] starts;

  private final int[] members;

  /** Lists the triangles of a surface. */
  public NearSurface(TriangleMesh mesh) {
    this.mesh = mesh;
    Box box = mesh.box();
    originMm = new Vector3d(box.minMm()).sub(REACH_MM, REACH_MM, REACH_MM);
    Vector3d size = box.sizeMm();
    nx = cells(size.x);
    ny = cells(size.y);
    nz = cells(size.z);
    starts = new int[nx * ny * nz + 1];
    eachCell((cell, triangle) -> starts[cell + 1]++);
    for (int c = 0; c < starts.length - 1; c++) {
      starts[c + 1] += starts[c];
    }
    members = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    eachCell((cell, triangle) -> members[next[cell]++] = triangle);
  }

  private static int cells(double sizeMm) {
    return (int) Math.ceil((sizeMm + 2 * REACH_MM) / REACH_MM) + 1;
  }

  private interface Visitor {
    void visit(int cell, int triangle);
  }

  private void eachCell(Visitor visitor) {
    float[] p = mesh.positionsMm();
    int[] t = mesh.triangles();
    for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
      int a = 3 * t[3 * triangle];
      int b = 3 * t[3 * triangle + 1];
      int c = 3 * t[3 * triangle + 2];
      int[] low = new int[3];
      int[] high = new int[3];
      for (int axis = 0; axis < 3; axis++) {
        float least = Math.min(p[a + axis], Math.min(p[b + axis], p[c + axis]));
        float most = Math.max(p[a + axis], Math.max(p[b + axis], p[c + axis]));
        low[axis] = cell(least, axis);
        high[axis] = cell(most, axis);
      }
      visitBlock(low, high, triangle, visitor);
    }
  }

  private int cell(double mm, int axis) {
    return (int) Math.floor((mm - originMm.get(axis)) / REACH_MM);
  }

  private void visitBlock(int[] low, int[] high, int triangle, Visitor visitor) {
    for (int k = low[2]; k <= high[2]; k++) {
      for (int j = low[1]; j <= high[1]; j++) {
        for (int i = low[0]; i <= high[0]; i++) {
          visitor.visit((k * ny + j) * nx + i, triangle);
        }
      }
    }
  }

  /**
   * The nearest point of a surface.
   *
   * @param pointMm where
   * @param normal unit normal of the triangle there
   */
  public record Hit(Vector3d pointMm, Vector3d normal) {}

  /** The nearest point of the surface within reach of a point. */
  public Optional<Hit> nearest(double x, double y, double z) {
    int[] centre = {cell(x, 0), cell(y, 1), cell(z, 2)};
    int[] low = new int[3];
    int[] high = new int[3];
    int[] count = {nx, ny, nz};
    for (int axis = 0; axis < 3; axis++) {
      low[axis] = Math.max(0, centre[axis] - 1);
      high[axis] = Math.min(count[axis] - 1, centre[axis] + 1);
    }
    Search search = new Search(x, y, z);
    visitBlock(low, high, 0, (cell, ignored) -> search.cell(cell));
    return search.bestTriangle < 0
        ? Optional.empty()
        : Optional.of(new Hit(search.best, faceNormal(mesh, search.bestTriangle)));
  }

  /** Unit normal of a triangle, from its corners; zero if it has no area. */
  public static Vector3d faceNormal(TriangleMesh mesh, int triangle) {
    Vector3d a = corner(mesh, 3 * triangle);
    Vector3d u = corner(mesh, 3 * triangle + 1).sub(a);
    Vector3d v = corner(mesh, 3 * triangle + 2).sub(a);
    Vector3d normal = u.cross(v);
    double length = normal.length();
    return length > 0 ? normal.div(length) : normal;
  }

  /** Place of one corner of the list of triangles. */
  public static Vector3d corner(TriangleMesh mesh, int corner) {
    int i = 3 * mesh.triangles()[corner];
    float[] p = mesh.positionsMm();
    return new Vector3d(p[i], p[i + 1], p[i + 2]);
  }

  /** One search, from one point. */
  private final class Search {
    private final double x;
    private final double y;
    private final double z;
    private final Vector3d best = new Vector3d();
    private final Vector3d candidate = new Vector3d();
    private double bestSquared = REACH_MM * REACH_MM;
    private int bestTriangle = -1;

    Search(double x, double y, double z) {
      this.x = x;
      this.y = y;
      this.z = z;
    }

    void cell(int cell) {
      for (int i = starts[cell]; i < starts[cell + 1]; i++) {
        triangle(members[i]);
      }
    }

    private void triangle(int triangle) {
      float[] p = mesh.positionsMm();
      int a = 3 * mesh.triangles()[3 * triangle];
      int b = 3 * mesh.triangles()[3 * triangle + 1];
      int c = 3 * mesh.triangles()[3 * triangle + 2];
      Intersectiond.findClosestPointOnTriangle(
          p[a], p[a + 1], p[a + 2], p[b], p[b + 1], p[b + 2], p[c], p[c + 1], p[c + 2], x, y, z,
          candidate);
      double squared = candidate.distanceSquared(x, y, z);
      if (squared < bestSquared) {
        bestSquared = squared;
        best.set(candidate);
        bestTriangle = triangle;
      }
    }
  }
}
