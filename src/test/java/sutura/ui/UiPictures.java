package sutura.ui;

import static org.lwjgl.opengl.GL33C.*;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.lwjgl.system.MemoryUtil;
import sutura.platform.ImGuiRenderer;
import sutura.scene.SceneState;

/** Draws the interface over a plain background into an image. Needs a current GL context. */
final class UiPictures {
  private UiPictures() {}

  /** The last frame of a bench. */
  static BufferedImage draw(UiBench bench) {
    int framebuffer = glGenFramebuffers();
    int colour = glGenRenderbuffers();
    glBindRenderbuffer(GL_RENDERBUFFER, colour);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, bench.width, bench.height);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour);
    boolean dark = bench.scene.background() == SceneState.Background.DARK;
    float grey = dark ? 0.11f : 0.9f;
    glClearColor(grey, grey, grey + 0.01f, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    try (ImGuiRenderer renderer = new ImGuiRenderer(bench.session)) {
      renderer.draw();
    }
    BufferedImage image = read(bench.width, bench.height);
    glDeleteFramebuffers(framebuffer);
    glDeleteRenderbuffers(colour);
    return image;
  }

  private static BufferedImage read(int width, int height) {
    ByteBuffer pixels = MemoryUtil.memAlloc(4 * width * height);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = 4 * ((height - 1 - y) * width + x);
        int rgb =
            (pixels.get(i) & 255) << 16 | (pixels.get(i + 1) & 255) << 8 | pixels.get(i + 2) & 255;
        image.setRGB(x, y, rgb);
      }
    }
    MemoryUtil.memFree(pixels);
    return image;
  }

  /** How many colours there are in every third row and column: few where little is drawn. */
  static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  static void write(BufferedImage image, String name) throws IOException {
    File file = new File("target/ui-pictures/" + name + ".png");
    file.getParentFile().mkdirs();
    ImageIO.write(image, "png", file);
  }
}
