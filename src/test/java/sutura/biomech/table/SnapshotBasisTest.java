package sutura.biomech.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import sutura.numerics.Progress;

/** Modes are orthonormal and hold what snapshots have in common. */
class SnapshotBasisTest {
  private static final int ROWS = 300;
  private static final int RANK = 7;

  private static float[][] snapshots(int count, double noise) {
    Random random = new Random(5);
    float[][] hidden = new float[RANK][ROWS];
    for (float[] mode : hidden) {
      for (int i = 0; i < ROWS; i++) {
        mode[i] = (float) random.nextGaussian();
      }
    }
    float[][] snapshots = new float[count][ROWS];
    for (float[] snapshot : snapshots) {
      for (float[] mode : hidden) {
        double part = random.nextGaussian();
        for (int i = 0; i < ROWS; i++) {
          snapshot[i] += (float) (part * mode[i]);
        }
      }
      for (int i = 0; i < ROWS; i++) {
        snapshot[i] += (float) (noise * random.nextGaussian());
      }
    }
    return snapshots;
  }

  @Test
  void modesAreOrthonormal() {
    SnapshotBasis basis = SnapshotBasis.of(snapshots(90, 0.1), 12, Progress.NONE);
    double[][] products = FloatColumns.products(basis.modes(), basis.modes());
    assertEquals(12, products.length);
    for (int i = 0; i < products.length; i++) {
      for (int j = 0; j < products.length; j++) {
        assertEquals(i == j ? 1 : 0, products[i][j], 1e-4);
      }
    }
  }

  @Test
  void noMoreModesThanTheSnapshotsHave() {
    SnapshotBasis basis = SnapshotBasis.of(snapshots(50, 0), 20, Progress.NONE);
    assertEquals(RANK, basis.modes().length);
  }

  @Test
  void snapshotsComeBackFromTheirFactors() {
    float[][] snapshots = snapshots(60, 0.001);
    SnapshotBasis basis = SnapshotBasis.of(snapshots, RANK, Progress.NONE);
    for (float[] snapshot : snapshots) {
      float[] back = new float[ROWS];
      FloatColumns.sum(basis.modes(), basis.coefficients(snapshot), back);
      for (int i = 0; i < ROWS; i++) {
        back[i] -= snapshot[i];
      }
      assertTrue(FloatColumns.norm(back) < 0.002 * FloatColumns.norm(snapshot));
    }
  }
}
