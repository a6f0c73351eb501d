package sutura.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import sutura.files.WholeFile;
import sutura.render.Picture;

/**
 * Portable Network Graphics, 8 bits a channel, without the start-up cost of AWT.
 *
 * <p>Source: ISO/IEC 15948:2004 (PNG). Every row carries the "Sub" filter, which suits shaded
 * surfaces on a smooth background, at a quick deflate level.
 */
public final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
  private static final int QUICK = 2;
  private static final byte SUB_FILTER = 1;
  private static final byte COLOUR_RGB = 2;
  private static final byte COLOUR_RGBA = 6;

  private PngWriter() {}

  /**
   * Writes a whole file or nothing.
   *
   * @throws IOException whose message is one line that says what is in the way
   */
  public static void write(Path file, Picture picture) throws IOException {
    WholeFile.write(file, encode(picture));
  }

  /** The bytes of a PNG file. */
  public static byte[] encode(Picture picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(picture.bytes().length / 3 + 1024);
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(picture.widthPx()).putInt(picture.heightPx());
    header.put((byte) 8).put(picture.channels() == 4 ? COLOUR_RGBA : COLOUR_RGB);
    chunk(out, "IHDR", header.array(), 13);
    chunk(out, "sRGB", new byte[] {0}, 1);
    byte[] rows = filtered(picture);
    byte[] packed = new byte[rows.length + rows.length / 1000 + 64];
    chunk(out, "IDAT", packed, deflate(rows, packed));
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  private static byte[] filtered(Picture picture) {
    int stride = picture.widthPx() * picture.channels();
    byte[] pixels = picture.bytes();
    byte[] rows = new byte[(stride + 1) * picture.heightPx()];
    for (int y = 0; y < picture.heightPx(); y++) {
      int to = y * (stride + 1);
      int from = y * stride;
      rows[to] = SUB_FILTER;
      for (int i = 0; i < stride; i++) {
        int left = i < picture.channels() ? 0 : pixels[from + i - picture.channels()];
        rows[to + 1 + i] = (byte) (pixels[from + i] - left);
      }
    }
    return rows;
  }

  private static int deflate(byte[] rows, byte[] into) {
    Deflater deflater = new Deflater(QUICK);
    try {
      deflater.setInput(rows);
      deflater.finish();
      int length = deflater.deflate(into);
      if (!deflater.finished()) {
        throw new IllegalStateException("deflate needs more than " + into.length + " bytes");
      }
      return length;
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
