package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names beside an axis: none over another, each near its place. */
class RungLayoutTest {
  @Test
  void namesWithRoomStandWhereTheyBelong() {
    double[] tops = RungLayout.tops(new double[] {20, 60, 90}, new double[] {10, 10, 20}, 0, 100);
    assertArrayEquals(new double[] {15, 55, 80}, tops, 1e-9);
  }

  @Test
  void namesThatTouchShareTheShift() {
    double[] tops = RungLayout.tops(new double[] {50, 50}, new double[] {10, 10}, 0, 100);
    assertArrayEquals(new double[] {40, 50}, tops, 1e-9);
  }

  @Test
  void namesStayInTheRoom() {
    double[] tops = RungLayout.tops(new double[] {1, 2, 99}, new double[] {10, 10, 10}, 0, 100);
    assertArrayEquals(new double[] {0, 10, 90}, tops, 1e-9);
  }

  @Test
  void noTwoEverOverlap() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int n = 1 + random.nextInt(15);
      double[] wanted = random.doubles(n, 0, 400).sorted().toArray();
      double[] heights = random.doubles(n, 8, 26).toArray();
      double[] tops = RungLayout.tops(wanted, heights, 0, 400);
      for (int i = 1; i < n; i++) {
        assertTrue(tops[i] >= tops[i - 1] + heights[i - 1] - 1e-6, Arrays.toString(tops));
      }
      assertTrue(tops[0] >= -1e-6 && tops[n - 1] + heights[n - 1] <= 400 + 1e-6);
    }
  }
}
