package sutura.ui;

/** The card of the sacrum and the dural tube over the model: motion, numbers, claim, objections. */
final class NutationCard extends SideCard {
  NutationCard() {
    super("nutation");
  }

  @Override
  void body(UiFrame ui, double cardPx) {
    new NutationControls(ui).draw(cardPx);
    new NutationFacts(ui).draw();
  }
}
