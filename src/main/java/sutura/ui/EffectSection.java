package sutura.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sutura.evidence.review.Effect;
import sutura.evidence.review.Study;

/** All effects of some studies: a plot for each kind of number, plain lines for what has no axis. */
final class EffectSection {
  private final UiFrame ui;
  private final EvidenceText text;

  EffectSection(UiFrame ui, EvidenceText text) {
    this.ui = ui;
    this.text = text;
  }

  /** Numbers that stand on one axis. */
  private record Kind(Effect.Measure measure, String unit, Effect.Better better) {}

  /** Draws them; nothing where there are none. */
  void draw(List<Study> studies) {
    Map<Kind, List<ForestPlot.Row>> kinds = new LinkedHashMap<>();
    for (Study study : studies) {
      for (Effect effect : study.effects()) {
        Kind kind = new Kind(effect.measure(), effect.unit(), effect.better());
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(new ForestPlot.Row(study, effect));
      }
    }
    kinds.forEach(this::kind);
  }

  private void kind(Kind kind, List<ForestPlot.Row> rows) {
    text.heading(ui.text("forest.measure." + kind.measure().word()));
    List<ForestPlot.Row> drawn =
        rows.stream().filter(r -> ForestAxis.middle(r.effect()).isPresent()).toList();
    if (kind.measure() == Effect.Measure.P_VALUE || drawn.isEmpty()) {
      rows.forEach(this::line);
    } else {
      new ForestPlot(ui, drawn).draw();
    }
  }

  private void line(ForestPlot.Row row) {
    text.quiet(row.study().work().brief() + ": " + text.in(row.effect().outcome()));
    text.body(new EffectWords(ui).numbers(row.effect()));
    ui.register("evidence/effect-" + row.study().id() + "-" + row.effect().id());
    text.controls().space(4);
  }
}
