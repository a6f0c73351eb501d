package sutura.cli;

/** What the process returns: the same on every command. */
public final class ExitCode {
  public static final int DONE = 0;

  /** The work could not be finished: output not writable, computation failed. */
  public static final int FAILED = 1;

  /** Wrong usage or bad input. */
  public static final int BAD_INPUT = 2;

  /** No OpenGL 4.1 or no display. */
  public static final int NO_GRAPHICS = 3;

  private ExitCode() {}
}
