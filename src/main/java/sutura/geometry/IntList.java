package sutura.geometry;

import java.util.Arrays;

/** Growing list of whole numbers. */
public final class IntList {
  private int[] values;
  private int size;

  public IntList() {
    this(16);
  }

  public IntList(int capacity) {
    values = new int[capacity];
  }

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(8, 2 * size));
    }
    values[size++] = value;
  }

  public int get(int index) {
    return values[index];
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  public boolean contains(int value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }

  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
