package sutura.atlas.volume;

import java.util.Arrays;

/** Binary heap of indices ordered by a 64-bit key; smallest first. */
final class MinHeap {
  private long[] keys;
  private int[] items;
  private int size;

  MinHeap(int capacity) {
    keys = new long[capacity];
    items = new int[capacity];
  }

  /** A key that orders by value first, then by age. */
  static long key(float value, int age) {
    int bits = Float.floatToIntBits(value + 0f);
    int ordered = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    return ((long) ordered << 32) | (age & 0xffffffffL);
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(long key, int item) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      items = Arrays.copyOf(items, 2 * size);
    }
    int at = size++;
    while (at > 0 && keys[(at - 1) / 2] > key) {
      keys[at] = keys[(at - 1) / 2];
      items[at] = items[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    keys[at] = key;
    items[at] = item;
  }

  int remove() {
    int first = items[0];
    size--;
    long key = keys[size];
    int item = items[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      keys[at] = keys[child];
      items[at] = items[child];
      at = child;
    }
    keys[at] = key;
    items[at] = item;
    return first;
  }
}
