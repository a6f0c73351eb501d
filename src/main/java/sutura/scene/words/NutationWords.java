package sutura.scene.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sutura.nutation.NutationEvidence;
import sutura.nutation.NutationStudy;
import sutura.scene.Nutation;

/** The sacrum's motion: {@code jacob-kissling-1995x10@0.25}. */
public final class NutationWords {
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9-]+?)(?:x([0-9.]+))?(?:@([0-9.]+))?");

  private NutationWords() {}

  /** The motion, held at its phase; a fault is one line that says what is expected. */
  public static Nutation parse(String text, String where) {
    List<String> words =
        NutationEvidence.builtIn().studies().stream().map(NutationStudy::id).toList();
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new WordRefused(
          where
              + ": expected STUDY[xFACTOR][@PHASE], such as "
              + words.get(0)
              + "x10@0.25, found \""
              + text
              + "\"");
    }
    String word = matcher.group(1);
    NutationStudy study =
        NutationStudy.find(word)
            .orElseThrow(
                () ->
                    new WordRefused(
                        where
                            + ": there is no study \""
                            + word
                            + "\"; there are "
                            + String.join(", ", words)));
    double factor = number(matcher.group(2), 1);
    if (!(factor >= 1 && factor <= study.largestFactor())) {
      throw new WordRefused(
          String.format(
              Locale.ROOT,
              "%s: %s is magnified 1 to %.0f times, found \"%s\"",
              where,
              study.id(),
              study.largestFactor(),
              matcher.group(2)));
    }
    double phase = number(matcher.group(3), Nutation.NUTATED);
    if (!(phase >= 0 && phase <= 1)) {
      throw new WordRefused(
          where + ": the phase is a number from 0 to 1, found \"" + matcher.group(3) + "\"");
    }
    return Nutation.of(study).withFactor(factor).withPhase(phase);
  }

  private static double number(@Nullable String text, double otherwise) {
    try {
      return text == null ? otherwise : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
