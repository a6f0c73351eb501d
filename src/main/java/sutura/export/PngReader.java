package sutura.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import sutura.render.Picture;

/** Reads pictures that are to be compared. */
public final class PngReader {
  private PngReader() {}

  /**
   * Reads 8 bits a channel, with alpha.
   *
   * @throws IOException whose message is one line that names the file
   */
  public static Picture read(Path file) throws IOException {
    BufferedImage image;
    try {
      image = ImageIO.read(file.toFile());
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read; name a PNG file", e);
    }
    if (image == null) {
      throw new IOException(file + ": is no picture that can be read; name a PNG file");
    }
    int width = image.getWidth();
    int height = image.getHeight();
    int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] bytes = new byte[4 * argb.length];
    for (int i = 0; i < argb.length; i++) {
      bytes[4 * i] = (byte) (argb[i] >> 16);
      bytes[4 * i + 1] = (byte) (argb[i] >> 8);
      bytes[4 * i + 2] = (byte) argb[i];
      bytes[4 * i + 3] = (byte) (argb[i] >> 24);
    }
    return new Picture(width, height, 4, bytes);
  }
}
