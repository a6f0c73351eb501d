package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurfaceNetsTest {
  private static final double RADIUS_MM = 10;
  private static final double SPHERE_MM3 = 4.0 / 3 * Math.PI * RADIUS_MM * RADIUS_MM * RADIUS_MM;

  @Test
  void sphereIsClosedRoundAndOfTheRightVolume() {
    TriangleMesh sphere = surface(sphere(), 1);
    assertEquals(new MeshTopology(true, true, 0, 1, 2), MeshTopology.of(sphere));
    assertEquals(SPHERE_MM3, sphere.volumeMm3(), 0.015 * SPHERE_MM3);
    for (int v = 0; v < sphere.positionsMm().length; v += 3) {
      assertEquals(RADIUS_MM, radius(sphere, v), 0.06, "a vertex off the sphere");
    }
  }

  @Test
  void normalsPointOutward() {
    TriangleMesh sphere = surface(sphere(), 1);
    float[] p = sphere.positionsMm();
    float[] n = sphere.normals();
    for (int v = 0; v < p.length; v += 3) {
      double along = (p[v] * n[v] + p[v + 1] * n[v + 1] + p[v + 2] * n[v + 2]) / radius(sphere, v);
      assertTrue(along > 0.98, "normal turned by " + Math.toDegrees(Math.acos(along)) + " degrees");
    }
  }

  @Test
  void halvesOfSphereShareTheirBorderExactly() {
    MaterialMesh mesh = halves();
    TriangleMesh right = surface(mesh, 1);
    TriangleMesh left = surface(mesh, 2);
    assertTrue(MeshTopology.of(right).closed());
    assertTrue(MeshTopology.of(left).closed());
    assertEquals(SPHERE_MM3, right.volumeMm3() + left.volumeMm3(), 0.015 * SPHERE_MM3);
    double slabMm3 = 2 * 0.2 * Math.PI * RADIUS_MM * RADIUS_MM;
    assertEquals(slabMm3, left.volumeMm3() - right.volumeMm3(), 0.1 * slabMm3);
    Set<String> both = places(right);
    both.retainAll(places(left));
    int onBorder = 0;
    for (int v = 0; v < right.positionsMm().length; v += 3) {
      onBorder += Math.abs(right.positionsMm()[v] - 0.2) < 0.01 ? 1 : 0;
    }
    assertTrue(onBorder > 200, onBorder + " vertices on the dividing plane");
    assertTrue(both.size() >= onBorder, both.size() + " shared of " + onBorder);
  }

  static MaterialMesh sphere() {
    return SurfaceNets.extract(new AnalyticMaterials(12, 0.5, AnalyticMaterials.sphere(RADIUS_MM)));
  }

  /** A sphere cut at x = 0.2 mm: material 1 on the right, 2 on the left. */
  static MaterialMesh halves() {
    AnalyticMaterials.Shape whole = AnalyticMaterials.sphere(RADIUS_MM);
    return SurfaceNets.extract(
        new AnalyticMaterials(
            12, 0.5, (x, y, z) -> Math.min(whole.depthMm(x, y, z), x - 0.2), whole));
  }

  static TriangleMesh surface(MaterialMesh mesh, int material) {
    return MaterialSurfaces.surface(mesh, material, VertexNormals.ofOutside(mesh), new byte[0]);
  }

  static double radius(TriangleMesh mesh, int at) {
    float[] p = mesh.positionsMm();
    return Math.sqrt(p[at] * p[at] + p[at + 1] * p[at + 1] + p[at + 2] * p[at + 2]);
  }

  private static Set<String> places(TriangleMesh mesh) {
    Set<String> places = new HashSet<>();
    float[] p = mesh.positionsMm();
    for (int v = 0; v < p.length; v += 3) {
      places.add(p[v] + " " + p[v + 1] + " " + p[v + 2]);
    }
    return places;
  }
}
