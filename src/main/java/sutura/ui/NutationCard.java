package sutura.ui;

import sutura.evidence.review.Experiment;

/** The card of the sacrum and the dural tube over the model: motion, numbers, claim, objections. */
final class NutationCard extends SideCard {
  NutationCard() {
    super("nutation", Experiment.NUTATION);
  }

  @Override
  void body(UiFrame ui, double cardPx) {
    new NutationControls(ui).draw(cardPx);
    new NutationFacts(ui).draw();
  }
}
