package sutura.platform;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.opengl.GL11C;

/** Run as a process of its own on some display: opens a window and prints what it saw. */
public final class WindowProbe {
  private static final int TRIES = 200;

  private WindowProbe() {}

  public static void main(String[] args) {
    try (Window window = Window.open("Probe", 320, 200)) {
      InputFrame first = window.poll();
      System.out.println(
          "size " + first.widthPx() + "x" + first.heightPx() + " delta " + first.deltaSeconds());
      System.out.println("error " + GL11C.glGetError());
      window.setPointer(Window.Pointer.HAND);
      window.setClipboard("bregma");
      System.out.println("clipboard " + window.clipboard());
      System.out.println("moved " + moved(window));
      window.toggleFullScreen();
      System.out.println("full " + window.isFullScreen());
      System.out.println("wide " + widened(window));
      window.toggleFullScreen();
      System.out.println("back " + !window.isFullScreen());
    } catch (GraphicsException e) {
      System.out.println("none " + e.getMessage());
    }
  }

  private static boolean moved(Window window) {
    for (int i = 0; i < TRIES; i++) {
      GLFW.glfwSetCursorPos(GLFW.glfwGetCurrentContext(), 40 + i % 50, 30);
      List<InputEvent> events = new ArrayList<>(window.await(0.01).events());
      window.swap();
      if (events.stream().anyMatch(e -> e instanceof InputEvent.MouseMove m && m.y() == 30)) {
        return true;
      }
    }
    return false;
  }

  private static boolean widened(Window window) {
    for (int i = 0; i < TRIES; i++) {
      if (window.await(0.01).widthPx() == 800) {
        return true;
      }
      window.swap();
    }
    return false;
  }
}
