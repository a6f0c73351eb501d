package sutura.scene.words;

/** A word that means nothing where it stands; the message says where, and what is expected. */
public final class WordRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  WordRefused(String line) {
    super(line);
  }

  /** One that says where it stands. */
  public static WordRefused at(String where, String what) {
    return new WordRefused(where.isEmpty() ? what : where + ": " + what);
  }
}
