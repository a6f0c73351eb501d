package sutura.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what {@link PackedWriter} wrote. */
public final class PackedReader {
  private final byte[] all;
  private final ByteBuffer buffer;

  private PackedReader(byte[] all) {
    this.all = all;
    buffer = ByteBuffer.wrap(all);
  }

  /** Reads deflated bytes, whose size when inflated is known. */
  public static PackedReader inflated(byte[] packed, int from, int size)
      throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, from, packed.length - from);
      byte[] bytes = new byte[size];
      int done = 0;
      while (done < size) {
        int read = inflater.inflate(bytes, done, size - done);
        if (read == 0) {
          throw new DataFormatException("ends after " + done + " of " + size + " bytes");
        }
        done += read;
      }
      return new PackedReader(bytes);
    } finally {
      inflater.end();
    }
  }

  public int count() {
    return buffer.getInt();
  }

  public double number() {
    return buffer.getDouble();
  }

  public String text() {
    byte[] utf8 = new byte[length(1)];
    buffer.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  public float[] floats() {
    ByteBuffer bytes = planes(Float.BYTES);
    float[] values = new float[bytes.capacity() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return values;
  }

  public double[] doubles() {
    ByteBuffer bytes = planes(Double.BYTES);
    double[] values = new double[bytes.capacity() / Double.BYTES];
    bytes.asDoubleBuffer().get(values);
    return values;
  }

  public int[] counts() {
    ByteBuffer bytes = planes(Integer.BYTES);
    int[] values = new int[bytes.capacity() / Integer.BYTES];
    bytes.asIntBuffer().get(values);
    return values;
  }

  public short[] steps(boolean small) {
    if (!small) {
      ByteBuffer bytes = planes(Short.BYTES);
      short[] values = new short[bytes.capacity() / Short.BYTES];
      bytes.asShortBuffer().get(values);
      return values;
    }
    short[] values = new short[length(1)];
    int from = buffer.position();
    for (int i = 0; i < values.length; i++) {
      values[i] = buffer.get(from + i);
    }
    buffer.position(from + values.length);
    return values;
  }

  private int length(int width) {
    int length = buffer.getInt();
    if (length < 0 || (long) length * width > buffer.remaining()) {
      throw new BufferUnderflowException();
    }
    return length;
  }

  private ByteBuffer planes(int width) {
    int length = length(width);
    byte[] values = new byte[length * width];
    int from = buffer.position();
    for (int plane = 0; plane < width; plane++) {
      for (int i = 0; i < length; i++) {
        values[i * width + plane] = all[from + plane * length + i];
      }
    }
    buffer.position(from + length * width);
    return ByteBuffer.wrap(values);
  }
}
