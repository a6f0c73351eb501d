package sutura.ui;

import imgui.ImGui;
import java.util.List;
import sutura.evidence.review.Correction;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;

/** Citations that are often repeated wrongly, beside the right ones. */
final class CorrectionsPage {
  private final UiFrame ui;
  private final EvidenceText text;
  private final Correction correction;

  /**
   * @param correction that is gone to
   */
  CorrectionsPage(UiFrame ui, EvidenceState state, Correction correction) {
    this.ui = ui;
    this.correction = correction;
    text = new EvidenceText(ui, state);
  }

  /**
   * Draws it.
   *
   * @param arriving whether the page was just turned to, so that the citation comes into sight
   */
  void draw(boolean arriving) {
    text.title(ui.text("evidence.corrections"));
    ui.register("evidence/title");
    List<Correction> all = Knowledge.builtIn().corrections();
    for (Correction each : all) {
      if (!each.equals(all.get(0))) {
        text.controls().separator();
      }
      if (arriving && each.id().equals(correction.id()) && !each.equals(all.get(0))) {
        ImGui.setScrollHereY(0);
      }
      one(each);
    }
  }

  private void one(Correction each) {
    text.quiet(ui.text("evidence.as-printed"));
    text.controls().text(ui.fonts().body(), ui.palette().quiet(), each.asPrinted());
    text.controls().space(6);
    text.quiet(ui.text("evidence.right"));
    String full = each.right().full();
    boolean isStudy = Knowledge.builtIn().study(each.right().id()).isPresent();
    if (isStudy) {
      Destination to = new Destination(Destination.Kind.STUDY, each.right().id());
      text.link("evidence/right-" + each.id(), full, to);
    } else {
      text.body(full);
    }
    text.controls().space(6);
    text.passage("evidence/wrong-" + each.id(), text.in(each.wrong()));
  }
}
