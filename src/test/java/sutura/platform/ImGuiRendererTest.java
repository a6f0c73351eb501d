package sutura.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lwjgl.opengl.GL33C.*;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sutura.testing.GlProbe;

class ImGuiRendererTest {
  private static final int SIZE = 64;

  @BeforeAll
  static void require() {
    GlProbe.require();
  }

  /** What a frame with one drawing looks like over nothing: red, green, blue, alpha by pixel. */
  private interface Drawing {
    void draw(ImDrawList list, ImGuiFonts fonts);
  }

  private static int[][] picture(Drawing drawing) throws GraphicsException {
    try (HeadlessContext context = HeadlessContext.open()) {
      assertTrue(context.route() != null);
      int framebuffer = glGenFramebuffers();
      int colour = glGenRenderbuffers();
      glBindRenderbuffer(GL_RENDERBUFFER, colour);
      glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, SIZE, SIZE);
      glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
      glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour);
      glClearColor(0, 0, 0, 0);
      glClear(GL_COLOR_BUFFER_BIT);
      try (ImGuiBackend backend = new ImGuiBackend(new int[] {0xf06e}, Clipboard.inMemory())) {
        ImGuiFonts fonts =
            backend.newFrame(new InputFrame(1 / 60.0, SIZE, SIZE, SIZE, SIZE, 1, List.of()), 1);
        drawing.draw(ImGui.getForegroundDrawList(), fonts);
        backend.endFrame();
        backend.draw();
      }
      int[][] pixels = new int[SIZE * SIZE][];
      byte[] raw = new byte[4 * SIZE * SIZE];
      java.nio.ByteBuffer buffer = org.lwjgl.BufferUtils.createByteBuffer(raw.length);
      glReadPixels(0, 0, SIZE, SIZE, GL_RGBA, GL_UNSIGNED_BYTE, buffer);
      buffer.get(raw);
      for (int y = 0; y < SIZE; y++) {
        for (int x = 0; x < SIZE; x++) {
          int i = 4 * ((SIZE - 1 - y) * SIZE + x);
          pixels[y * SIZE + x] =
              new int[] {raw[i] & 255, raw[i + 1] & 255, raw[i + 2] & 255, raw[i + 3] & 255};
        }
      }
      glDeleteFramebuffers(framebuffer);
      glDeleteRenderbuffers(colour);
      return pixels;
    }
  }

  @Test
  void halfTransparentColourOverNothingIsPremultiplied() throws GraphicsException {
    int[][] pixels = picture((list, fonts) -> list.addRectFilled(8, 4, 40, 20, 0x800000ff));
    assertArrayEquals(new int[] {128, 0, 0, 128}, pixels[10 * SIZE + 20]);
    assertArrayEquals(new int[] {0, 0, 0, 0}, pixels[30 * SIZE + 20]);
    assertArrayEquals(new int[] {0, 0, 0, 0}, pixels[10 * SIZE + 50]);
  }

  @Test
  void clippingCutsAtTheTopLeftCornerItNames() throws GraphicsException {
    int[][] pixels =
        picture(
            (list, fonts) -> {
              list.pushClipRect(16, 8, 32, 24);
              list.addRectFilled(0, 0, SIZE, SIZE, 0xffffffff);
              list.popClipRect();
            });
    assertEquals(255, pixels[8 * SIZE + 16][3]);
    assertEquals(255, pixels[23 * SIZE + 31][3]);
    assertEquals(0, pixels[7 * SIZE + 20][3]);
    assertEquals(0, pixels[24 * SIZE + 20][3]);
    assertEquals(0, pixels[12 * SIZE + 32][3]);
  }

  @Test
  void textAndIconsLeaveInk() throws GraphicsException {
    for (String text : List.of("M", "\uf06e")) {
      int[][] pixels =
          picture((list, fonts) -> list.addText(fonts.title(), 25, 10, 10, 0xffffffff, text));
      int ink = 0;
      for (int[] pixel : pixels) {
        ink += pixel[3] > 200 ? 1 : 0;
      }
      assertTrue(ink > 40, "\"" + text + "\" has " + ink + " solid pixels");
    }
  }
}
