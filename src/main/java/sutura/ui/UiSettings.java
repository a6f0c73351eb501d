package sutura.ui;

import java.util.List;

/**
 * What a person has chosen about the interface, kept between starts.
 *
 * @param textScale size of text, 0.8 to 2.5
 * @param language tag of the language of the interface and of the large names
 * @param reducedMotion no animated transitions
 * @param tree structure tree shown
 * @param details details card shown
 * @param strip experiment strip shown
 * @param projector clean projector picture: no panels at all
 */
public record UiSettings(
    double textScale,
    String language,
    boolean reducedMotion,
    boolean tree,
    boolean details,
    boolean strip,
    boolean projector) {
  /** Languages of the interface, by tag; structure names also come in Latin. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it");

  public static final double SMALLEST_TEXT = 0.8;
  public static final double LARGEST_TEXT = 2.5;

  /** English at 100 %, all panels shown. */
  public static final UiSettings DEFAULT = new UiSettings(1, "en", false, true, true, true, false);

  public UiSettings {
    if (!(textScale >= SMALLEST_TEXT && textScale <= LARGEST_TEXT)) {
      throw new IllegalArgumentException(
          "text scale out of [" + SMALLEST_TEXT + ", " + LARGEST_TEXT + "]: " + textScale);
    }
  }

  /** Another text scale, limited to what is allowed. */
  public UiSettings withTextScale(double value) {
    double allowed = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, value));
    return new UiSettings(allowed, language, reducedMotion, tree, details, strip, projector);
  }

  public UiSettings withLanguage(String value) {
    return new UiSettings(textScale, value, reducedMotion, tree, details, strip, projector);
  }

  public UiSettings withReducedMotion(boolean value) {
    return new UiSettings(textScale, language, value, tree, details, strip, projector);
  }

  public UiSettings withTree(boolean value) {
    return new UiSettings(textScale, language, reducedMotion, value, details, strip, projector);
  }

  public UiSettings withDetails(boolean value) {
    return new UiSettings(textScale, language, reducedMotion, tree, value, strip, projector);
  }

  public UiSettings withStrip(boolean value) {
    return new UiSettings(textScale, language, reducedMotion, tree, details, value, projector);
  }

  public UiSettings withProjector(boolean value) {
    return new UiSettings(textScale, language, reducedMotion, tree, details, strip, value);
  }
}
