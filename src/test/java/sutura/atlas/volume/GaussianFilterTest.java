package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GaussianFilterTest {
  private static final Extent EXTENT = new Extent(7, 6, 5);

  private static float[] noise() {
    Random random = new Random(1);
    float[] values = new float[EXTENT.size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = 1000 * random.nextFloat();
    }
    return values;
  }

  /** d c b a | a b c d | d c b a, one step at a time. */
  private static int fold(int index, int n) {
    int at = index;
    while (at < 0 || at >= n) {
      at = at < 0 ? -at - 1 : 2 * n - 1 - at;
    }
    return at;
  }

  private static double weight(int d, double sigma) {
    int radius = (int) (4 * sigma + 0.5);
    double sum = 0;
    for (int t = -radius; t <= radius; t++) {
      sum += Math.exp(-0.5 * t * t / (sigma * sigma));
    }
    return Math.abs(d) > radius ? 0 : Math.exp(-0.5 * d * d / (sigma * sigma)) / sum;
  }

  @Test
  void equalsTheDirectSumWithReflectedBorders() {
    float[] in = noise();
    double[] sigma = {1.3, 0.8, 2.1};
    float[] expected = new float[in.length];
    for (int v = 0; v < in.length; v++) {
      double sum = 0;
      for (int dz = -9; dz <= 9; dz++) {
        for (int dy = -9; dy <= 9; dy++) {
          for (int dx = -9; dx <= 9; dx++) {
            int at =
                EXTENT.index(
                    fold(EXTENT.i(v) + dx, 7),
                    fold(EXTENT.j(v) + dy, 6),
                    fold(EXTENT.k(v) + dz, 5));
            sum += weight(dx, sigma[0]) * weight(dy, sigma[1]) * weight(dz, sigma[2]) * in[at];
          }
        }
      }
      expected[v] = (float) sum;
    }
    assertArrayEquals(
        expected, GaussianFilter.smooth(in, EXTENT, sigma[0], sigma[1], sigma[2]), 0.01f);
  }

  @Test
  void aZeroWidthLeavesAnAxisAlone() {
    float[] in = noise();
    assertArrayEquals(in, GaussianFilter.smooth(in, EXTENT, 0, 0, 0));
    float[] onlyX = GaussianFilter.smooth(in, EXTENT, 2, 0, 0);
    double before = 0;
    double after = 0;
    for (int i = 0; i < 7; i++) {
      before += in[EXTENT.index(i, 3, 2)];
      after += onlyX[EXTENT.index(i, 3, 2)];
    }
    assertEquals(before, after, 0.05);
  }
}
