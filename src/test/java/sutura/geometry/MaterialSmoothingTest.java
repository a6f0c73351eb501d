package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MaterialSmoothingTest {
  @Test
  void noiseGoesAndVolumeStays() {
    MaterialMesh mesh = SurfaceNetsTest.sphere();
    double before = SurfaceNetsTest.surface(mesh, 1).volumeMm3();
    Random random = new Random(1);
    float[] p = mesh.positionsMm();
    for (int i = 0; i < p.length; i++) {
      p[i] += (float) (0.08 * random.nextGaussian());
    }
    double rough = roughness(mesh);
    new MaterialSmoothing(20, 0.5, -0.526, 0.5).apply(mesh);
    assertTrue(roughness(mesh) < 0.35 * rough, roughness(mesh) + " of " + rough);
    assertEquals(before, SurfaceNetsTest.surface(mesh, 1).volumeMm3(), 0.01 * before);
  }

  @Test
  void noVertexLeavesItsBound() {
    MaterialMesh mesh = SurfaceNetsTest.halves();
    float[] start = mesh.positionsMm().clone();
    new MaterialSmoothing(30, 0.6, -0.1, 0.2).apply(mesh);
    int atBound = 0;
    for (int v = 0; v < start.length; v += 3) {
      double d = 0;
      for (int i = v; i < v + 3; i++) {
        d += Math.pow(mesh.positionsMm()[i] - start[i], 2);
      }
      assertTrue(Math.sqrt(d) < 0.2001, "moved by " + Math.sqrt(d) + " mm");
      atBound += Math.sqrt(d) > 0.15 ? 1 : 0;
    }
    assertTrue(atBound > 100, "a shrinking filter reaches the bound");
  }

  @Test
  void seamLeavesNoGroove() {
    MaterialMesh mesh = SurfaceNetsTest.halves();
    new MaterialSmoothing(20, 0.5, -0.526, 0.5).apply(mesh);
    for (int f = 0; f < mesh.triangleCount(); f++) {
      for (int c = 0; c < 3 && mesh.outer()[f] == 0; c++) {
        int v = 3 * mesh.triangles()[3 * f + c];
        float[] p = mesh.positionsMm();
        double radius = Math.sqrt(p[v] * p[v] + p[v + 1] * p[v + 1] + p[v + 2] * p[v + 2]);
        assertEquals(10, radius, 0.12, "a dent on the seam");
      }
    }
  }

  private static double roughness(MaterialMesh mesh) {
    double sum = 0;
    float[] p = mesh.positionsMm();
    for (int v = 0; v < p.length; v += 3) {
      double radius = Math.sqrt(p[v] * p[v] + p[v + 1] * p[v + 1] + p[v + 2] * p[v + 2]);
      sum += (radius - 10) * (radius - 10);
    }
    return Math.sqrt(sum / mesh.vertexCount());
  }
}
