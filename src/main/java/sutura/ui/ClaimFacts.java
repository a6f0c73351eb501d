package sutura.ui;

import java.util.List;
import java.util.Optional;
import sutura.biomech.Estimate;
import sutura.biomech.Quantity;
import sutura.biomech.Response;
import sutura.claim.ClaimEvidence;
import sutura.claim.ClaimedForce;
import sutura.claim.ClaimedTurn;
import sutura.evidence.Source;
import sutura.evidence.Statement;

/** What force the claimed motion would need, who claims it, and what is objected. */
final class ClaimFacts {
  private final UiFrame ui;
  private final Controls controls;

  ClaimFacts(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  void draw() {
    force();
    LadderLink.draw(ui, "claim");
    ClaimEvidence evidence = ClaimEvidence.builtIn();
    heading("nutation.claim");
    evidence.claims().forEach(this::statement);
    heading("claim.turns");
    evidence.turns().stream().map(ClaimedTurn::said).forEach(this::statement);
    heading("nutation.objections");
    evidence.objections().forEach(this::statement);
  }

  /** Of the computed skull beside, or of the last one on screen. */
  private void force() {
    heading("claim.force");
    List<ShownPress.Answer> panes = ui.input().press().panes();
    Optional<Response> answer =
        panes.isEmpty() ? Optional.empty() : panes.get(panes.size() - 1).response();
    Optional<ClaimedForce> needed = answer.flatMap(ClaimedForce::of);
    if (needed.isEmpty()) {
      controls.text(ui.fonts().body(), ui.palette().quiet(), ui.text("claim.force.none"));
      return;
    }
    ClaimedForce force = needed.get();
    controls.text(ui.fonts().title(), ui.palette().text(), newtons(force.forceN()));
    ui.register("claim/force");
    String language = language();
    String note =
        ui.texts()
            .get(
                "claim.force.note",
                Quantity.number(force.factor().value(), language).digits(),
                Quantity.length(1000 * force.claimedUm(), language).words());
    controls.text(ui.fonts().body(), ui.palette().text(), note);
  }

  private String newtons(Estimate force) {
    String language = language();
    return Quantity.force(force.value(), language).words()
        + " ("
        + Quantity.force(force.low(), language).words()
        + " – "
        + Quantity.force(force.high(), language).words()
        + ")";
  }

  private String language() {
    return ui.input().settings().language();
  }

  private void heading(String key) {
    controls.space(8);
    controls.text(ui.fonts().strong(), ui.palette().text(), ui.text(key));
    controls.space(3);
  }

  private void statement(Statement statement) {
    String words = statement.text().in(language());
    controls.text(ui.fonts().body(), ui.palette().text(), words);
    ui.register("claim/" + statement.id());
    String sources = Source.compact(statement.sources());
    String known = ui.text("nutation.confidence." + statement.confidence().word());
    controls.text(ui.fonts().small(), ui.palette().quiet(), sources + " · " + known);
    controls.space(7);
  }
}
