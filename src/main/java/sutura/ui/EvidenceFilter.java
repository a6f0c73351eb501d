package sutura.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import sutura.evidence.review.Design;
import sutura.evidence.review.Weight;

/** Which studies are listed: by side, by design. */
final class EvidenceFilter {
  private final UiFrame ui;
  private final EvidenceText text;

  EvidenceFilter(UiFrame ui, EvidenceText text) {
    this.ui = ui;
    this.text = text;
  }

  static String word(Weight.Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  /** For, against, beside, each with how many there are. */
  void sides(List<Weight> weights) {
    EvidenceState state = text.state();
    ChipRow row = new ChipRow(ui);
    String all = ui.text("evidence.all") + " " + weights.size();
    if (row.chip("evidence/side-all", all, state.side().isEmpty())) {
      state.show(Optional.empty());
    }
    for (Weight.Side side : Weight.Side.values()) {
      long count = weights.stream().filter(w -> w.side() == side).count();
      String label = ui.text("evidence.side." + word(side)) + " " + count;
      boolean on = state.side().filter(side::equals).isPresent();
      if (count > 0 && row.chip("evidence/side-" + word(side), label, on)) {
        state.show(on ? Optional.empty() : Optional.of(side));
      }
    }
    text.controls().space(4);
  }

  /** The designs that there are; one alone is no choice. */
  void designs(List<Design> designs) {
    TreeSet<Design> present = new TreeSet<>(designs);
    if (present.size() < 2) {
      return;
    }
    EvidenceState state = text.state();
    String label =
        state.design().map(text::design).orElseGet(() -> ui.text("evidence.every-design"));
    String heading = ui.texts().get("evidence.design", label);
    if (!text.unfolds("evidence/designs", heading)) {
      return;
    }
    ChipRow row = new ChipRow(ui);
    if (row.chip("evidence/design-all", ui.text("evidence.all"), state.design().isEmpty())) {
      state.showDesign(Optional.empty());
    }
    for (Design design : present) {
      boolean on = state.design().filter(design::equals).isPresent();
      if (row.chip("evidence/design-" + design.word(), text.design(design), on)) {
        state.showDesign(on ? Optional.empty() : Optional.of(design));
      }
    }
    text.controls().space(4);
  }
}
