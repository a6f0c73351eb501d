package sutura.platform;

import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryUtil;

/** The screens of the system. */
final class Monitors {
  private Monitors() {}

  /** Width and height that a window can have on the first monitor, bars of the system left out. */
  static int[] roomPoints() {
    int[] width = {Integer.MAX_VALUE};
    int[] height = {Integer.MAX_VALUE};
    long monitor = GLFW.glfwGetPrimaryMonitor();
    if (monitor != MemoryUtil.NULL) {
      GLFW.glfwGetMonitorWorkarea(monitor, new int[1], new int[1], width, height);
    }
    return new int[] {width[0], height[0]};
  }

  /** The monitor that shows this point of the desktop, else the first; 0 if there is none. */
  static long showing(int x, int y) {
    PointerBuffer monitors = GLFW.glfwGetMonitors();
    for (int i = 0; monitors != null && i < monitors.limit(); i++) {
      if (shows(monitors.get(i), x, y)) {
        return monitors.get(i);
      }
    }
    return monitors == null ? MemoryUtil.NULL : GLFW.glfwGetPrimaryMonitor();
  }

  private static boolean shows(long monitor, int x, int y) {
    int[] left = {0};
    int[] top = {0};
    GLFW.glfwGetMonitorPos(monitor, left, top);
    GLFWVidMode mode = GLFW.glfwGetVideoMode(monitor);
    return mode != null
        && x >= left[0]
        && y >= top[0]
        && x < left[0] + mode.width()
        && y < top[0] + mode.height();
  }
}
