package sutura.atlas.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import sutura.geometry.Box;

/** Depths of the solids against their formulas. */
class SolidsTest {
  private static final double EPS = 1e-9;

  @Test
  void tubeIsACapsuleWithTaper() {
    Tube tube = new Tube(List.of(at(0, 0, 0), at(10, 0, 0)), new double[] {2, 1});
    assertEquals(2, tube.depthMm(0, 0, 0), EPS);
    assertEquals(1.5, tube.depthMm(5, 0, 0), EPS);
    assertEquals(-0.5, tube.depthMm(5, 0, 2), EPS);
    assertEquals(-3, tube.depthMm(14, 0, 0), EPS);
  }

  @Test
  void ellipsoidIsExactOnItsAxesAndSurface() {
    Ellipsoid egg = Ellipsoid.upright(at(1, 2, 3), at(4, 3, 2));
    assertEquals(0, egg.depthMm(5, 2, 3), EPS);
    assertEquals(0, egg.depthMm(1, 2, 5), EPS);
    assertEquals(-0.1, egg.depthMm(1, 2, 5.1), 0.01);
    assertEquals(0.1, egg.depthMm(4.9, 2, 3), 0.01);
  }

  @Test
  void flatSheetIsASlabWithRoundEdges() {
    Sheet sheet =
        new Sheet(
            List.of(
                List.of(at(0, 0, 0), at(10, 0, 0), at(20, 0, 0)),
                List.of(at(0, 10, 0), at(10, 10, 0), at(20, 10, 0))),
            0.7,
            0.7,
            0.7);
    assertEquals(0.7, sheet.depthMm(7, 4, 0), EPS);
    assertEquals(-0.3, sheet.depthMm(13, 6, 1), EPS);
    assertEquals(0.7 - 5, sheet.depthMm(24, 13, 0), EPS);
    assertEquals(0.7 - Math.sqrt(2), sheet.depthMm(10, -1, 1), EPS);
  }

  @Test
  void sheetTapersAlongItsRows() {
    Sheet sheet =
        new Sheet(
            List.of(List.of(at(0, 0, 0), at(10, 0, 0)), List.of(at(0, 10, 0), at(10, 10, 0))),
            1,
            0.5);
    assertEquals(1, sheet.depthMm(0, 5, 0), EPS);
    assertEquals(0.75, sheet.depthMm(5, 5, 0), EPS);
    assertEquals(0.5, sheet.depthMm(10, 5, 0), EPS);
  }

  @Test
  void bentSheetPassesThroughItsPoints() {
    List<List<Vector3dc>> rows =
        List.of(
            List.of(at(0, 0, 0), at(4, 2, 0), at(8, 0, 0)),
            List.of(at(0, 0, 5), at(4, 3, 5), at(8, 0, 5)),
            List.of(at(0, 0, 10), at(4, 2, 10), at(8, 0, 10)));
    Sheet sheet = new Sheet(rows, 0.6, 0.6, 0.6);
    for (List<Vector3dc> row : rows) {
      for (Vector3dc p : row) {
        assertEquals(0.6, sheet.depthMm(p.x(), p.y(), p.z()), EPS);
        assertTrue(sheet.boxMm().union(new Box(p, p)).equals(sheet.boxMm()));
      }
    }
  }

  @Test
  void sheetNeedsANet() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Sheet(List.of(List.of(at(0, 0, 0), at(1, 0, 0))), 1, 1));
  }

  @Test
  void unionFillsTheGrooveOnlyNearIt() {
    Solid a = Tube.of(List.of(at(0, 0, 0)), 2);
    Solid b = Tube.of(List.of(at(3, 0, 0)), 2);
    SmoothUnion joined = new SmoothUnion(List.of(a, b), 1);
    assertTrue(joined.depthMm(1.5, 1.5, 0) > a.depthMm(1.5, 1.5, 0) + 0.2);
    assertEquals(a.depthMm(-1, 0, 0), joined.depthMm(-1, 0, 0), EPS);
  }

  private static Vector3dc at(double x, double y, double z) {
    return new Vector3d(x, y, z);
  }
}
