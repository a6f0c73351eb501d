package sutura.evidence;

/**
 * Something in a file that the program carries which is not as expected.
 *
 * @param file absolute name of the resource
 * @param path where in it: JSON pointer, or line and column
 * @param message what is wrong, what was expected
 */
public record DataFault(String file, String path, String message) {
  /** One line. */
  public String line() {
    return file + (path.isEmpty() ? "" : " " + path) + ": " + message;
  }
}
