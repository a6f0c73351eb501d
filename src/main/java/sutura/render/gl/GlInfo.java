package sutura.render.gl;

import java.util.Locale;
import org.lwjgl.opengl.GL11C;

/**
 * What draws: the strings of the current context.
 *
 * @param vendor who made the driver
 * @param renderer which device
 * @param version of OpenGL and of the driver
 * @param isSoftware drawn by the processor, so that work must be spared
 */
public record GlInfo(String vendor, String renderer, String version, boolean isSoftware) {
  /** Of the context that is current. */
  public static GlInfo current() {
    String renderer = string(GL11C.GL_RENDERER);
    return new GlInfo(
        string(GL11C.GL_VENDOR), renderer, string(GL11C.GL_VERSION), software(renderer));
  }

  private static String string(int name) {
    return String.valueOf(GL11C.glGetString(name));
  }

  private static boolean software(String renderer) {
    String lower = renderer.toLowerCase(Locale.ROOT);
    return lower.contains("llvmpipe")
        || lower.contains("softpipe")
        || lower.contains("swrast")
        || lower.contains("software")
        || lower.contains("gdi generic");
  }
}
