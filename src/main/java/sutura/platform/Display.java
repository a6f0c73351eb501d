package sutura.platform;

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
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    if (linux && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
      throw new GraphicsException("no display (DISPLAY and WAYLAND_DISPLAY are not set)");
    }
  }

  private static boolean isUnset(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isEmpty();
  }
}
