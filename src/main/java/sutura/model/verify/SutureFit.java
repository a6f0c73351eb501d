package sutura.model.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;

/**
 * How closely a suture lies against the bones that it joins.
 *
 * <p>Measured from the middle of each of its triangles that faces a bone: the nearest point of a
 * joined bone is at the same place, or straight in front of it or behind it, and the surface there
 * faces it. The free outer and inner surfaces have the bone beside them and do not count, nor do
 * places that touch another suture, where several meet. In front is a gap, behind is an overlap.
 *
 * @param sideTriangles triangles that face a bone
 * @param gapMaxMm largest distance in front
 * @param gapP95Mm 95 % of the side triangles have at most this distance, in front or behind
 * @param overlapMaxMm largest distance behind
 */
record SutureFit(int sideTriangles, double gapMaxMm, double gapP95Mm, double overlapMaxMm) {
  /** Cosine of the angle within which the bone is straight in front or behind. */
  private static final double STRAIGHT = 0.8;

  /** Two surfaces face each other when the cosine between their normals is below this. */
  private static final double FACING = -0.5;

  /** Nearer than this is the same place, mm: twice what parts sheets that touch. */
  private static final double TOUCHING_MM = 0.02;

  /**
   * Measures the fit.
   *
   * @param bones the bones that the suture joins
   * @param neighbours other sutures of these bones
   */
  static SutureFit of(TriangleMesh suture, List<NearSurface> bones, List<NearSurface> neighbours) {
    double[] distances = new double[suture.triangleCount()];
    int count = 0;
    double gap = 0;
    double overlap = 0;
    for (int t = 0; t < suture.triangleCount(); t++) {
      Optional<Double> distance = sideDistance(suture, t, bones, neighbours);
      if (distance.isPresent()) {
        gap = Math.max(gap, distance.get());
        overlap = Math.max(overlap, -distance.get());
        distances[count++] = Math.abs(distance.get());
      }
    }
    Arrays.sort(distances, 0, count);
    double p95 = count == 0 ? 0 : distances[(int) Math.min(count - 1, Math.ceil(0.95 * count))];
    return new SutureFit(count, gap, p95, overlap);
  }

  /** Signed distance of a triangle's middle to the nearest bone, positive in front. */
  private static Optional<Double> sideDistance(
      TriangleMesh suture, int triangle, List<NearSurface> bones, List<NearSurface> neighbours) {
    Vector3d middle =
        NearSurface.corner(suture, 3 * triangle)
            .add(NearSurface.corner(suture, 3 * triangle + 1))
            .add(NearSurface.corner(suture, 3 * triangle + 2))
            .div(3);
    Optional<NearSurface.Hit> hit = nearest(middle, bones);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    Vector3d way = hit.get().pointMm().sub(middle, new Vector3d());
    double distance = way.length();
    if (distance < TOUCHING_MM) {
      return Optional.of(0.0);
    }
    Vector3d normal = NearSurface.faceNormal(suture, triangle);
    double straight = way.dot(normal) / distance;
    boolean junction =
        nearest(middle, neighbours)
            .filter(other -> other.pointMm().distance(middle) < TOUCHING_MM)
            .isPresent();
    boolean faces = hit.get().normal().dot(normal) < FACING;
    return faces && !junction && Math.abs(straight) > STRAIGHT
        ? Optional.of(Math.copySign(distance, straight))
        : Optional.empty();
  }

  private static Optional<NearSurface.Hit> nearest(Vector3d from, List<NearSurface> bones) {
    Optional<NearSurface.Hit> nearest = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (NearSurface bone : bones) {
      Optional<NearSurface.Hit> hit = bone.nearest(from.x, from.y, from.z);
      double distance = hit.map(h -> h.pointMm().distance(from)).orElse(least);
      if (distance < least) {
        least = distance;
        nearest = hit;
      }
    }
    return nearest;
  }
}
