package sutura.ui;

import java.util.Collection;
import java.util.List;
import sutura.anatomy.StructureId;
import sutura.evidence.review.Claim;
import sutura.evidence.review.Experiment;
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
    draw("details", Knowledge.builtIn().about(id));
  }

  /** The claims that some experiments show something of. */
  void draw(String card, Collection<Experiment> experiments) {
    draw(card, of(experiments));
  }

  static List<Claim> of(Collection<Experiment> experiments) {
    return experiments.stream().flatMap(e -> Knowledge.builtIn().of(e).stream()).toList();
  }

  private void draw(String card, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    controls.separator();
    controls.text(ui.fonts().small(), ui.palette().quiet(), ui.text("details.claims"));
    for (Claim claim : claims) {
      draw(card, claim);
    }
  }

  private void draw(String card, Claim claim) {
    String language = ui.input().settings().language();
    String title = claim.title().orEnglish(language);
    if (controls.link(card + "/claim/" + claim.id(), title)) {
      ui.actions().goTo(new Destination(Destination.Kind.CLAIM, claim.id()));
    }
    controls.tooltip(claim.verdict().text().orEnglish(language));
    new VerdictBadge(ui, ui.fonts().small()).draw(claim.verdict());
    controls.space(6);
  }
}
