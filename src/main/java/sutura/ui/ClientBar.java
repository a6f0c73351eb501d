package sutura.ui;

import imgui.ImGui;

/** The bar of the client view: few signs, and the words that lead out of it at any time. */
final class ClientBar {
  private final Dialogs dialogs;

  ClientBar(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  void draw(UiFrame ui, UiLayout layout, ClientView view) {
    Controls controls = new Controls(ui);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float gap = ui.px(4);
    float y = (float) Math.round((layout.bar().height() - button) / 2);
    ImGui.setCursorPos(ui.px(14), y);
    if (controls.iconButton("client/start", Icons.HOME, ui.text("client.start"), false, true)) {
      view.go(ui, ClientPage.START);
    }
    ImGui.sameLine(0, gap);
    String back = ui.text("client.back");
    if (controls.iconButton("client/back", Icons.PREVIOUS, back, false, view.canGoBack())) {
      view.back(ui);
    }
    String words = ui.text("client.leave");
    float width = controls.textButtonWidth(Icons.CLEAR, words);
    float right = (float) layout.bar().width() - ui.px(10);
    ImGui.setCursorPos(right - width - 2 * (button + gap) - ui.px(8), y);
    boolean full = ui.input().fullScreen();
    if (controls.iconButton("bar/full", Icons.FULL_SCREEN, ui.text("tip.full"), full, true)) {
      ui.actions().request(new UiRequest.ToggleFullScreen());
    }
    ImGui.sameLine(0, gap);
    String settings = ui.text("tip.settings");
    if (controls.iconButton(
        "bar/settings", Icons.SETTINGS, settings, dialogs.settingsOpen(), true)) {
      dialogs.toggleSettings();
    }
    ImGui.setCursorPos(right - width, y);
    if (controls.textButton(
        "client/leave", Icons.CLEAR, words, Controls.Look.RAISED, true, width)) {
      ClientView.toggle(ui);
    }
    controls.tooltip(ui.text("client.tip.leave"));
    float bottom = (float) layout.bar().bottom() - 1;
    ImGui.getWindowDrawList()
        .addLine(0, bottom, (float) layout.bar().width(), bottom, ui.palette().line(), 1);
  }
}
