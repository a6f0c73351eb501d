package sutura.scene.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sutura.scene.ClaimedMotion;

/** The claimed motion: {@code x100@0.25}. */
public final class ClaimedWords {
  private static final Pattern FORM = Pattern.compile("(?:x([0-9.]+))?(?:@([0-9.]+))?");

  private ClaimedWords() {}

  /** The motion, held at its phase; a fault is one line that says what is expected. */
  public static ClaimedMotion parse(String text, String where) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new WordRefused(
          where + ": expected xFACTOR@PHASE, such as x100@0.25, found \"" + text + "\"");
    }
    double factor = number(matcher.group(1), ClaimedMotion.FLEXED.factor());
    if (!(factor >= 1 && factor <= ClaimedMotion.MOST_FACTOR)) {
      throw new WordRefused(
          String.format(
              Locale.ROOT,
              "%s: the claimed amplitude is magnified 1 to %.0f times, found \"%s\"",
              where,
              ClaimedMotion.MOST_FACTOR,
              matcher.group(1)));
    }
    double phase = number(matcher.group(2), ClaimedMotion.FLEXED.phase());
    if (!(phase >= 0 && phase <= 1)) {
      throw new WordRefused(
          where + ": the phase is a number from 0 to 1, found \"" + matcher.group(2) + "\"");
    }
    return ClaimedMotion.FLEXED.withFactor(factor).withPhase(phase);
  }

  private static double number(@Nullable String text, double otherwise) {
    try {
      return text == null ? otherwise : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
