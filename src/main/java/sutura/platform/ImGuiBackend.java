package sutura.platform;

/**
 * Dear ImGui on any current OpenGL 4.1 context, in a window or without one: input frames in,
 * triangles out. Owner: the render thread.
 */
public final class ImGuiBackend implements AutoCloseable {
  private final ImGuiSession session;
  private final ImGuiRenderer renderer;

  /** Needs a current context; parameters as for {@link ImGuiSession}. */
  public ImGuiBackend(int[] iconCodePoints, Clipboard clipboard) {
    session = new ImGuiSession(iconCodePoints, clipboard);
    renderer = new ImGuiRenderer(session);
  }

  /** Begins a frame; see {@link ImGuiSession#newFrame}. */
  public ImGuiFonts newFrame(InputFrame frame, double textScale) {
    return session.newFrame(frame, textScale);
  }

  /** Ends the frame that the panels have filled. */
  public void endFrame() {
    session.endFrame();
  }

  /** Draws the last ended frame over the whole bound framebuffer. */
  public void draw() {
    renderer.draw();
  }

  public Window.Pointer pointer() {
    return session.pointer();
  }

  @Override
  public void close() {
    renderer.close();
    session.close();
  }
}
