package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistanceTransformTest {
  private static final Extent EXTENT = new Extent(13, 11, 9);

  private static boolean[] sparse(int seed, double share) {
    Random random = new Random(seed);
    boolean[] mask = new boolean[EXTENT.size()];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = random.nextDouble() < share;
    }
    return mask;
  }

  private static double apart(int a, int b) {
    double dx = EXTENT.i(a) - EXTENT.i(b);
    double dy = EXTENT.j(a) - EXTENT.j(b);
    double dz = EXTENT.k(a) - EXTENT.k(b);
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  @Test
  void equalsTheBruteForceMinimum() {
    for (double share : new double[] {0.003, 0.05, 0.6}) {
      boolean[] target = sparse(7, share);
      float[] distance = DistanceTransform.to(target, EXTENT, 0.75);
      int[] nearest = DistanceTransform.nearest(target, EXTENT);
      for (int v = 0; v < target.length; v++) {
        double best = Double.POSITIVE_INFINITY;
        for (int w = 0; w < target.length; w++) {
          best = target[w] ? Math.min(best, apart(v, w)) : best;
        }
        assertEquals(0.75 * best, distance[v], 1e-5);
        assertTrue(target[nearest[v]]);
        assertEquals(best, apart(v, nearest[v]), 1e-12);
      }
    }
  }

  @Test
  void nothingSetIsInfinitelyFar() {
    boolean[] none = new boolean[EXTENT.size()];
    assertEquals(Float.POSITIVE_INFINITY, DistanceTransform.to(none, EXTENT, 1)[17]);
    assertEquals(-1, DistanceTransform.nearest(none, EXTENT)[17]);
  }

  @Test
  void dilationByABallAndErosionUndoEachOtherOnABall() {
    Extent extent = new Extent(31, 31, 31);
    boolean[] ball = new boolean[extent.size()];
    for (int v = 0; v < ball.length; v++) {
      ball[v] = Math.hypot(Math.hypot(extent.i(v) - 15, extent.j(v) - 15), extent.k(v) - 15) <= 6;
    }
    boolean[] grown = DistanceTransform.dilate(ball, extent, 1, 5);
    boolean[] back = DistanceTransform.erode(grown, extent, 1, 5);
    int changed = 0;
    for (int v = 0; v < ball.length; v++) {
      assertTrue(back[v] || !ball[v], "closing never removes");
      changed += back[v] == ball[v] ? 0 : 1;
    }
    assertTrue(changed < 0.05 * Voxels.count(ball), changed + " voxels changed");
    assertTrue(Voxels.count(grown) > 4.0 / 3 * Math.PI * 1000);
  }
}
