package sutura.ui;

import java.util.List;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Knowledge;
import sutura.knowledge.Destination;

/** The claims about a structure, each a link, with how it stands. */
final class ClaimLinks {
  private final UiFrame ui;
  private final Controls controls;

  ClaimLinks(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  void draw(StructureId id) {
    List<Claim> claims = Knowledge.builtIn().about(id);
    if (claims.isEmpty()) {
      return;
    }
    controls.separator();
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("details.claims"));
    for (Claim claim : claims) {
      draw(claim);
    }
  }

  private void draw(Claim claim) {
    String language = ui.input().settings().language();
    String title = claim.title().orEnglish(language);
    if (controls.link("details/claim/" + claim.id(), title)) {
      ui.actions().goTo(new Destination(Destination.Kind.CLAIM, claim.id()));
    }
    controls.tooltip(claim.verdict().text().orEnglish(language));
    new VerdictBadge(ui, ui.fonts().small()).draw(claim.verdict());
    controls.space(6);
  }
}
