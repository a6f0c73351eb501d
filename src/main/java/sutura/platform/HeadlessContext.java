package sutura.platform;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GLCapabilities;

/**
 * OpenGL without a window, for pictures and tests: current on the thread that opened it, and closed
 * there. Draw into a framebuffer object; there is no default one.
 */
public final class HeadlessContext implements AutoCloseable {
  /** Ways to a context, in the order of trial: the quickest and least demanding first. */
  public enum Route {
    EGL_SURFACELESS("EGL surfaceless"),
    EGL_DEVICE("EGL device"),
    GLFW_NULL("GLFW without display"),
    HIDDEN_WINDOW("hidden window");

    private final String words;

    Route(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private final Route route;
  private final OffscreenContext context;

  private HeadlessContext(Route route, OffscreenContext context) {
    this.route = route;
    this.context = context;
  }

  /**
   * Loads what the quickest route needs, on any thread and some time before {@link #open()}, which
   * then finds it there. Whatever is missing, that call will say.
   */
  public static void prepare() {
    LwjglSettings.apply();
    EglContext.prepare();
  }

  /**
   * The first route that gives OpenGL 4.1.
   *
   * @throws GraphicsException naming every route and why it failed
   */
  public static HeadlessContext open() throws GraphicsException {
    return open(List.of(Route.values()));
  }

  /** The first of these routes that gives OpenGL 4.1. */
  public static HeadlessContext open(List<Route> routes) throws GraphicsException {
    LwjglSettings.apply();
    List<String> failures = new ArrayList<>();
    for (Route route : routes) {
      try {
        OffscreenContext context = tryRoute(route);
        requireVersion(context);
        return new HeadlessContext(route, context);
      } catch (GraphicsException | UnsatisfiedLinkError e) {
        failures.add(route + ": " + e.getMessage());
      }
    }
    throw new GraphicsException(
        "no OpenGL 4.1 without a window; tried " + String.join("; ", failures));
  }

  private static OffscreenContext tryRoute(Route route) throws GraphicsException {
    return switch (route) {
      case EGL_SURFACELESS -> EglContext.surfaceless();
      case EGL_DEVICE -> EglContext.device();
      case GLFW_NULL -> GlfwOffscreen.nullPlatform();
      case HIDDEN_WINDOW -> {
        Display.require();
        yield GlfwOffscreen.hiddenWindow();
      }
    };
  }

  private static void requireVersion(OffscreenContext context) throws GraphicsException {
    GLCapabilities capabilities = GL.getCapabilities();
    if (!capabilities.OpenGL41) {
      String version = String.valueOf(GL11C.glGetString(GL11C.GL_VERSION));
      context.close();
      throw new GraphicsException("OpenGL is \"" + version + "\", 4.1 is needed");
    }
  }

  /** How this context came about. */
  public Route route() {
    return route;
  }

  @Override
  public void close() {
    context.close();
  }
}
