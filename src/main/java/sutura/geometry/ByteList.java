package sutura.geometry;

import java.util.Arrays;

/** Growing list of small numbers. */
final class ByteList {
  private byte[] values = new byte[1 << 12];
  private int size;

  void add(byte value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  byte get(int index) {
    return values[index];
  }

  byte[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
