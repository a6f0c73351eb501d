package sutura.ui;

import imgui.ImGui;
import java.util.List;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.SummaryRow;

/** The summary of all claims, row by row. */
final class SummaryPage {
  private final UiFrame ui;
  private final EvidenceText text;

  SummaryPage(UiFrame ui, EvidenceState state) {
    this.ui = ui;
    text = new EvidenceText(ui, state);
  }

  void draw(SummarySlide slide) {
    text.title(ui.text("evidence.summary"));
    ui.register("evidence/title");
    float room = ImGui.getContentRegionAvailX();
    String label = ui.text("evidence.slide.open");
    if (text.controls()
        .textButton(
            "evidence/slide-open", Icons.PROJECTOR, label, Controls.Look.ACCENT, true, room)) {
      slide.toggle();
    }
    List<SummaryRow> rows = Knowledge.builtIn().summary();
    for (int i = 0; i < rows.size(); i++) {
      SummaryRow row = rows.get(i);
      text.heading(text.in(row.topic()));
      text.quiet(ui.text("evidence.claimed"));
      text.body(text.in(row.claimed()));
      text.controls().space(4);
      text.quiet(ui.text("evidence.known"));
      text.body(text.in(row.known()));
      ui.register("evidence/summary-" + i);
      String prefix = "evidence/summary-" + i + "-";
      row.claims().forEach(claim -> EvidenceOverview.claim(ui, text, prefix, claim));
    }
  }
}
