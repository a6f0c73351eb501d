package sutura.ui;

import imgui.ImGui;
import java.util.List;
import java.util.Locale;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.evidence.review.Study;
import sutura.knowledge.Destination;

/** One study: its reference, how it was made, what came out, what is weak about it. */
final class StudyPage {
  private final UiFrame ui;
  private final EvidenceText text;
  private final Study study;

  StudyPage(UiFrame ui, EvidenceState state, Study study) {
    this.ui = ui;
    this.study = study;
    text = new EvidenceText(ui, state);
  }

  void draw() {
    text.title(study.work().brief());
    ui.register("evidence/title");
    text.quiet(text.kind(study));
    text.controls().space(6);
    text.body(study.work().full());
    ui.register("evidence/reference");
    text.quiet(ui.text("nutation.confidence." + study.confidence().word()));
    new CopyButtons(ui)
        .reference(study.work())
        .link(new Destination(Destination.Kind.STUDY, study.id()));
    part("result", text.in(study.result()));
    new EffectSection(ui, text).draw(study);
    part("sample", text.in(study.sample()));
    part("method", text.in(study.method()));
    part("limits", text.in(study.limits()));
    study.interests().ifPresent(words -> part("interests", text.in(words)));
    claims();
  }

  private void part(String key, String words) {
    text.heading(ui.text("evidence.study." + key));
    text.passage("evidence/" + key.toLowerCase(Locale.ROOT), words);
  }

  private void claims() {
    List<Claim> claims = Knowledge.builtIn().weighing(study);
    if (claims.isEmpty()) {
      return;
    }
    text.heading(ui.text("evidence.weighed-in"));
    claims.forEach(claim -> EvidenceOverview.claim(ui, text, "evidence/weighed-in-", claim));
    ImGui.dummy(0, 0);
  }
}
