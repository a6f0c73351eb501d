package sutura.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.testing.GlProbe;
import sutura.testing.Require;

/** Pictures of the cerebrospinal fluid in motion from the command line, with the shipped models. */
class FlowPicturesRenderTest {
  @TempDir Path folder;

  private byte[] picture(String name, String... more) throws IOException {
    Path file = folder.resolve(name + ".png");
    List<String> words =
        new ArrayList<>(List.of("render", "--size", "360x480", "--output", "" + file));
    words.addAll(List.of(more));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return Files.readAllBytes(file);
  }

  /** Pixels that differ in the middle of the lower half, where nothing is written. */
  private static int changed(byte[] one, byte[] other) throws IOException {
    BufferedImage a = ImageIO.read(new ByteArrayInputStream(one));
    BufferedImage b = ImageIO.read(new ByteArrayInputStream(other));
    int changed = 0;
    for (int y = a.getHeight() / 2; y < a.getHeight(); y++) {
      for (int x = a.getWidth() / 3; x < 2 * a.getWidth() / 3; x++) {
        changed += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return changed;
  }

  @Test
  void fluidIsSeenAndIsTheSameAgain() throws IOException {
    GlProbe.require();
    Require.models();
    byte[] without = picture("without", "--flow", "cardiac@0.38", "--flow-show", "arrows");
    byte[] moves = picture("moves", "--flow", "cardiac@0.38");
    int changed = changed(without, moves);
    assertTrue(changed > 200, "of the fluid are seen only " + changed + " pixels");
    assertArrayEquals(moves, picture("again", "--flow", "cardiac@0.38"));
  }
}
