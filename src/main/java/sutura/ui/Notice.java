package sutura.ui;

/**
 * A short message that comes and goes by itself and never takes the keyboard.
 *
 * @param id tells one notice from the next
 * @param kind how it looks
 * @param text one sentence
 */
public record Notice(long id, Kind kind, String text) {
  /** How a notice looks. */
  public enum Kind {
    INFORMATION,
    DONE,
    WARNING
  }
}
