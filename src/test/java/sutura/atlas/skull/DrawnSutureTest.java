package sutura.atlas.skull;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class DrawnSutureTest {
  private static final Vector3d DEEP = new Vector3d(0, 1, 0);
  private static final Vector3d ASIDE = new Vector3d(10, 0, 0);
  private static final List<Vector3d> LINE =
      List.of(new Vector3d(0, 0, 0), new Vector3d(2, 0, -10), new Vector3d(0, 0, -20));

  private static DrawnSuture suture(double amplitudeMm, long seed) {
    return new DrawnSuture(LINE, DEEP, ASIDE, new DrawnSuture.Stray(amplitudeMm, 5, seed));
  }

  @Test
  void withoutStrayingTheWallRunsThroughTheDrawnPoints() {
    DrawnSuture wall = suture(0, 1);
    assertEquals(0, wall.offsetMm(0, 0, 0), 1e-9);
    assertEquals(0, wall.offsetMm(2, 30, -10), 1e-9, "extruded");
    assertEquals(3, wall.offsetMm(5, 0, -10), 1e-9, "positive where it is said");
    assertEquals(-4, wall.offsetMm(-4, 0, -40), 1e-9, "level beyond its ends");
  }

  @Test
  void itStraysByItsAmplitudeAndTheSameEveryTime() {
    DrawnSuture wall = suture(0.6, 7);
    double most = 0;
    double previous = wall.offsetMm(2, 0, 0);
    int turns = 0;
    double direction = 0;
    for (double z = 0; z > -20; z -= 0.05) {
      double stray = suture(0, 7).offsetMm(2, 0, z) - wall.offsetMm(2, 0, z);
      most = Math.max(most, Math.abs(stray));
      double change = stray - previous;
      turns += change * direction < 0 ? 1 : 0;
      direction = change;
      previous = stray;
    }
    assertTrue(most > 0.25 && most <= 1.0, "strays " + most);
    assertTrue(turns >= 6 && turns <= 40, "turns " + turns);
    assertEquals(wall.offsetMm(1, 2, -7.3), suture(0.6, 7).offsetMm(1, 2, -7.3));
    assertNotEquals(wall.offsetMm(1, 2, -7.3), suture(0.6, 8).offsetMm(1, 2, -7.3));
  }

  @Test
  void theSidesAreNoMirrorImages() {
    int different = 0;
    for (double z = -30; z > -52; z -= 0.25) {
      for (double side = 22; side < 40; side += 0.25) {
        boolean right = FacialBorders.RIGHT.zygomatic(side, 64, z);
        different += right != FacialBorders.LEFT.zygomatic(side, 64, z) ? 1 : 0;
      }
    }
    double areaMm2 = different / 16.0;
    assertTrue(areaMm2 > 3 && areaMm2 < 60, "differ by " + areaMm2 + " mm2");
  }

  @Test
  void noiseIsSmoothBoundedAndZeroOnItsLattice() {
    GradientNoise noise = new GradientNoise(3);
    double last = noise.at(0, 0.4);
    for (int i = 0; i < 4000; i++) {
      double value = noise.at(i * 0.01, 0.4);
      assertTrue(Math.abs(value) <= 1 && Math.abs(value - last) < 0.06);
      assertTrue(Math.abs(noise.rough(i * 0.01, -0.7)) <= 1);
      last = value;
    }
    assertEquals(0, noise.at(5, -3), 1e-12);
  }

  @Test
  void aLineThatTurnsBackIsRefused() {
    List<Vector3d> back =
        List.of(new Vector3d(0, 0, 0), new Vector3d(0, 0, -12), new Vector3d(0, 0, -10));
    DrawnSuture.Stray stray = new DrawnSuture.Stray(0, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> new DrawnSuture(back, DEEP, ASIDE, stray));
  }
}
