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

  /**
   * It with another picture of the same size laid over it.
   *
   * @param over four channels, its colours already multiplied by its alpha
   */
  public Picture under(Picture over) {
    byte[] both = bytes.clone();
    for (int p = 0; p < widthPx * heightPx; p++) {
      int at = p * channels;
      double cover = (over.bytes[4 * p + 3] & 255) / 255.0;
      if (cover <= 0) {
        continue;
      }
      double own = (channels == 4 ? (bytes[at + 3] & 255) / 255.0 : 1) * (1 - cover);
      double alpha = cover + own;
      for (int c = 0; c < 3; c++) {
        double sum = (over.bytes[4 * p + c] & 255) + (bytes[at + c] & 255) * own;
        both[at + c] = (byte) Math.min(255, Math.round(sum / alpha));
      }
      if (channels == 4) {
        both[at + 3] = (byte) Math.round(alpha * 255);
      }
    }
    return new Picture(widthPx, heightPx, channels, both);
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
