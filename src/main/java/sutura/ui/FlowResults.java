package sutura.ui;

/** What the flow comes to: its curves and its numbers. */
final class FlowResults {
  /** Draws it in the current window; nothing while no flow is known. */
  void draw(UiFrame ui) {
    new Controls(ui).text(ui.fonts().small(), ui.palette().quiet(), ui.text("flow.waiting"));
  }
}
