package sutura.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class FreeSightTest {
  private final FreeSight below = new FreeSight(new Vector3d(), new Vector3d(0, 0, -1), 65);

  /** A plate square to z of samples 1 mm apart. */
  private static float[] plate(int halfMm, float zMm) {
    int side = 2 * halfMm + 1;
    int row = 0;
    float[] plate = new float[3 * side * side];
    for (int i = 0; i < side * side; i++) {
      plate[3 * i] = i % side - halfMm;
      plate[3 * i + 1] = row - halfMm;
      plate[3 * i + 2] = zMm;
      row += (i + 1) % side == 0 ? 1 : 0;
    }
    return plate;
  }

  @Test
  void whatIsFreeIsSeenAlongItsAxis() {
    List<float[]> above = List.of(plate(30, 10));
    assertEquals(new Vector3d(0, 0, -1), below.direction(above).orElseThrow());
  }

  @Test
  void aPlateInTheWayIsLookedPast() {
    List<float[]> plate = List.of(plate(10, -20));
    assertFalse(below.isFree(new Vector3d(0, 0, -1), plate));
    Vector3d direction = below.direction(plate).orElseThrow();
    double tiltDeg = Math.toDegrees(direction.angle(new Vector3d(0, 0, -1)));
    assertTrue(tiltDeg > 26 && tiltDeg < 55, "tilt " + tiltDeg);
  }

  @Test
  void aPlaceThatIsShutInHasNoFreeSight() {
    assertEquals(Optional.empty(), below.direction(List.of(plate(60, -12))));
  }
}
