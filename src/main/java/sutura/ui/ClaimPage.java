package sutura.ui;

import imgui.ImGui;
import java.util.List;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Experiment;
import sutura.evidence.review.Weight;
import sutura.knowledge.Destination;

/** One claim: what is said and by whom, how it stands and why, and what that rests on. */
final class ClaimPage {
  /** More of them are listed only when asked for. */
  private static final int FEW_STRUCTURES = 6;

  private final UiFrame ui;
  private final EvidenceText text;
  private final Claim claim;

  ClaimPage(UiFrame ui, EvidenceState state, Claim claim) {
    this.ui = ui;
    this.claim = claim;
    text = new EvidenceText(ui, state);
  }

  /**
   * Draws it.
   *
   * @param showScene shows its scene
   */
  void draw(Runnable showScene) {
    text.title(text.in(claim.title()));
    ui.register("evidence/title");
    verdict();
    text.body(text.in(claim.verdict().text()));
    show(showScene);
    scene();
    claimed();
    why();
    studies();
    limit();
    structures();
  }

  /** Draws it for clients, who have the verdict below the picture: in everyday words. */
  void drawPlain() {
    text.quiet(ui.text("client.claimed") + ":");
    ClientPanel.title(ui, text.in(claim.title()));
    text.body(text.in(claim.plain()));
    ui.register("client/plain");
    text.heading(ui.text("client.seen"));
    new ClientPlay(ui).draw(ImGui.getContentRegionAvailX());
    if (claim.scene().experiment() == Experiment.FLOW) {
      new ClientPlay(ui).drivers();
      text.controls().space(4);
    }
    text.body(text.in(claim.scene().caption()));
    ui.register("client/caption");
  }

  private void verdict() {
    new VerdictBadge(ui, ui.fonts().strong()).draw(claim.verdict());
    ui.register("evidence/verdict");
    text.controls().space(5);
  }

  private void claimed() {
    text.heading(ui.text("evidence.claimed"));
    text.passage("evidence/claimed", text.in(claim.claimed()));
    for (int i = 0; i < claim.claimants().size(); i++) {
      Claim.Claimant claimant = claim.claimants().get(i);
      text.controls().space(4);
      text.quiet(text.in(claimant.who()));
      text.sources("evidence/claimant-" + i, claimant.sources());
    }
  }

  private void show(Runnable showScene) {
    text.controls().space(10);
    float room = ImGui.getContentRegionAvailX();
    String label = ui.text("evidence.show");
    if (text.controls()
        .textButton("evidence/show", Icons.FRAME, label, Controls.Look.ACCENT, true, room)) {
      showScene.run();
    }
  }

  /** What is seen, and what is not. */
  private void scene() {
    text.controls().space(6);
    text.quiet(text.in(claim.scene().caption()));
    text.controls().space(6);
    text.quiet(ui.text("evidence.not-shown") + ":");
    text.passage("evidence/not-shown", text.in(claim.scene().notShown()));
  }

  private void why() {
    text.heading(ui.text("evidence.why"));
    text.passage("evidence/why", text.in(claim.verdict().reasoning()));
    text.sources("evidence/why-sources", claim.verdict().sources());
  }

  private void studies() {
    text.heading(ui.text("evidence.studies"));
    List<Weight> all = claim.weights();
    EvidenceFilter filter = new EvidenceFilter(ui, text);
    filter.sides(all);
    filter.designs(all.stream().map(w -> w.study().design()).toList());
    for (Weight.Side side : Weight.Side.values()) {
      List<Weight> shown =
          all.stream().filter(w -> w.side() == side).filter(text.state()::passes).toList();
      if (!shown.isEmpty()) {
        text.controls().space(6);
        text.quiet(ui.text("evidence.side." + EvidenceFilter.word(side)));
        shown.forEach(this::weight);
      }
    }
    new EffectSection(ui, text).drawWeighed(all.stream().filter(text.state()::passes).toList());
  }

  private void weight(Weight weight) {
    String says = text.in(weight.says());
    EvidenceOverview.study(ui, text, "evidence/weight-", weight.study(), says);
  }

  private void limit() {
    if (claim.measurementLimit().isEmpty()) {
      return;
    }
    Claim.MeasurementLimit limit = claim.measurementLimit().get();
    text.heading(ui.text("evidence.limit"));
    text.passage("evidence/limit", text.in(limit.text()));
    text.sources("evidence/limit-sources", limit.sources());
    LadderLink.draw(ui, "evidence");
  }

  private void structures() {
    List<StructureId> there =
        claim.structures().stream().filter(id -> ui.input().model().entry(id).isPresent()).toList();
    if (there.isEmpty()) {
      return;
    }
    String heading = ui.text("evidence.structures") + " " + there.size();
    if (there.size() > FEW_STRUCTURES && !text.unfolds("evidence/structures", heading)) {
      return;
    } else if (there.size() <= FEW_STRUCTURES) {
      text.heading(ui.text("evidence.structures"));
    }
    ChipRow row = new ChipRow(ui);
    for (StructureId id : there) {
      String name = ui.name(ui.input().model().entry(id).orElseThrow().structure());
      if (row.chip("evidence/structure-" + id.value(), name, false)) {
        ui.actions().goTo(new Destination(Destination.Kind.STRUCTURE, id.value()));
      }
    }
  }
}
