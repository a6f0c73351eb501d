package sutura.ui;

import imgui.ImGui;

/** Asks before a scene that no file has is lost. */
final class QuitDialog {
  /** What was chosen. */
  enum Choice {
    NONE,
    SAVE,
    QUIT,
    CANCEL
  }

  private boolean appearing;
  private float contentPx;

  void begin() {
    appearing = true;
  }

  Choice draw(UiFrame ui) {
    double height = contentPx > 0 ? DialogFrame.designHeight(ui, contentPx) : 260;
    boolean stays = DialogFrame.begin(ui, "quit", ui.text("quit.title"), 460, height);
    Controls controls = new Controls(ui);
    controls.text(ui.fonts().body(), ui.palette().text(), ui.text("quit.text"));
    controls.space(8);
    Choice choice = Choice.NONE;
    Flow flow = new Flow(ui);
    if (appearing) {
      ImGui.setKeyboardFocusHere();
      appearing = false;
    }
    if (button(ui, flow, "quit/save", "quit.save", Controls.Look.ACCENT)) {
      choice = Choice.SAVE;
    }
    if (button(ui, flow, "quit/quit", "quit.quit", Controls.Look.RAISED)) {
      choice = Choice.QUIT;
    }
    if (button(ui, flow, "quit/cancel", "quit.cancel", Controls.Look.RAISED) || !stays) {
      choice = Choice.CANCEL;
    }
    contentPx = ImGui.getCursorPosY();
    DialogFrame.end();
    return choice;
  }

  private static boolean button(
      UiFrame ui, Flow flow, String part, String words, Controls.Look look) {
    Controls controls = new Controls(ui);
    String label = ui.text(words);
    float width = Math.min(controls.textButtonWidth("", label), ImGui.getContentRegionMaxX());
    flow.next(width);
    return controls.textButton(part, "", label, look, true, width);
  }
}
