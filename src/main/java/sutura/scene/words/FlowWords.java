package sutura.scene.words;

import java.util.Locale;
import java.util.Optional;
import sutura.csf.FlowDriver;

/**
 * What moves the cerebrospinal fluid, and when: {@code cardiac@0.25}.
 *
 * @param driver what moves it
 * @param phase place in its cycle in [0, 1); empty for its beginning
 */
public record FlowWords(FlowDriver driver, Optional<Double> phase) {
  /** Reads them; a fault is one line that says what is expected. */
  public static FlowWords parse(String text, String where) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("@", 2);
    FlowDriver driver = NamedWord.of(FlowDriver.values(), words[0], where);
    if (words.length < 2) {
      return new FlowWords(driver, Optional.empty());
    }
    double phase = number(words[1]);
    if (!(phase >= 0 && phase <= 1)) {
      throw new WordRefused(
          where + ": expected a phase from 0 to 1 after the @, found \"" + words[1] + "\"");
    }
    if (driver == FlowDriver.BULK) {
      throw new WordRefused(where + ": the net flow is steady and has no phase");
    }
    return new FlowWords(driver, Optional.of(phase == 1 ? 0 : phase));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
