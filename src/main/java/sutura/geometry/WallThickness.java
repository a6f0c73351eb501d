package sutura.geometry;

import java.util.Optional;
import org.joml.Intersectiond;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * How thick a closed body is under a point of its surface: the way from there, against the mean
 * outward normal around, to where it leaves the body. Every triangle is looked at once.
 *
 * @param thicknessMm length of that way
 * @param vertex the vertex of the mesh that is nearest to the point
 */
public record WallThickness(double thicknessMm, int vertex) {
  /**
   * Triangles with a corner no farther away take part in the mean normal: the width of two voxels,
   * mm.
   */
  private static final double AROUND_MM = 2;

  /** What is nearer is the surface itself, mm. */
  private static final double SURFACE_MM = 0.05;

  private static final double PARALLEL = 1e-12;

  /**
   * The thickness of a mesh.
   *
   * @param atMm a point of its surface
   * @param outward roughly away from the surface there, such as to the eye
   */
  public static Optional<WallThickness> of(TriangleMesh mesh, Vector3dc atMm, Vector3dc outward) {
    int vertex = nearest(mesh, atMm);
    Vector3d inward = meanNormal(mesh, atMm, outward).negate();
    if (vertex < 0 || inward.length() < PARALLEL) {
      return Optional.empty();
    }
    inward.normalize();
    Vector3d a = new Vector3d();
    Vector3d b = new Vector3d();
    Vector3d c = new Vector3d();
    double best = Double.POSITIVE_INFINITY;
    for (int t = 0; t < mesh.triangles().length; t += 3) {
      corners(mesh, t, a, b, c);
      double mm = Intersectiond.intersectRayTriangle(atMm, inward, a, b, c, PARALLEL);
      if (mm > SURFACE_MM && mm < best && b.sub(a).cross(c.sub(a)).dot(inward) > 0) {
        best = mm;
      }
    }
    return best < Double.POSITIVE_INFINITY
        ? Optional.of(new WallThickness(best, vertex))
        : Optional.empty();
  }

  private static int nearest(TriangleMesh mesh, Vector3dc atMm) {
    float[] p = mesh.positionsMm();
    int best = -1;
    double least = AROUND_MM * AROUND_MM;
    for (int v = 0; v < mesh.vertexCount(); v++) {
      double square = atMm.distanceSquared(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
      if (square < least) {
        least = square;
        best = v;
      }
    }
    return best;
  }

  /** Sum of the area vectors of the triangles around that face outward. */
  private static Vector3d meanNormal(TriangleMesh mesh, Vector3dc atMm, Vector3dc outward) {
    Vector3d a = new Vector3d();
    Vector3d b = new Vector3d();
    Vector3d c = new Vector3d();
    Vector3d sum = new Vector3d();
    for (int t = 0; t < mesh.triangles().length; t += 3) {
      corners(mesh, t, a, b, c);
      double square =
          Math.min(
              a.distanceSquared(atMm), Math.min(b.distanceSquared(atMm), c.distanceSquared(atMm)));
      if (square < AROUND_MM * AROUND_MM) {
        Vector3d area = b.sub(a).cross(c.sub(a));
        if (area.dot(outward) > 0) {
          sum.add(area);
        }
      }
    }
    return sum;
  }

  private static void corners(TriangleMesh mesh, int t, Vector3d a, Vector3d b, Vector3d c) {
    float[] p = mesh.positionsMm();
    int[] i = mesh.triangles();
    a.set(p[3 * i[t]], p[3 * i[t] + 1], p[3 * i[t] + 2]);
    b.set(p[3 * i[t + 1]], p[3 * i[t + 1] + 1], p[3 * i[t + 1] + 2]);
    c.set(p[3 * i[t + 2]], p[3 * i[t + 2] + 1], p[3 * i[t + 2] + 2]);
  }
}
