package sutura.ui;

/** The words on a card that open the ladder of sizes. */
final class LadderLink {
  private LadderLink() {}

  /**
   * Draws them.
   *
   * @param card part name of the card that they are on
   */
  static void draw(UiFrame ui, String card) {
    Controls controls = new Controls(ui);
    if (controls.link(card + "/ladder", ui.text("ladder.title"))) {
      ui.actions().openLadder();
    }
    controls.tooltip(ui.text("ladder.tip"));
    controls.space(4);
  }
}
