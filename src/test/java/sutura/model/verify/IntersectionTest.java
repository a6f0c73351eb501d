package sutura.model.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.InsideTest;
import sutura.geometry.NearSurface;
import sutura.geometry.TriangleMesh;

class IntersectionTest {
  private static final StructureId A = StructureId.of("frontal-bone");
  private static final StructureId B = StructureId.of("mandible");

  /** A box with its faces outward, divided so that its faces have points in their middle. */
  private static TriangleMesh box(double x, double y, double z, double size) {
    int n = 6;
    float[] p = new float[6 * (n + 1) * (n + 1) * 3];
    int[] t = new int[6 * n * n * 6];
    int v = 0;
    int c = 0;
    double[] low = {x, y, z};
    for (int face = 0; face < 6; face++) {
      int axis = face / 2;
      boolean far = face % 2 == 1;
      int u = (axis + 1) % 3;
      int w = (axis + 2) % 3;
      int first = v;
      for (int j = 0; j <= n; j++) {
        for (int i = 0; i <= n; i++, v++) {
          p[3 * v + axis] = (float) (low[axis] + (far ? size : 0));
          p[3 * v + u] = (float) (low[u] + size * i / n);
          p[3 * v + w] = (float) (low[w] + size * j / n);
        }
      }
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          int a = first + j * (n + 1) + i;
          int b = far ? a + 1 : a + n + 1;
          int d = far ? a + n + 1 : a + 1;
          int e = a + n + 2;
          for (int corner : new int[] {a, b, e, a, e, d}) {
            t[c++] = corner;
          }
        }
      }
    }
    return new TriangleMesh(p, new float[p.length], t);
  }

  @Test
  void aPointIsInsideOrNot() {
    InsideTest test = new InsideTest(box(0, 0, 0, 10));
    assertTrue(test.contains(5, 5, 5));
    assertTrue(test.contains(0.1, 9.9, 9.9));
    assertFalse(test.contains(5, 5, 10.1));
    assertFalse(test.contains(5, 5, -0.1));
    assertFalse(test.contains(-0.1, 5, 5));
    assertFalse(test.contains(5, 30, 5));
  }

  @Test
  void bodiesThatReachIntoEachOtherAreFoundWithTheirDepth() {
    List<Intersection> found = Intersection.of(Map.of(A, box(0, 0, 0, 10), B, box(9.2, 1, 1, 8)));
    assertEquals(1, found.size());
    assertEquals(0.8, found.get(0).depthMm(), 1e-5);
    assertTrue(found.get(0).atMm().x > 9.1 && found.get(0).atMm().x < 10.1);
  }

  @Test
  void bodiesThatTouchOrLieApartAreNot() {
    assertEquals(List.of(), Intersection.of(Map.of(A, box(0, 0, 0, 10), B, box(10, 0, 0, 10))));
    assertEquals(List.of(), Intersection.of(Map.of(A, box(0, 0, 0, 10), B, box(10.01, 0, 0, 5))));
    assertEquals(List.of(), Intersection.of(Map.of(A, box(0, 0, 0, 10), B, box(40, 0, 0, 5))));
  }

  @Test
  void aBodyDeepInsideAnotherIsReportedAtTheReach() {
    List<Intersection> found = Intersection.of(Map.of(A, box(0, 0, 0, 30), B, box(10, 10, 10, 2)));
    assertEquals(NearSurface.REACH_MM, found.get(0).depthMm(), 0);
  }
}
