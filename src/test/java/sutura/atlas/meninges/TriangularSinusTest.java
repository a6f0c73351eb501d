package sutura.atlas.meninges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class TriangularSinusTest {
  private static final double RADIUS_MM = 3;

  @Test
  void sectionIsATriangleAsLargeAsTheCircle() {
    double area = 0;
    double widestDeep = 0;
    double deepest = 0;
    double widest = 0;
    double h = 0.05;
    for (double deep = -1; deep < 10; deep += h) {
      for (double aside = 0; aside < 8; aside += h) {
        if (TriangularSinus.section(deep, aside, RADIUS_MM) > 0) {
          area += 2 * h * h;
          deepest = Math.max(deepest, deep);
          if (aside > widest) {
            widest = aside;
            widestDeep = deep;
          }
        }
      }
    }
    assertEquals(Math.PI * RADIUS_MM * RADIUS_MM, area, 0.35 * Math.PI * RADIUS_MM * RADIUS_MM);
    assertTrue(widestDeep < 0.3 * deepest, "widest at its base: " + widestDeep);
    assertTrue(deepest > 1.5 * RADIUS_MM && widest > RADIUS_MM, deepest + " x " + widest);
  }

  @Test
  void narrowsTowardsTheFold() {
    TriangularSinus sinus =
        new TriangularSinus(
            CalibreLine.of(List.of(new Vector3d(0, -20, -2), new Vector3d(0, 20, -2)), RADIUS_MM),
            (x, y, z) -> -z,
            (x, y, z) -> x,
            0.3,
            TriangularSinus.WIDE);
    assertTrue(sinus.depthMm(2.8, 0, -1) > 0);
    assertTrue(sinus.depthMm(2.8, 0, -4.5) < 0);
    assertTrue(sinus.depthMm(0, 0, -4.5) > 0);
    assertTrue(sinus.depthMm(0, 0, 0.2) < 0, "not into the bone");
    assertTrue(sinus.depthMm(0, 30, -2) < 0, "not beyond its end");
  }
}
