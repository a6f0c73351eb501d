package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import sutura.testing.TestMeshes;

class SectionFillTest {
  private static double areaMm2(TriangleMesh mesh, Plane plane) {
    return SectionFill.of(CrossSection.of(new TriangleBlocks(mesh), plane)).areaMm2();
  }

  private static TriangleMesh ball(double x, double radius) {
    return TestMeshes.sphere(new Vector3f((float) x, 0, 0), (float) radius);
  }

  @Test
  void aBallIsCutInADisc() {
    for (double at : new double[] {-20, -3.7, 0, 11, 25}) {
      double radius = Math.sqrt(30 * 30 - at * at);
      double expected = Math.PI * radius * radius;
      double area = areaMm2(ball(5, 30), Plane.of(new Vector3d(0, 0, 1), at));
      assertEquals(expected, area, 0.012 * expected, "at " + at);
    }
  }

  @Test
  void anObliquePlaneCutsTheSameDisc() {
    Vector3d normal = new Vector3d(1, -2, 0.5);
    Plane plane = Plane.of(normal, 4);
    double area = areaMm2(ball(0, 30), plane);
    assertEquals(Math.PI * (30 * 30 - 16), area, 0.01 * area);
  }

  @Test
  void aPlaneBesideMeetsNothing() {
    Plane plane = Plane.of(new Vector3d(0, 1, 0), 30.5);
    assertTrue(CrossSection.of(new TriangleBlocks(ball(0, 30)), plane).isEmpty());
  }

  @Test
  void aRingHasAHole() {
    TriangleMesh ring = TestMeshes.torus(25, 8);
    double level = areaMm2(ring, Plane.of(new Vector3d(0, 0, 1), 0));
    assertEquals(Math.PI * (33 * 33 - 17 * 17), level, 0.01 * level);
    double upright = areaMm2(ring, Plane.of(new Vector3d(1, 0, 0), 0));
    assertEquals(2 * Math.PI * 64, upright, 0.02 * upright);
  }

  @Test
  void everyCornerLiesOnThePlane() {
    Plane plane = Plane.of(new Vector3d(0.3, 1, -2), 7);
    CrossSection section = CrossSection.of(new TriangleBlocks(ball(0, 30)), plane);
    double[] corners = SectionFill.of(section).corners();
    for (int i = 0; i < corners.length; i += 2) {
      Vector3d p = plane.pointMm(corners[i], corners[i + 1]);
      assertEquals(0, plane.aboveMm(p), 1e-9);
      assertTrue(p.length() < 30.01, "outside: " + p);
    }
  }
}
