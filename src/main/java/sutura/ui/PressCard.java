package sutura.ui;

import sutura.evidence.review.Experiment;

/** The card of the press on the skull: what is done, on which skull, and what comes of it. */
final class PressCard extends SideCard {
  private final PressActions.Draft draft = new PressActions.Draft();
  private final PressTool finger = new PressTool(draft);
  private final PressEntry entry = new PressEntry();
  private final PressResults results = new PressResults();
  private PressControls.Tab tab = PressControls.Tab.LOAD;
  private boolean wasOpen;
  private boolean wasShown;

  PressCard() {
    super("press", Experiment.PRESS, Experiment.BONE_MOTION);
  }

  /** What comes of a press, which also stands large over the picture. */
  PressResults results() {
    return results;
  }

  /** The finger on the mouse; it presses while the card is open. */
  PressTool finger() {
    wasOpen &= isOpen();
    finger.setEnabled(isOpen());
    return finger;
  }

  /** Moves the finger over the surface with the arrow keys; false if none is there to move. */
  boolean nudge(UiFrame ui, double rightMm, double upMm) {
    PressActions actions = new PressActions(ui, draft);
    if (!isOpen() || !actions.isShown()) {
      return false;
    }
    actions.nudge(rightMm, upMm);
    return true;
  }

  @Override
  void body(UiFrame ui, double cardPx) {
    if (!wasOpen) {
      BesideCard.makeRoom(ui);
    }
    wasOpen = true;
    PressControls controls = new PressControls(ui, finger(), entry, draft);
    boolean shown = ui.input().scene().press().isPresent();
    tab = shown && !wasShown ? PressControls.Tab.RESULT : tab;
    wasShown = shown;
    tab = controls.head(tab, cardPx);
    if (tab == PressControls.Tab.RESULT) {
      result(ui);
    } else {
      controls.draw(tab, cardPx);
    }
  }

  private void result(UiFrame ui) {
    if (ui.input().press().panes().isEmpty()) {
      new Controls(ui).text(ui.fonts().small(), ui.palette().quiet(), ui.text("press.waiting"));
    }
    results.draw(ui);
  }
}
