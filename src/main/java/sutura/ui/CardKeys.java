package sutura.ui;

import sutura.platform.Key;

/** The keys that open and close cards, the ladder of sizes and the client view. */
final class CardKeys {
  private final UiFrame ui;
  private final Cards cards;
  private final Dialogs dialogs;

  CardKeys(UiFrame ui, Cards cards, Dialogs dialogs) {
    this.ui = ui;
    this.cards = cards;
    this.dialogs = dialogs;
  }

  /** Acts on a key that was pressed alone or with Shift; false if it is none of these. */
  boolean press(Key key, boolean shift) {
    switch (key) {
      case R -> dialogs.toggleLadder();
      case T -> cards.nutation().toggle();
      case A -> cards.age().toggle();
      case E -> cards.press().toggle();
      case I -> cards.evidence().toggle();
      case U -> ClientView.toggle(ui);
      case D -> flow(shift);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void flow(boolean dye) {
    if (dye) {
      cards.flow().dye().letGoAtSelection(ui);
    } else {
      cards.flow().toggle();
    }
  }
}
