package sutura.cli;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Text in letters that the terminal can show. */
final class TerminalLetters {
  private TerminalLetters() {}

  static String of(String text) {
    return of(text, terminal());
  }

  /** The text itself where the terminal has all its letters, else with plain ones. */
  static String of(String text, Charset terminal) {
    if (terminal.newEncoder().canEncode(text)) {
      return text;
    }
    String plain =
        text.replace("\u00e4", "ae")
            .replace("\u00f6", "oe")
            .replace("\u00fc", "ue")
            .replace("\u00c4", "Ae")
            .replace("\u00d6", "Oe")
            .replace("\u00dc", "Ue")
            .replace("\u00df", "ss")
            .replace("\u00b5", "u")
            .replace("\u00b1", "+-")
            .replace("\u201e", "\"")
            .replace("\u201c", "\"")
            .replace("\u2013", "-");
    return Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }

  private static Charset terminal() {
    String name = System.getProperty("stdout.encoding", "");
    return !name.isEmpty() && Charset.isSupported(name)
        ? Charset.forName(name)
        : Charset.defaultCharset();
  }
}
