package sutura.platform;

import org.lwjgl.glfw.GLFW;

/** Whether there is a screen to open a window on. */
final class Display {
  private Display() {}

  /**
   * Fails early on Linux without X11 and Wayland: asking them would make their libraries write to
   * standard error.
   *
   * @throws GraphicsException if no window can be opened
   */
  static void require() throws GraphicsException {
    if (isLinux() && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
      throw new GraphicsException("no display (DISPLAY and WAYLAND_DISPLAY are not set)");
    }
  }

  /** The window system to ask for: X11 where that is all there is, for the same reason. */
  static int glfwPlatform() {
    boolean onlyX11 = isLinux() && isUnset("WAYLAND_DISPLAY");
    return onlyX11 ? GLFW.GLFW_PLATFORM_X11 : GLFW.GLFW_ANY_PLATFORM;
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }

  private static boolean isUnset(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isEmpty();
  }
}
