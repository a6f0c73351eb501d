package sutura.geometry;

import java.util.Arrays;

/** Growing list of numbers. */
public final class FloatList {
  private float[] values = new float[16];
  private int size;

  public void add(float value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public float get(int index) {
    return values[index];
  }

  public int size() {
    return size;
  }

  public float[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
