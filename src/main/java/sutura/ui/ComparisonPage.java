package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiTableFlags;
import java.util.List;
import sutura.evidence.review.Comparison;
import sutura.evidence.review.Study;
import sutura.knowledge.Destination;

/** Two studies that disagree, aspect by aspect; beside each other where there is room. */
final class ComparisonPage {
  /** A column holds at least so many heights of a letter. */
  private static final double LEAST_EMS = 11;

  private final UiFrame ui;
  private final EvidenceText text;
  private final Comparison comparison;

  ComparisonPage(UiFrame ui, EvidenceState state, Comparison comparison) {
    this.ui = ui;
    this.comparison = comparison;
    text = new EvidenceText(ui, state);
  }

  void draw() {
    text.title(text.in(comparison.title()));
    ui.register("evidence/title");
    boolean stacked = isStacked();
    pair(() -> head(comparison.left(), "left"), () -> head(comparison.right(), "right"));
    for (Comparison.Row row : comparison.rows()) {
      text.controls().separator();
      text.quiet(text.in(row.aspect()));
      text.controls().space(2);
      pair(
          () -> cell(stacked, comparison.left(), text.in(row.left())),
          () -> cell(stacked, comparison.right(), text.in(row.right())));
    }
    new EffectSection(ui, text).draw(List.of(comparison.left(), comparison.right()));
    text.heading(ui.text("evidence.why-differ"));
    text.passage("evidence/conclusion", text.in(comparison.conclusion()));
    text.sources(
        "evidence/comparison-sources",
        comparison.rows().stream().flatMap(row -> row.sources().stream()).distinct().toList());
  }

  private boolean isStacked() {
    double column = (ImGui.getContentRegionAvailX() - ui.px(16)) / 2;
    return column < LEAST_EMS * ui.fonts().body().getFontSize();
  }

  private void pair(Runnable left, Runnable right) {
    if (isStacked()) {
      left.run();
      text.controls().space(4);
      right.run();
      return;
    }
    ImGui.pushStyleVar(ImGuiStyleVar.CellPadding, ui.px(8), 0);
    int flags = ImGuiTableFlags.SizingStretchSame | ImGuiTableFlags.NoPadOuterX;
    if (ImGui.beginTable("##pair", 2, flags)) {
      ImGui.tableNextColumn();
      left.run();
      ImGui.tableNextColumn();
      right.run();
      ImGui.endTable();
    }
    ImGui.popStyleVar();
  }

  private void head(Study study, String side) {
    Destination to = new Destination(Destination.Kind.STUDY, study.id());
    text.link("evidence/" + side, study.work().brief(), to);
    text.quiet(text.kind(study));
  }

  private void cell(boolean stacked, Study study, String words) {
    if (stacked) {
      text.quiet(study.work().brief());
    }
    text.body(words);
  }
}
