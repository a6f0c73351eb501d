package sutura.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sutura.evidence.review.Effect;
import sutura.evidence.review.Study;
import sutura.evidence.review.Weight;

/**
 * All effects of some studies: a plot for each kind of number, plain lines for what has no axis.
 */
final class EffectSection {
  private final UiFrame ui;
  private final EvidenceText text;

  EffectSection(UiFrame ui, EvidenceText text) {
    this.ui = ui;
    this.text = text;
  }

  /** Numbers that stand on one axis. */
  private record Kind(Effect.Measure measure, String unit, Effect.Better better) {}

  /** All of one study; nothing where there are none. */
  void draw(Study study) {
    rows(study.effects().stream().map(e -> new ForestPlot.Row(study, e, false)).toList());
  }

  /** All of several studies. */
  void draw(List<Study> studies) {
    rows(studies.stream().flatMap(s -> named(s, s.effects())).toList());
  }

  /** Those that bear on a claim. */
  void drawWeighed(List<Weight> weights) {
    rows(weights.stream().flatMap(w -> named(w.study(), w.effects())).toList());
  }

  private static Stream<ForestPlot.Row> named(Study study, List<Effect> effects) {
    return effects.stream().map(effect -> new ForestPlot.Row(study, effect, true));
  }

  private void rows(List<ForestPlot.Row> all) {
    Map<Kind, List<ForestPlot.Row>> kinds = new LinkedHashMap<>();
    for (ForestPlot.Row row : all.stream().filter(r -> r.effect().hasNumber()).toList()) {
      Effect effect = row.effect();
      Kind kind = new Kind(effect.measure(), effect.unit(), effect.better());
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
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
      rows.stream().filter(r -> !drawn.contains(r)).forEach(this::line);
    }
  }

  private void line(ForestPlot.Row row) {
    text.quiet(row.label(ui));
    text.body(new EffectWords(ui).numbers(row.effect()));
    ui.register("evidence/effect-" + row.study().id() + "-" + row.effect().id());
    text.controls().space(4);
  }
}
