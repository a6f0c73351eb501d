package sutura.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.render.Picture;

class PngWriterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void anotherReaderSeesTheSamePixels(int channels) throws IOException {
    Picture picture = noise(37, 23, channels);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.encode(picture)));
    assertEquals(37, read.getWidth());
    assertEquals(23, read.getHeight());
    assertEquals(channels == 4, read.getColorModel().hasAlpha());
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        int alpha = channels == 4 ? picture.value(x, y, 3) : 255;
        int expected =
            alpha << 24
                | picture.value(x, y, 0) << 16
                | picture.value(x, y, 1) << 8
                | picture.value(x, y, 2);
        assertEquals(expected, read.getRGB(x, y), "pixel " + x + "," + y);
      }
    }
  }

  @Test
  void anOlderFileIsReplacedAndNothingElseLeft() throws IOException {
    Path file = folder.resolve("a.png");
    Files.writeString(file, "old");
    PngWriter.write(file, noise(4, 4, 3));
    assertEquals((byte) 137, Files.readAllBytes(file)[0]);
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(List.of(file), all.toList());
    }
  }

  private static Picture noise(int width, int height, int channels) {
    byte[] bytes = new byte[width * height * channels];
    new Random(7).nextBytes(bytes);
    return new Picture(width, height, channels, bytes);
  }
}
