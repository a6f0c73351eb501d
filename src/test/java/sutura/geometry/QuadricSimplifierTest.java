package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuadricSimplifierTest {
  @Test
  void sphereStaysClosedAndNearWithFewTriangles() {
    MaterialMesh coarse = QuadricSimplifier.simplify(SurfaceNetsTest.sphere(), 1000, 1);
    TriangleMesh sphere = SurfaceNetsTest.surface(coarse, 1);
    assertTrue(sphere.triangleCount() <= 1000, sphere.triangleCount() + " triangles");
    assertEquals(new MeshTopology(true, true, 0, 1, 2), MeshTopology.of(sphere));
    double volume = 4.0 / 3 * Math.PI * 1000;
    assertEquals(volume, sphere.volumeMm3(), 0.02 * volume);
    for (int v = 0; v < sphere.positionsMm().length; v += 3) {
      assertEquals(10, SurfaceNetsTest.radius(sphere, v), 0.12);
    }
  }

  @Test
  void torusKeepsItsHandle() {
    MaterialMesh fine =
        SurfaceNets.extract(new AnalyticMaterials(12, 0.5, AnalyticMaterials.torus(7, 2.5)));
    MaterialMesh coarse = QuadricSimplifier.simplify(fine, 10, 100);
    MeshTopology topology = MeshTopology.of(SurfaceNetsTest.surface(coarse, 1));
    assertTrue(topology.closed());
    assertEquals(0, topology.eulerCharacteristic());
    assertEquals(0, topology.degenerateTriangles());
  }

  @Test
  void halvesStillFitEachOther() {
    MaterialMesh coarse = QuadricSimplifier.simplify(SurfaceNetsTest.halves(), 800, 1);
    double sum = 0;
    for (int half = 1; half <= 2; half++) {
      TriangleMesh mesh = SurfaceNetsTest.surface(coarse, half);
      assertEquals(new MeshTopology(true, true, 0, 1, 2), MeshTopology.of(mesh));
      sum += mesh.volumeMm3();
    }
    TriangleMesh whole = SurfaceNetsTest.surface(merged(coarse), 1);
    assertEquals(whole.volumeMm3(), sum, 1e-6 * sum, "overlap or gap between the halves");
  }

  @Test
  void errorLimitStopsTheCollapses() {
    MaterialMesh fine = SurfaceNetsTest.sphere();
    MaterialMesh strict = QuadricSimplifier.simplify(fine, 10, 0.002);
    MaterialMesh loose = QuadricSimplifier.simplify(fine, 10, 0.05);
    assertTrue(strict.triangleCount() > 2 * loose.triangleCount());
  }

  /** The two materials as one: the border between them dropped. */
  private static MaterialMesh merged(MaterialMesh mesh) {
    IntList triangles = new IntList();
    int kept = 0;
    for (int f = 0; f < mesh.triangleCount(); f++) {
      if (mesh.outer()[f] == 0) {
        kept++;
        for (int c = 0; c < 3; c++) {
          triangles.add(mesh.triangles()[3 * f + c]);
        }
      }
    }
    byte[] inner = new byte[kept];
    java.util.Arrays.fill(inner, (byte) 1);
    return new MaterialMesh(mesh.positionsMm(), triangles.toArray(), inner, new byte[kept]);
  }
}
