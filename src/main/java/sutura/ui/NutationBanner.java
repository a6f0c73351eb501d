package sutura.ui;

import imgui.ImDrawList;
import java.util.Locale;
import java.util.Optional;
import sutura.nutation.NutationStudy;
import sutura.scene.Nutation;

/**
 * What is always written over a picture of the sacrum's motion: how much it is magnified, how large
 * it is in truth, and what the model leaves open.
 */
final class NutationBanner {
  private static final String CLAIM = "dural-link";

  private final UiFrame ui;
  private final ImDrawList list;

  NutationBanner(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** Draws it as a {@link TopBanner}; returns where, empty for nothing. */
  Optional<PixelRect> draw(PixelRect viewport, double cardPx, double belowPx) {
    return ui.input()
        .motion()
        .nutation()
        .map(
            nutation ->
                new TopBanner(ui, list)
                    .draw("nutation/banner", words(nutation), viewport, cardPx, belowPx));
  }

  private TopBanner.Words words(Nutation nutation) {
    return new TopBanner.Words(
            head(nutation), nutation.factor() > 1, truth(nutation), ui.text("nutation.only-sacrum"))
        .about(CLAIM);
  }

  private String head(Nutation nutation) {
    return nutation.factor() > 1
        ? ui.texts().get("nutation.magnified", factor(ui, nutation.factor()))
        : ui.text("nutation.true-scale");
  }

  /** The true size, whose it is, and where in its cycle it is. */
  private String truth(Nutation nutation) {
    NutationStudy study = nutation.published();
    String size = size(ui, study);
    String drawn = degrees(ui, nutation.drawnDeg());
    return nutation.factor() > 1
        ? ui.texts().get("nutation.truth-magnified", size, study.name(), drawn)
        : ui.texts().get("nutation.truth", size, study.name(), drawn);
  }

  /** Angle and shift as published, in the way of the language. */
  static String size(UiFrame ui, NutationStudy study) {
    String angle = number(ui, "%.2f", study.angleDeg()) + "°";
    return study.translationMm().isPresent()
        ? angle + ", " + number(ui, "%.1f", study.translationMm().getAsDouble()) + " mm"
        : angle;
  }

  static String factor(UiFrame ui, double factor) {
    return "×" + number(ui, "%.1f", factor);
  }

  /** With sign: plus is nutation. */
  static String degrees(UiFrame ui, double deg) {
    String size = number(ui, "%.2f", Math.abs(deg)) + "°";
    return Math.abs(deg) < 0.005 ? size : (deg > 0 ? "+" : "\u2212") + size;
  }

  /** Without zeros at the end. */
  static String number(UiFrame ui, String form, double value) {
    return number(ui.input().settings().language(), form, value);
  }

  static String number(String language, String form, double value) {
    String root = String.format(Locale.ROOT, form, value).replaceAll("(\\.\\d*?)0+$", "$1");
    root = root.endsWith(".") ? root.substring(0, root.length() - 1) : root;
    return !language.equals("en") ? root.replace('.', ',') : root;
  }
}
