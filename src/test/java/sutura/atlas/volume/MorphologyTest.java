package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MorphologyTest {
  private static final Extent EXTENT = new Extent(9, 9, 9);

  @Test
  void aVoxelGrowsToTheCrossAndTheOctahedron() {
    boolean[] mask = new boolean[EXTENT.size()];
    mask[EXTENT.index(4, 4, 4)] = true;
    assertEquals(7, Voxels.count(Morphology.dilate(mask, EXTENT, 1)));
    assertEquals(25, Voxels.count(Morphology.dilate(mask, EXTENT, 2)));
    assertEquals(1, Voxels.count(Morphology.erode(Morphology.dilate(mask, EXTENT, 2), EXTENT, 2)));
    assertEquals(0, Voxels.count(Morphology.open(mask, EXTENT, 1)));
  }

  @Test
  void erosionEatsFromTheBorder() {
    boolean[] full = new boolean[EXTENT.size()];
    Arrays.fill(full, true);
    boolean[] eroded = Morphology.erode(full, EXTENT, 1);
    assertEquals(7 * 7 * 7, Voxels.count(eroded));
    assertFalse(eroded[EXTENT.index(0, 4, 4)]);
  }

  @Test
  void greyClosingEqualsTheDirectMaximumAndMinimum() {
    Random random = new Random(3);
    float[] in = new float[EXTENT.size()];
    for (int v = 0; v < in.length; v++) {
      in[v] = random.nextFloat();
    }
    float[] closed = Morphology.closeGrey(in, EXTENT, 2.2);
    float[] expected = direct(direct(in, 1), -1);
    for (int v = 0; v < in.length; v++) {
      assertEquals(expected[v], closed[v]);
    }
  }

  private static float[] direct(float[] in, int sign) {
    float[] out = new float[in.length];
    for (int v = 0; v < in.length; v++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int t = 0; t < 125; t++) {
        int dx = t % 5 - 2;
        int dy = t / 5 % 5 - 2;
        int dz = t / 25 - 2;
        if (dx * dx + dy * dy + dz * dz <= 2.2 * 2.2) {
          int i = GaussianFilter.reflect(EXTENT.i(v) + dx, 9);
          int j = GaussianFilter.reflect(EXTENT.j(v) + dy, 9);
          int k = GaussianFilter.reflect(EXTENT.k(v) + dz, 9);
          best = Math.max(best, sign * in[EXTENT.index(i, j, k)]);
        }
      }
      out[v] = sign * best;
    }
    return out;
  }

  @Test
  void aDarkLineNarrowerThanTheBallIsFilled() {
    float[] in = new float[EXTENT.size()];
    Arrays.fill(in, 1000);
    for (int k = 0; k < 9; k++) {
      in[EXTENT.index(4, 4, k)] = 0;
    }
    assertEquals(1000, Morphology.closeGrey(in, EXTENT, 2)[EXTENT.index(4, 4, 4)]);
  }
}
