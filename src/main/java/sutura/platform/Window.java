package sutura.platform;

import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/**
 * The program's window with its OpenGL 4.1 core context. Opened, used and closed on the main
 * thread, on which the context is current.
 */
public final class Window implements AutoCloseable {
  /** Shapes of the mouse pointer. */
  public enum Pointer {
    ARROW(GLFW.GLFW_ARROW_CURSOR),
    TEXT(GLFW.GLFW_IBEAM_CURSOR),
    HAND(GLFW.GLFW_POINTING_HAND_CURSOR),
    RESIZE_HORIZONTAL(GLFW.GLFW_RESIZE_EW_CURSOR),
    RESIZE_VERTICAL(GLFW.GLFW_RESIZE_NS_CURSOR),
    RESIZE_DIAGONAL_DOWN(GLFW.GLFW_RESIZE_NWSE_CURSOR),
    RESIZE_DIAGONAL_UP(GLFW.GLFW_RESIZE_NESW_CURSOR),
    RESIZE_ALL(GLFW.GLFW_RESIZE_ALL_CURSOR),
    NOT_ALLOWED(GLFW.GLFW_NOT_ALLOWED_CURSOR);

    private final int glfwShape;

    Pointer(int glfwShape) {
      this.glfwShape = glfwShape;
    }
  }

  private record Place(int x, int y, int width, int height) {}

  private static final double FIRST_FRAME_SECONDS = 1 / 60.0;

  private final long window;
  private final WindowInput input;
  private final long[] pointers = new long[Pointer.values().length];
  private Pointer pointer = Pointer.ARROW;
  private @Nullable Place beforeFullScreen;
  private double lastSeconds = Double.NaN;

  private Window(long window) {
    this.window = window;
    input = new WindowInput(window);
  }

