package sutura.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWDropCallback;
import org.lwjgl.system.Platform;
import sutura.platform.InputEvent.Button;
import sutura.platform.InputEvent.Modifiers;

/** Turns one GLFW window's callbacks into {@link InputEvent}s until they are taken. */
final class WindowInput {
  private final List<InputEvent> events = new ArrayList<>();

  WindowInput(long window) {
    pointerNow(window);
    GLFW.glfwSetCursorPosCallback(window, (w, x, y) -> events.add(new InputEvent.MouseMove(x, y)));
    GLFW.glfwSetCursorEnterCallback(window, (w, inside) -> crossed(w, inside));
    GLFW.glfwSetMouseButtonCallback(window, (w, b, action, mods) -> button(b, action, mods));
    GLFW.glfwSetScrollCallback(window, (w, dx, dy) -> events.add(new InputEvent.Scroll(dx, dy)));
    GLFW.glfwSetKeyCallback(window, (w, key, code, action, mods) -> key(key, code, action, mods));
    GLFW.glfwSetCharCallback(window, (w, point) -> events.add(new InputEvent.Typed(point)));
    GLFW.glfwSetWindowSizeCallback(window, (w, x, y) -> events.add(new InputEvent.Resize(x, y)));
    GLFW.glfwSetWindowFocusCallback(window, (w, on) -> events.add(new InputEvent.Focus(on)));
    GLFW.glfwSetWindowCloseCallback(window, w -> events.add(new InputEvent.CloseRequest()));
    GLFW.glfwSetDropCallback(window, (w, count, names) -> dropped(count, names));
  }

  /** A pointer that is in the window from the beginning is told, for it may click at once. */
  private void pointerNow(long window) {
    double[] x = {0};
    double[] y = {0};
    GLFW.glfwGetCursorPos(window, x, y);
    events.add(new InputEvent.MouseMove(x[0], y[0]));
  }

  private void crossed(long window, boolean inside) {
    if (inside) {
      pointerNow(window);
    } else {
      events.add(new InputEvent.MouseLeave());
    }
  }

  private void button(int glfwButton, int action, int mods) {
    @Nullable Button button =
        switch (glfwButton) {
          case GLFW.GLFW_MOUSE_BUTTON_LEFT -> Button.LEFT;
          case GLFW.GLFW_MOUSE_BUTTON_RIGHT -> Button.RIGHT;
          case GLFW.GLFW_MOUSE_BUTTON_MIDDLE -> Button.MIDDLE;
          default -> null;
        };
    if (button != null) {
      events.add(new InputEvent.MouseButton(button, action == GLFW.GLFW_PRESS, modifiers(mods)));
    }
  }

  private void key(int code, int scanCode, int action, int mods) {
    Key key = KeyCodes.key(code, scanCode);
    if (key != null) {
      boolean down = action != GLFW.GLFW_RELEASE;
      boolean repeat = action == GLFW.GLFW_REPEAT;
      events.add(new InputEvent.KeyPress(key, down, repeat, modifiers(mods)));
    }
  }

  private static Modifiers modifiers(int mods) {
    int command = Platform.get() == Platform.MACOSX ? GLFW.GLFW_MOD_SUPER : GLFW.GLFW_MOD_CONTROL;
    return new Modifiers(
        (mods & GLFW.GLFW_MOD_SHIFT) != 0, (mods & command) != 0, (mods & GLFW.GLFW_MOD_ALT) != 0);
  }

  private void dropped(int count, long names) {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      file(GLFWDropCallback.getName(names, i)).ifPresent(files::add);
    }
    events.add(new InputEvent.FileDrop(files));
  }

  /** Empty for a dropped thing that is no file of this system: there is nothing to open. */
  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Everything since the last call, in order. */
  List<InputEvent> take() {
    List<InputEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }
}
