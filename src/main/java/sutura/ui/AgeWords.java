package sutura.ui;

import java.util.Locale;
import sutura.evidence.Confidence;
import sutura.evidence.Provenance;

/** How ages, scores and shares are written. */
final class AgeWords {
  /** Up to here ages are told in months. */
  static final double MONTHS_UP_TO = 2;

  private AgeWords() {}

  /** Birth, months under two years, then years. */
  static String age(UiFrame ui, double years) {
    if (years >= MONTHS_UP_TO) {
      return ui.texts().get("age.years", number(ui, "%.1f", years));
    }
    long months = Math.round(years * 12);
    if (months == 0) {
      return ui.text("age.birth");
    }
    return months == 1 ? ui.text("age.month") : ui.texts().get("age.months", months);
  }

  /** Without zeros at the end, in the way of the language. */
  static String number(UiFrame ui, String form, double value) {
    String root = String.format(Locale.ROOT, form, value);
    String plain = root.contains(".") ? root.replaceAll("0+$", "").replaceAll("\\.$", "") : root;
    return in(ui, plain);
  }

  /** With one decimal, always. */
  static String score(UiFrame ui, double score) {
    return in(ui, String.format(Locale.ROOT, "%.1f", score));
  }

  private static String in(UiFrame ui, String number) {
    return language(ui).equals("en") ? number : number.replace('.', ',');
  }

  static String language(UiFrame ui) {
    return ui.input().settings().language();
  }

  /** The icon and word of where something comes from. */
  static String provenance(UiFrame ui, Provenance provenance) {
    return ProvenanceSwatch.icon(provenance) + "  " + ui.text("provenance." + provenance.word());
  }

  static String confidence(UiFrame ui, Confidence confidence) {
    return ui.text("nutation.confidence." + confidence.word());
  }
}
