package sutura.render;

/**
 * A finished picture, sRGB with straight alpha.
 *
 * @param widthPx columns
 * @param heightPx rows
 * @param channels 3 for RGB, 4 for RGBA
 * @param bytes {@code [row][column][channel]}, top row first; shared, not copied
 */
public record Picture(int widthPx, int heightPx, int channels, byte[] bytes) {
  public Picture {
    if (channels != 3 && channels != 4) {
      throw new IllegalArgumentException(channels + " channels, 3 or 4 are possible");
    }
    if (widthPx <= 0 || heightPx <= 0 || bytes.length != widthPx * heightPx * channels) {
      throw new IllegalArgumentException(
          bytes.length + " bytes for " + widthPx + "x" + heightPx + "x" + channels);
    }
  }

  /** A channel of a pixel, 0 to 255; column from the left, row from the top. */
  public int value(int column, int row, int channel) {
    return bytes[(row * widthPx + column) * channels + channel] & 255;
  }

  /** A rectangle of it; it must lie inside. */
  public Picture cut(int column, int row, int width, int height) {
    byte[] part = new byte[width * height * channels];
    for (int y = 0; y < height; y++) {
      int from = ((row + y) * widthPx + column) * channels;
      System.arraycopy(bytes, from, part, y * width * channels, width * channels);
    }
    return new Picture(width, height, channels, part);
  }
}
