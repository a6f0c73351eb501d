package sutura.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Numbers as bytes, the high bytes of many numbers together, so that they deflate well. */
public final class PackedWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public void count(int value) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  public void number(double value) {
    bytes.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }

  public void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    count(utf8.length);
    bytes.writeBytes(utf8);
  }

  public void floats(float[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(Float.BYTES * values.length);
    for (float value : values) {
      buffer.putFloat(value);
    }
    planes(buffer.array(), Float.BYTES);
  }

  public void doubles(double[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES * values.length);
    for (double value : values) {
      buffer.putDouble(value);
    }
    planes(buffer.array(), Double.BYTES);
  }

  public void counts(int[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * values.length);
    for (int value : values) {
      buffer.putInt(value);
    }
    planes(buffer.array(), Integer.BYTES);
  }

  /** Steps in two bytes each, or, if all are small, in one. */
  public void steps(short[] values, boolean small) {
    ByteBuffer buffer = ByteBuffer.allocate(Short.BYTES * values.length);
    for (short value : values) {
      buffer.putShort(value);
    }
    byte[] all = buffer.array();
    if (!small) {
      planes(all, Short.BYTES);
      return;
    }
    count(values.length);
    for (int i = 0; i < values.length; i++) {
      bytes.write(all[Short.BYTES * i + 1]);
    }
  }

  private void planes(byte[] all, int width) {
    count(all.length / width);
    for (int plane = 0; plane < width; plane++) {
      for (int i = plane; i < all.length; i += width) {
        bytes.write(all[i]);
      }
    }
  }

  public int size() {
    return bytes.size();
  }

  public byte[] deflated() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes.toByteArray());
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
