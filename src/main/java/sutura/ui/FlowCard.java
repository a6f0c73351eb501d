package sutura.ui;

import sutura.evidence.review.Experiment;

/** The card of the cerebrospinal fluid in motion: what drives it, how it is shown, what it says. */
final class FlowCard extends SideCard {
  private final FlowActions.Draft draft = new FlowActions.Draft();
  private final DyeTool dye = new DyeTool(draft);
  private final FlowResults results = new FlowResults();
  private final FlowControversies controversies = new FlowControversies();
  private FlowControls.Tab tab = FlowControls.Tab.TIME;
  private boolean wasOpen;

  FlowCard() {
    super("flow", Experiment.FLOW);
  }

  /** The figures of the flow, which also stand large over the picture. */
  FlowResults results() {
    return results;
  }

  /** The dye on the mouse, while the card is open. */
  DyeTool dye() {
    wasOpen &= isOpen();
    dye.setEnabled(isOpen());
    return dye;
  }

  @Override
  void body(UiFrame ui, double cardPx) {
    FlowActions actions = new FlowActions(ui, draft);
    if (!wasOpen) {
      BesideCard.makeRoom(ui);
    }
    if (!wasOpen && !actions.isShown()) {
      actions.show(cardPx);
    }
    wasOpen = true;
    FlowControls controls = new FlowControls(ui, actions);
    tab = controls.head(tab, cardPx);
    switch (tab) {
      case TIME -> controls.time();
      case SUPPLY -> supply(ui, actions);
      case DRAWING -> new FlowLook(ui, actions, dye()).draw();
      case RESULT -> result(ui);
    }
  }

  private void supply(UiFrame ui, FlowActions actions) {
    new FlowSupply(ui, actions).draw();
    new Controls(ui).separator();
    controversies.draw(ui);
  }

  private void result(UiFrame ui) {
    results.draw(ui);
    new Controls(ui).separator();
    new FlowEvidenceNotes(ui).draw();
  }
}
