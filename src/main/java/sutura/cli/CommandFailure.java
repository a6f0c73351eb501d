package sutura.cli;

/** A command that ends without its result: one clear line and an exit code. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int exitCode;

  /**
   * @param exitCode one of {@link ExitCode}
   * @param line what failed, where, and what to do
   */
  public CommandFailure(int exitCode, String line) {
    super(line);
    this.exitCode = exitCode;
  }

  public static CommandFailure badInput(String line) {
    return new CommandFailure(ExitCode.BAD_INPUT, line);
  }

  public int exitCode() {
    return exitCode;
  }
}
