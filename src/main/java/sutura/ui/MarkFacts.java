package sutura.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3dc;
import sutura.anatomy.Tissue;
import sutura.evidence.Provenance;
import sutura.model.ModelEntry;

/** What is known of an opening or a landmark: how wide it is, or where it lies. */
final class MarkFacts {
  /** Measures of openings that the card shows, in its order. */
  private static final List<String> OF_OPENINGS =
      List.of("greatestDiameterMm", "leastDiameterMm", "fissureLengthMm", "greatestWidthMm");

  private final UiFrame ui;
  private final Locale locale;

  MarkFacts(UiFrame ui) {
    this.ui = ui;
    this.locale = Locale.forLanguageTag(ui.input().settings().language());
  }

  void draw(ModelEntry entry) {
    if (entry.structure().tissue() == Tissue.LANDMARK) {
      position(entry);
      return;
    }
    for (String name : OF_OPENINGS) {
      Optional.ofNullable(entry.measures().get(name))
          .ifPresent(
              mm ->
                  DetailsPanel.fact(
                      ui, "measure." + name, DetailsPanel.derived(ui, locale, "%.1f mm", mm)));
    }
    if (entry.measures().getOrDefault("freeRadiusMm", 0.0) > 0) {
      DetailsPanel.fact(ui, "measure.open", ui.text("measure.open.yes"));
    }
  }

  /** The point with the words for its sides instead of signs: right 12, anterior 3, superior 5. */
  private void position(ModelEntry entry) {
    Vector3dc p = entry.boxMm().centreMm();
    Provenance provenance = entry.provenance();
    coordinate("fact.position.x", p.x() < 0 ? "left" : "right", p.x(), provenance);
    coordinate("fact.position.y", p.y() < 0 ? "posterior" : "anterior", p.y(), provenance);
    coordinate("fact.position.z", p.z() < 0 ? "below" : "above", p.z(), provenance);
  }

  private void coordinate(String fact, String side, double mm, Provenance provenance) {
    String number = String.format(locale, "%.1f mm", Math.abs(mm));
    String words = number.equals(String.format(locale, "%.1f mm", 0.0)) ? "" : sideWord(side);
    DetailsPanel.fact(ui, fact, DetailsPanel.from(ui, locale, number + words, provenance));
  }

  private String sideWord(String side) {
    return " " + ui.text("position." + side);
  }
}
