package sutura.atlas.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WatershedTest {
  private static byte[] flood(float[] height, int... markers) {
    boolean[] mask = new boolean[height.length];
    Arrays.fill(mask, true);
    byte[] labels = new byte[height.length];
    for (int m = 0; m < markers.length; m++) {
      labels[markers[m]] = (byte) (m + 1);
    }
    return Watershed.flood(height, labels, mask, new Extent(height.length, 1, 1));
  }

  @Test
  void floodsMeetOnTheRidge() {
    byte[] labels = flood(new float[] {0, 1, 2, 9, 2, 1, 0, 0, 0}, 0, 8);
    assertArrayEquals(new byte[] {1, 1, 1}, Arrays.copyOf(labels, 3));
    assertArrayEquals(new byte[] {2, 2, 2, 2, 2}, Arrays.copyOfRange(labels, 4, 9));
  }

  @Test
  void onAPlainTheFirstMarkerGetsTheMiddle() {
    assertArrayEquals(
        new byte[] {1, 1, 1, 2, 2}, flood(new float[5], 0, 4), "equal heights: first come");
  }

  @Test
  void negativeHeightsOrderToo() {
    assertArrayEquals(new byte[] {1, 1, 1, 1, 2}, flood(new float[] {-5, -3, -4, -2, -1}, 0, 4));
  }

  @Test
  void stopsAtTheMask() {
    boolean[] mask = {true, true, false, true, true};
    byte[] labels =
        Watershed.flood(new float[5], new byte[] {1, 0, 0, 0, 0}, mask, new Extent(5, 1, 1));
    assertArrayEquals(new byte[] {1, 1, 0, 0, 0}, labels);
  }

  @Test
  void theHeapGivesKeysInOrder() {
    Random random = new Random(5);
    MinHeap heap = new MinHeap(2);
    long[] keys = new long[500];
    for (int t = 0; t < keys.length; t++) {
      keys[t] = MinHeap.key(random.nextInt(40) - 20, t);
      heap.add(keys[t], t);
    }
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    for (long expected : sorted) {
      assertEquals(expected, keys[heap.remove()]);
    }
  }
}
