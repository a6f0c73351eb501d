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
  /** Of many claims about a structure only the first are shown at first. */
  private static final int MOST_AT_FIRST = 4;

  private final UiFrame ui;
  private final Controls controls;

  ClaimLinks(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  /**
   * The claims about a structure.
   *
   * @param all whether those are shown as well that are left out at first
   * @return whether these were asked for
   */
  boolean draw(StructureId id, boolean all) {
    List<Claim> claims = Knowledge.builtIn().about(id);
    if (all || claims.size() <= MOST_AT_FIRST + 1) {
      draw("details", claims);
      return false;
    }
    draw("details", claims.subList(0, MOST_AT_FIRST));
    String more = ui.texts().get("related.more", claims.size() - MOST_AT_FIRST);
    return controls.link("details/claim/more", more);
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
