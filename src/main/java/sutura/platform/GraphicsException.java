package sutura.platform;

/** No usable display or OpenGL. The message is one clear line: what was tried and why it failed. */
public final class GraphicsException extends Exception {
  private static final long serialVersionUID = 1;

  public GraphicsException(String message) {
    super(message);
  }
}
