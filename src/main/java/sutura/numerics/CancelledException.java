package sutura.numerics;

/** A computation stopped because the user asked for it; nothing was produced. */
public final class CancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CancelledException() {
    super("cancelled");
  }
}
