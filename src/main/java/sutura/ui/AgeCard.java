package sutura.ui;

import sutura.evidence.review.Experiment;

/**
 * The card of the age over the model: how far sutures have closed, in whom, and how sure that is.
 */
final class AgeCard extends SideCard {
  private final AgeRows rows = new AgeRows();

  AgeCard() {
    super("age", Experiment.AGE);
  }

  @Override
  void body(UiFrame ui, double cardPx) {
    new AgeControls(ui).draw();
    new Controls(ui).separator();
    AgeLegend.draw(ui);
    rows.draw(ui);
    new AgeFacts(ui).draw();
  }
}
