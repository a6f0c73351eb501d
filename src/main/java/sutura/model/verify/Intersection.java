package sutura.model.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.InsideTest;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;

/**
 * Two bodies that take up the same space.
 *
 * @param body one of them
 * @param inside the one that reaches into the other
 * @param depthMm how deep the deepest vertex or middle of a triangle of one lies below the surface
 *     of the other, at most {@link NearSurface#REACH_MM}
 * @param atMm that point, RAS mm
 */
public record Intersection(StructureId body, StructureId inside, double depthMm, Vector3d atMm) {
  /** Surfaces that touch lie within this of each other, mm. */
  private static final double TOUCHING_MM = 0.05;

  /** One closed body and what finds points in it. */
  private record Body(StructureId id, TriangleMesh mesh, Box boxMm, InsideTest test) {}

  /** The pairs that intersect by more than a touch, the deepest first. */
  static List<Intersection> of(Map<StructureId, TriangleMesh> meshes) {
    List<Body> bodies =
        meshes.entrySet().parallelStream().map(e -> body(e.getKey(), e.getValue())).toList();
    return IntStream.range(0, bodies.size())
        .parallel()
        .mapToObj(i -> withLater(bodies, i))
        .flatMap(List::stream)
        .sorted(Comparator.comparingDouble(Intersection::depthMm).reversed())
        .toList();
  }

  private static Body body(StructureId id, TriangleMesh mesh) {
    return new Body(id, mesh, mesh.box(), new InsideTest(mesh));
  }

  private static List<Intersection> withLater(List<Body> bodies, int first) {
    List<Intersection> found = new ArrayList<>();
    for (int i = first + 1; i < bodies.size(); i++) {
      Body a = bodies.get(first);
      Body b = bodies.get(i);
      if (!a.boxMm().overlaps(b.boxMm(), 0) || isOneTissue(a.id(), b.id())) {
        continue;
      }
      Optional<Intersection> ab = deepest(a, b);
      Optional<Intersection> ba = deepest(b, a);
      if (ab.isPresent() && ba.isPresent()) {
        found.add(ab.get().depthMm() > ba.get().depthMm() ? ab.get() : ba.get());
      } else {
        ab.or(() -> ba).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Whether one is the sacrum and the other one of its segments, which show it once more, or the
   * cord and the medulla that it continues, whose end lies in it.
   */
  private static boolean isOneTissue(StructureId a, StructureId b) {
    return isPartOf(a.value(), b.value()) || isPartOf(b.value(), a.value());
  }

  private static boolean isPartOf(String part, String whole) {
    return part.startsWith("sacral-vertebra-") && whole.equals("sacrum")
        || part.equals("medulla-oblongata") && whole.equals("spinal-cord");
  }

  /** The point of one body that lies deepest in the other. */
  private static Optional<Intersection> deepest(Body body, Body inside) {
    List<Vector3d> points = pointsInside(body, inside.mesh());
    if (points.isEmpty()) {
      return Optional.empty();
    }
    NearSurface surface = new NearSurface(body.mesh());
    Optional<Intersection> deepest = Optional.empty();
    double most = TOUCHING_MM;
    for (Vector3d p : points) {
      double depth =
          surface
              .nearest(p.x, p.y, p.z)
              .map(hit -> hit.pointMm().distance(p))
              .orElse(NearSurface.REACH_MM);
      if (depth > most) {
        most = depth;
        deepest = Optional.of(new Intersection(body.id(), inside.id(), depth, p));
      }
    }
    return deepest;
  }

  private static List<Vector3d> pointsInside(Body body, TriangleMesh mesh) {
    List<Vector3d> points = new ArrayList<>();
    float[] p = mesh.positionsMm();
    for (int i = 0; i < p.length; i += 3) {
      addIfInside(body, p[i], p[i + 1], p[i + 2], points);
    }
    int[] t = mesh.triangles();
    for (int i = 0; i < t.length; i += 3) {
      int a = 3 * t[i];
      int b = 3 * t[i + 1];
      int c = 3 * t[i + 2];
      addIfInside(
          body,
          (p[a] + p[b] + p[c]) / 3,
          (p[a + 1] + p[b + 1] + p[c + 1]) / 3,
          (p[a + 2] + p[b + 2] + p[c + 2]) / 3,
          points);
    }
    return points;
  }

  private static void addIfInside(Body body, double x, double y, double z, List<Vector3d> points) {
    Box box = body.boxMm();
    boolean near =
        x > box.minMm().x()
            && x < box.maxMm().x()
            && y > box.minMm().y()
            && y < box.maxMm().y()
            && z > box.minMm().z()
            && z < box.maxMm().z();
    if (near && body.test().contains(x, y, z)) {
      points.add(new Vector3d(x, y, z));
    }
  }
}
