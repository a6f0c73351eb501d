package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class MarkSightTest {
  /** A wall of samples 3 mm apart at one pixel a millimetre, with a hole of this radius. */
  private static List<Vector3d> wall(double zMm, double holeMm) {
    List<Vector3d> samples = new ArrayList<>();
    for (int x = -30; x <= 30; x += 3) {
      for (int y = -30; y <= 30; y += 3) {
        if (Math.hypot(x, y) >= holeMm) {
          samples.add(new Vector3d(x, y, zMm));
        }
      }
    }
    return samples;
  }

  private static List<Vector3d> lens(double zMm) {
    return List.of(
        new Vector3d(0, 0, zMm),
        new Vector3d(2, 0, zMm),
        new Vector3d(-2, 0, zMm),
        new Vector3d(0, 2, zMm),
        new Vector3d(0, -2, zMm));
  }

  @Test
  void aMarkOnASurfaceOrInItsHoleIsSeen() {
    assertTrue(new MarkSight(wall(0, 0), MarkSight.RADIUS_MM).isSeen(lens(-1)));
    assertTrue(new MarkSight(wall(0, 6), MarkSight.RADIUS_MM).isSeen(lens(-12)));
  }

  @Test
  void aMarkBehindAWallIsNot() {
    assertFalse(new MarkSight(wall(0, 0), MarkSight.RADIUS_MM).isSeen(lens(-9)));
    assertFalse(new MarkSight(List.of(), MarkSight.RADIUS_MM).isSeen(List.of()));
  }
}
