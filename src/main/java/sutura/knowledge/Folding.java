package sutura.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** Writing without what a person who searches may leave out: case and accents. */
public final class Folding {
  private Folding() {}

  /**
   * Lower case without accents, of the same length as the text, so that places in one are places in
   * the other: a letter that would become two stays as it is.
   */
  public static String folded(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      result.append(folded(text.charAt(i)));
    }
    return result.toString();
  }

  private static char folded(char letter) {
    if (letter < 0x80) {
      return Character.toLowerCase(letter);
    }
    char plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    String lower = String.valueOf(plain).toLowerCase(Locale.ROOT);
    return lower.length() == 1 ? lower.charAt(0) : letter;
  }

  /** Whether a word begins at a place of a text. */
  static boolean beginsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
