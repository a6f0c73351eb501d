package sutura.json;

/** Text that is not JSON, and the place where that shows. */
public final class JsonSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final long column;

  JsonSyntaxException(long line, long column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** Place of the fault, {@code line:column}, both counted from 1. */
  public String place() {
    return line + ":" + column;
  }
}
