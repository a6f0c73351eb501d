package sutura.platform;

import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** A GL context on a GLFW window that is never shown. */
final class GlfwOffscreen implements OffscreenContext {
  private final long window;

  private GlfwOffscreen(long window) {
    this.window = window;
  }

  /** On GLFW's platform without a display, with EGL. */
  static GlfwOffscreen nullPlatform() throws GraphicsException {
    return open(GLFW.GLFW_PLATFORM_NULL, GLFW.GLFW_EGL_CONTEXT_API);
  }

  /** On the system's own display. */
  static GlfwOffscreen hiddenWindow() throws GraphicsException {
    return open(GLFW.GLFW_ANY_PLATFORM, GLFW.GLFW_NATIVE_CONTEXT_API);
  }

  private static GlfwOffscreen open(int platform, int contextApi) throws GraphicsException {
    GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, platform);
    if (!GLFW.glfwInit()) {
      throw new GraphicsException("GLFW does not start" + lastError());
    }
    GLFW.glfwDefaultWindowHints();
    GLFW.glfwWindowHint(GLFW.GLFW_VISIBLE, GLFW.GLFW_FALSE);
    GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_CREATION_API, contextApi);
    coreProfile();
    long window = GLFW.glfwCreateWindow(64, 64, "sutura", MemoryUtil.NULL, MemoryUtil.NULL);
    if (window == MemoryUtil.NULL) {
      String error = lastError();
      GLFW.glfwTerminate();
      throw new GraphicsException("no OpenGL 4.1 core context" + error);
    }
    GLFW.glfwMakeContextCurrent(window);
    GL.createCapabilities(true);
    return new GlfwOffscreen(window);
  }

  /** Hints for the lowest version that the program draws with, the highest that macOS has. */
  static void coreProfile() {
    GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_VERSION_MAJOR, 4);
    GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_VERSION_MINOR, 1);
    GLFW.glfwWindowHint(GLFW.GLFW_OPENGL_PROFILE, GLFW.GLFW_OPENGL_CORE_PROFILE);
    GLFW.glfwWindowHint(GLFW.GLFW_OPENGL_FORWARD_COMPAT, GLFW.GLFW_TRUE);
  }

  /** GLFW's description of what went wrong last, in brackets, or nothing. */
  static String lastError() {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      PointerBuffer text = stack.mallocPointer(1);
      if (GLFW.glfwGetError(text) == GLFW.GLFW_NO_ERROR || text.get(0) == MemoryUtil.NULL) {
        return "";
      }
      return " (" + MemoryUtil.memUTF8(text.get(0)) + ")";
    }
  }

  @Override
  public void close() {
    GL.setCapabilities(null);
    GLFW.glfwMakeContextCurrent(MemoryUtil.NULL);
    GLFW.glfwDestroyWindow(window);
    GLFW.glfwTerminate();
  }
}