  /**
   * Opens a window of this size in points, or as large as the screen allows, visible, waiting for
   * the screen's refresh.
   *
   * @throws GraphicsException if there is no display or no OpenGL 4.1
   */
  public static Window open(String title, int widthPoints, int heightPoints)
      throws GraphicsException {
    Display.require();
    LwjglSettings.apply();
    GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, Display.glfwPlatform());
    if (!GLFW.glfwInit()) {
      throw new GraphicsException("no display for a window" + GlfwOffscreen.lastError());
    }
    GLFW.glfwDefaultWindowHints();
    GlfwOffscreen.coreProfile();
    GLFW.glfwWindowHint(GLFW.GLFW_SCALE_TO_MONITOR, GLFW.GLFW_TRUE);
    GLFW.glfwWindowHint(GLFW.GLFW_DEPTH_BITS, 0);
    GLFW.glfwWindowHint(GLFW.GLFW_STENCIL_BITS, 0);
    GLFW.glfwWindowHintString(GLFW.GLFW_X11_CLASS_NAME, "sutura");
    GLFW.glfwWindowHintString(GLFW.GLFW_WAYLAND_APP_ID, "sutura");
    int[] room = Monitors.roomPoints();
    long window =
        GLFW.glfwCreateWindow(
            Math.min(widthPoints, room[0]),
            Math.min(heightPoints, room[1]),
            title,
            MemoryUtil.NULL,
            MemoryUtil.NULL);
    if (window == MemoryUtil.NULL) {
      String error = GlfwOffscreen.lastError();
      GLFW.glfwTerminate();
      throw new GraphicsException("no window with OpenGL 4.1" + error);
    }
    GLFW.glfwMakeContextCurrent(window);
    GL.createCapabilities(true);
    Window opened = new Window(window);
    opened.setVsync(true);
    return opened;
  }

  /** What happened since the last call; returns at once. */
  public InputFrame poll() {
    GLFW.glfwPollEvents();
    return frame();
  }

  /** Sleeps until something happens, at most so long: the idle program costs nothing. */
  public InputFrame await(double atMostSeconds) {
    GLFW.glfwWaitEventsTimeout(atMostSeconds);
    return frame();
  }

  /** Ends an {@link #await}; may be called from any thread. */
  public static void wake() {
    GLFW.glfwPostEmptyEvent();
  }

  private InputFrame frame() {
    double now = GLFW.glfwGetTime();
    double delta = Double.isNaN(lastSeconds) ? FIRST_FRAME_SECONDS : now - lastSeconds;
    lastSeconds = now;
    try (MemoryStack stack = MemoryStack.stackPush()) {
      IntBuffer points = stack.mallocInt(2);
      IntBuffer pixels = stack.mallocInt(2);
      GLFW.glfwGetWindowSize(window, points.slice(0, 1), points.slice(1, 1));
      GLFW.glfwGetFramebufferSize(window, pixels.slice(0, 1), pixels.slice(1, 1));
      return new InputFrame(
          Math.max(delta, 1e-4),
          points.get(0),
          points.get(1),
          pixels.get(0),
          pixels.get(1),
          contentScale(),
          input.take());
    }
  }

  /** How much larger than usual text should be, 1 on a plain monitor. */
  public double contentScale() {
    float[] x = {1};
    float[] y = {1};
    GLFW.glfwGetWindowContentScale(window, x, y);
    return Math.max(x[0], y[0]);
  }

  /** Shows what was drawn. */
  public void swap() {
    GLFW.glfwSwapBuffers(window);
  }

  public void setVsync(boolean on) {
    GLFW.glfwSwapInterval(on ? 1 : 0);
  }

  public boolean isFullScreen() {
    return beforeFullScreen != null;
  }

  /** Fills the monitor that shows most of the window, or goes back to the place before. */
  public void toggleFullScreen() {
    Place back = beforeFullScreen;
    if (back != null) {
      beforeFullScreen = null;
      GLFW.glfwSetWindowMonitor(
          window, MemoryUtil.NULL, back.x, back.y, back.width, back.height, GLFW.GLFW_DONT_CARE);
      return;
    }
    Place here = place();
    long monitor = Monitors.showing(here.x + here.width / 2, here.y + here.height / 2);
    GLFWVidMode mode = monitor == MemoryUtil.NULL ? null : GLFW.glfwGetVideoMode(monitor);
    if (mode != null) {
      beforeFullScreen = here;
      GLFW.glfwSetWindowMonitor(
          window, monitor, 0, 0, mode.width(), mode.height(), mode.refreshRate());
    }
  }

  private Place place() {
    int[] x = {0};
    int[] y = {0};
    int[] width = {0};
    int[] height = {0};
    GLFW.glfwGetWindowPos(window, x, y);
    GLFW.glfwGetWindowSize(window, width, height);
    return new Place(x[0], y[0], width[0], height[0]);
  }

  /** Changes the mouse pointer; a shape that the system lacks leaves the arrow. */
  public void setPointer(Pointer shape) {
    if (shape == pointer) {
      return;
    }
    pointer = shape;
    if (pointers[shape.ordinal()] == MemoryUtil.NULL) {
      pointers[shape.ordinal()] = GLFW.glfwCreateStandardCursor(shape.glfwShape);
    }
    GLFW.glfwSetCursor(window, pointers[shape.ordinal()]);
  }

  /** The clipboard's text, empty if it holds none. */
  public String clipboard() {
    String text = GLFW.glfwGetClipboardString(window);
    return text == null ? "" : text;
  }

  public void setClipboard(String text) {
    GLFW.glfwSetClipboardString(window, text);
  }

  @Override
  public void close() {
    for (long made : pointers) {
      if (made != MemoryUtil.NULL) {
        GLFW.glfwDestroyCursor(made);
      }
    }
    Callbacks.glfwFreeCallbacks(window);
    GL.setCapabilities(null);
    GLFW.glfwDestroyWindow(window);
    GLFW.glfwTerminate();
  }
}
