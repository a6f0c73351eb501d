package sutura.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sutura.anatomy.StructureId;

/**
 * What a person has chosen about the interface, kept between starts.
 *
 * @param textScale size of text, 0.8 to 2.5
 * @param language tag of the language of the interface and of the large names
 * @param reducedMotion no animated transitions
 * @param client plain language, large letters and few controls, for talking with a client; there
 *     are no clean projector pictures then, which would hide how a claim stands
 * @param panels which panels are shown, and how wide
 * @param foldedGroups groups of the structure tree that are folded, and headings in them as {@code
 *     group-heading}
 */
public record UiSettings(
    double textScale,
    String language,
    boolean reducedMotion,
    boolean client,
    Panels panels,
    Set<StructureId> foldedGroups) {
  /**
   * The panels round the model.
   *
   * @param tree structure tree shown
   * @param details details card shown
   * @param strip experiment strip shown
   * @param projector clean projector picture: no panels at all
   * @param treeWidth width of the tree against its usual width
   * @param detailsWidth width of the details card against its usual width
   */
  public record Panels(
      boolean tree,
      boolean details,
      boolean strip,
      boolean projector,
      double treeWidth,
      double detailsWidth) {
    public static final double NARROWEST = 0.7;
    public static final double WIDEST = 2;

    /** All of them, at their usual width. */
    public static final Panels DEFAULT = new Panels(true, true, true, false, 1, 1);

    public Panels {
      treeWidth = allowed(treeWidth);
      detailsWidth = allowed(detailsWidth);
    }

    private static double allowed(double width) {
      return width >= NARROWEST ? Math.min(WIDEST, width) : NARROWEST;
    }

    public Panels withTree(boolean value) {
      return new Panels(value, details, strip, projector, treeWidth, detailsWidth);
    }

    public Panels withDetails(boolean value) {
      return new Panels(tree, value, strip, projector, treeWidth, detailsWidth);
    }

    public Panels withStrip(boolean value) {
      return new Panels(tree, details, value, projector, treeWidth, detailsWidth);
    }

    public Panels withProjector(boolean value) {
      return new Panels(tree, details, strip, value, treeWidth, detailsWidth);
    }

    public Panels withWidths(double ofTree, double ofDetails) {
      return new Panels(tree, details, strip, projector, ofTree, ofDetails);
    }
  }

  /** Languages of the interface, by tag; structure names also come in Latin. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it");

  public static final double SMALLEST_TEXT = 0.8;
  public static final double LARGEST_TEXT = 2.5;

  /** Letters for a client against those that the person has chosen. */
  private static final double CLIENT_TEXT = 1.25;

  /** The many discs are folded at first. */
  private static final Set<StructureId> FOLDED_AT_FIRST = Set.of(StructureId.of("spine-discs"));

  /** English at 100 %, all panels shown. */
  public static final UiSettings DEFAULT =
      new UiSettings(1, "en", false, false, Panels.DEFAULT, FOLDED_AT_FIRST);

  public UiSettings {
    if (!(textScale >= SMALLEST_TEXT && textScale <= LARGEST_TEXT)) {
      throw new IllegalArgumentException(
          "text scale out of [" + SMALLEST_TEXT + ", " + LARGEST_TEXT + "]: " + textScale);
    }
    foldedGroups = Set.copyOf(foldedGroups);
  }

  public boolean tree() {
    return panels.tree();
  }

  public boolean details() {
    return panels.details();
  }

  public boolean strip() {
    return panels.strip();
  }

  public boolean projector() {
    return panels.projector() && !client;
  }

  /** Size of the letters on screen. */
  public double shownTextScale() {
    return client ? Math.min(LARGEST_TEXT, CLIENT_TEXT * textScale) : textScale;
  }

  /** Another text scale, limited to what is allowed. */
  public UiSettings withTextScale(double value) {
    double allowed = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, value));
    return new UiSettings(allowed, language, reducedMotion, client, panels, foldedGroups);
  }

  public UiSettings withLanguage(String value) {
    return new UiSettings(textScale, value, reducedMotion, client, panels, foldedGroups);
  }

  public UiSettings withReducedMotion(boolean value) {
    return new UiSettings(textScale, language, value, client, panels, foldedGroups);
  }

  public UiSettings withClient(boolean value) {
    return new UiSettings(textScale, language, reducedMotion, value, panels, foldedGroups);
  }

  public UiSettings withPanels(Panels value) {
    return new UiSettings(textScale, language, reducedMotion, client, value, foldedGroups);
  }

  public UiSettings withTree(boolean value) {
    return withPanels(panels.withTree(value));
  }

  public UiSettings withDetails(boolean value) {
    return withPanels(panels.withDetails(value));
  }

  public UiSettings withStrip(boolean value) {
    return withPanels(panels.withStrip(value));
  }

  public UiSettings withProjector(boolean value) {
    return withPanels(panels.withProjector(value));
  }

  /** A group of the tree is folded or unfolded. */
  public UiSettings withFolded(StructureId group, boolean folded) {
    Set<StructureId> groups = new TreeSet<>(foldedGroups);
    if (folded) {
      groups.add(group);
    } else {
      groups.remove(group);
    }
    return new UiSettings(textScale, language, reducedMotion, client, panels, groups);
  }
}
