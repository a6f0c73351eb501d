package sutura.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;

class MotionTest {
  private static final Vector3dc PIVOT = new Vector3d(1, 2, 3);
  private static final Vector3dc ACROSS = new Vector3d(1, 0, 0);

  @Test
  void aQuarterTurnAboutTheTransverseAxisTakesTheFrontUp() {
    Motion motion = Motion.whole(PIVOT, ACROSS, Math.PI / 2);
    Vector3d moved = motion.moved(new Vector3d(7, 12, 3));
    assertEquals(0, moved.distance(new Vector3d(7, 2, 13)), 1e-12);
    assertEquals(0, motion.undone(moved).distance(7, 12, 3), 1e-12);
  }

  @Test
  void aBentBodyIsStillAtOneEndAndTurnsWhollyAtTheOther() {
    Motion bent = Motion.whole(PIVOT, ACROSS, 0.3).bent(new Vector3d(0, 0, -2), 10, 20);
    assertEquals(0, bent.share(new Vector3d(4, 5, -9)), 0);
    assertEquals(0.5, bent.share(new Vector3d(4, 5, -15)), 1e-12);
    assertEquals(1, bent.share(new Vector3d(4, 5, -21)), 0);
    Vector3d still = new Vector3d(4, 5, 30);
    assertEquals(0, bent.moved(still).distance(still), 0);
    Vector3d end = new Vector3d(4, 5, -30);
    Vector3d whole = Motion.whole(PIVOT, ACROSS, 0.3).moved(end);
    assertEquals(0, bent.moved(end).distance(whole), 1e-12);
  }

  @Test
  void aPlaceFoundBackIsTheOneThatMoved() {
    Motion bent = Motion.whole(PIVOT, ACROSS, -0.15).bent(new Vector3d(0, 0.3, -1), 5, 25);
    for (double z = -40; z < 20; z += 1.7) {
      Vector3d rest = new Vector3d(3, -12, z);
      assertEquals(0, bent.undone(bent.moved(rest)).distance(rest), 0.05, "z = " + z);
    }
  }

  @Test
  void theBoxHoldsWhatMovesAndWhatDoesNot() {
    Box rest = new Box(new Vector3d(-5, -6, -50), new Vector3d(5, 6, 50));
    Motion bent = Motion.whole(PIVOT, ACROSS, 0.4).bent(new Vector3d(0, 0, 1), -10, 10);
    Box around = bent.around(rest);
    for (double z = -50; z <= 50; z += 2) {
      for (double y : new double[] {-6, 6}) {
        Vector3d p = bent.moved(new Vector3d(5, y, z));
        assertTrue(p.y >= around.minMm().y() - 1e-9 && p.y <= around.maxMm().y() + 1e-9);
        assertTrue(p.z >= around.minMm().z() - 1e-9 && p.z <= around.maxMm().z() + 1e-9);
      }
    }
  }

  @Test
  void planesWithoutAWayBetweenThemAreRefused() {
    Motion whole = Motion.whole(PIVOT, ACROSS, 0.1);
    assertThrows(IllegalArgumentException.class, () -> whole.bent(new Vector3d(0, 0, 1), 5, 5));
  }
}
