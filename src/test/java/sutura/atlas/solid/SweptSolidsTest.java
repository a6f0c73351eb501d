package sutura.atlas.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector2d;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

/** Bars, outlines and what is cut out of bodies. */
class SweptSolidsTest {
  private static Sweep.Station station(double x, double a, double b) {
    return new Sweep.Station(new Vector3d(x, 0, 0), new Vector3d(0, a, 0), new Vector3d(0, 0, b));
  }

  @Test
  void bladeHasTheSizesOfItsSections() {
    Sweep blade = new Sweep(List.of(station(0, 2, 6), station(10, 2, 8), station(20, 1, 8)), 3);
    assertEquals(0, blade.depthMm(10, 2, 0), 0.1);
    assertEquals(0, blade.depthMm(10, 0, -8), 0.3);
    assertEquals(-3, blade.depthMm(10, 5, 0), 0.2);
    assertEquals(0, blade.depthMm(21, 0, 0), 0.05);
    assertTrue(blade.depthMm(10, 1.9, 7.5) < 0, "corners are rounded");
  }

  @Test
  void outlineOfACircleIsACircle() {
    List<Vector2d> points = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      points.add(new Vector2d(Math.cos(i * Math.PI / 12), Math.sin(i * Math.PI / 12)));
    }
    Outline circle = new Outline(points);
    assertEquals(1, circle.radius(0.4), 2e-3);
    assertEquals(-2, circle.depth(12, 0, 10, 10), 0.03);
    assertEquals(0, circle.depth(0, 5, 10, 5), 0.02);
    assertEquals(0.5, circle.share(0.3, 0.4), 2e-3);
  }

  @Test
  void whatIsTakenOutIsGone() {
    Solid ball = Ellipsoid.upright(new Vector3d(), new Vector3d(10));
    Solid hole = Ellipsoid.upright(new Vector3d(9, 0, 0), new Vector3d(3));
    Solid rest = new Mirrored(new SmoothSubtraction(ball, List.of(Bounded.of(hole, 2)), 1));
    assertTrue(rest.depthMm(8, 0, 0) < 0);
    assertTrue(rest.depthMm(-8, 0, 0) < 0, "on both sides");
    assertEquals(rest.depthMm(0, 8, 0), ball.depthMm(0, 8, 0), 1e-9);
  }
}
