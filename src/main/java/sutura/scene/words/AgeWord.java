package sutura.scene.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sutura.anatomy.suture.SutureAge;

/** An age: years, {@code 35} or {@code 0.5}, or months, {@code 8mo}. */
public final class AgeWord {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,6})?)(mo)?");
  private static final double MONTHS = 12;

  private AgeWord() {}

  /** The age in years; a fault is one line that says what is expected. */
  public static double years(String option, String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw fault(option, text);
    }
    double number = Double.parseDouble(matcher.group(1));
    double years = matcher.group(2) == null ? number : number / MONTHS;
    if (years > SutureAge.OLDEST) {
      throw fault(option, text);
    }
    return years;
  }

  private static WordRefused fault(String option, String text) {
    return new WordRefused(
        String.format(
            Locale.ROOT,
            "%s: expected years from 0 to %.0f, such as 35 or 0.5, or months, such as 8mo,"
                + " found \"%s\"",
            option,
            SutureAge.OLDEST,
            text));
  }
}
