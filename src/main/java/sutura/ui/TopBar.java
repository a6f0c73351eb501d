package sutura.ui;

import imgui.ImGui;

/** The slim bar at the top: files and undo at the left, panels and settings at the right. */
final class TopBar {
  private final Dialogs dialogs;
  private final Measuring measuring;
  private final Cards cards;

  TopBar(Dialogs dialogs, Measuring measuring, Cards cards) {
    this.dialogs = dialogs;
    this.measuring = measuring;
    this.cards = cards;
  }

  void draw(UiFrame ui, UiLayout layout) {
    Controls controls = new Controls(ui);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float pad = ui.px(8);
    float y = (float) Math.round((layout.bar().height() - button) / 2);
    float roomForName =
        (float) layout.bar().width() - (layout.shared() ? 17 : 18) * (button + ui.px(2)) - 5 * pad;
    ImGui.setCursorPos(ui.px(14), y);
    name(ui, button, roomForName);
    boolean tight =
        layout.bar().width() < (layout.shared() ? 17 : 18) * (button + ui.px(2)) + 6 * pad;
    files(ui, controls, tight);
    int buttons = (layout.shared() ? 6 : 7) - (tight ? 1 : 0);
    float right = buttons * button + (buttons - 1) * ui.px(2) + pad;
    ImGui.setCursorPos((float) layout.bar().width() - right, y);
    if (layout.shared()) {
      sharedPanel(ui, controls);
    } else {
      panels(ui, controls);
    }
    program(ui, controls, tight);
    float bottom = (float) layout.bar().bottom() - 1;
    ImGui.getWindowDrawList()
        .addLine(0, bottom, (float) layout.bar().width(), bottom, ui.palette().line(), 1);
  }

  private static void name(UiFrame ui, float height, float room) {
    float width = TextBlock.width(ui.fonts().strong(), "Sutura");
    if (width > room) {
      return;
    }
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    float size = ui.fonts().strong().getFontSize();
    ImGui.getWindowDrawList()
        .addText(
            ui.fonts().strong(),
            Math.round(size),
            x,
            (float) Math.round(y + (height - size) / 2),
            ui.palette().text(),
            "Sutura");
    ImGui.dummy(width, height);
    ImGui.sameLine(0, ui.px(16));
  }

  /** A tight bar leaves out the picture, measuring, the cards and full screen. */
  private void files(UiFrame ui, Controls controls, boolean tight) {
    float gap = ui.px(2);
    if (controls.iconButton("bar/open", Icons.OPEN_FILE, ui.text("tip.open"), false, true)) {
      dialogs.openFile();
    }
    ImGui.sameLine(0, gap);
    if (controls.iconButton("bar/save", Icons.SAVE, ui.text("tip.save"), false, true)) {
      dialogs.saveFile();
    }
    if (!tight) {
      ImGui.sameLine(0, gap);
      picture(ui, controls);
    }
    ImGui.sameLine(0, ui.px(12));
    boolean canUndo = ui.input().canUndo();
    if (controls.iconButton("bar/undo", Icons.UNDO, ui.text("tip.undo"), false, canUndo)) {
      ui.actions().request(new UiRequest.Undo());
    }
    ImGui.sameLine(0, gap);
    boolean canRedo = ui.input().canRedo();
    if (controls.iconButton("bar/redo", Icons.REDO, ui.text("tip.redo"), false, canRedo)) {
      ui.actions().request(new UiRequest.Redo());
    }
    if (!tight) {
      ImGui.sameLine(0, ui.px(12));
      measure(ui, controls);
      ImGui.sameLine(0, gap);
      card(ui, controls, "nutation", Icons.LINK, cards.nutation());
      ImGui.sameLine(0, gap);
      card(ui, controls, "age", Icons.AGE, cards.age());
      ImGui.sameLine(0, gap);
      card(ui, controls, "press", Icons.PRESS, cards.press());
      ImGui.sameLine(0, gap);
      card(ui, controls, "flow", Icons.FLUID, cards.flow());
      ImGui.sameLine(0, gap);
      card(ui, controls, "evidence", Icons.EVIDENCE, cards.evidence());
    }
  }

  private void measure(UiFrame ui, Controls controls) {
    boolean on = measuring.isActive();
    if (controls.iconButton("bar/measure", Icons.MEASURE, ui.text("tip.measure"), on, true)) {
      measuring.toggle();
    }
  }

  private static void card(UiFrame ui, Controls controls, String id, String icon, SideCard card) {
    if (controls.iconButton("bar/" + id, icon, ui.text("tip." + id), card.isOpen(), true)) {
      card.toggle();
    }
  }

  private static void picture(UiFrame ui, Controls controls) {
    if (controls.iconButton("bar/picture", Icons.PICTURE, ui.text("tip.picture"), false, true)) {
      ui.actions().request(new UiRequest.Screenshot());
    }
  }

  /** One button for the one panel that stands for all. */
  private static void sharedPanel(UiFrame ui, Controls controls) {
    UiSettings s = ui.input().settings();
    boolean on = s.tree() || s.details() || s.strip();
    if (controls.iconButton("bar/panel", Icons.TREE, ui.text("tip.panel"), on, true)) {
      UiSettings other = s.withTree(!on).withDetails(!on).withStrip(!on);
      ui.actions().request(new UiRequest.ChangeSettings(other));
    }
    ImGui.sameLine(0, ui.px(2));
  }

  private static void panels(UiFrame ui, Controls controls) {
    UiSettings s = ui.input().settings();
    float gap = ui.px(2);
    if (controls.iconButton("bar/tree", Icons.TREE, ui.text("tip.tree"), s.tree(), true)) {
      ui.actions().request(new UiRequest.ChangeSettings(s.withTree(!s.tree())));
    }
    ImGui.sameLine(0, gap);
    if (controls.iconButton(
        "bar/details", Icons.DETAILS, ui.text("tip.details"), s.details(), true)) {
      ui.actions().request(new UiRequest.ChangeSettings(s.withDetails(!s.details())));
    }
    ImGui.sameLine(0, gap);
  }

  private void program(UiFrame ui, Controls controls, boolean tight) {
    UiSettings s = ui.input().settings();
    float gap = ui.px(2);
    if (controls.iconButton(
        "bar/projector", Icons.PROJECTOR, ui.text("tip.projector"), false, true)) {
      ui.actions().request(new UiRequest.ChangeSettings(s.withProjector(true)));
    }
    ImGui.sameLine(0, gap);
    if (controls.iconButton("bar/client", Icons.CLIENT, ui.text("tip.client"), false, true)) {
      ClientView.toggle(ui);
    }
    if (!tight) {
      ImGui.sameLine(0, gap);
      fullScreen(ui, controls);
    }
    ImGui.sameLine(0, gap);
    if (controls.iconButton(
        "bar/settings", Icons.SETTINGS, ui.text("tip.settings"), dialogs.settingsOpen(), true)) {
      dialogs.toggleSettings();
    }
    ImGui.sameLine(0, gap);
    if (controls.iconButton(
        "bar/help", Icons.HELP, ui.text("tip.help"), dialogs.helpOpen(), true)) {
      dialogs.toggleHelp();
    }
  }

  private static void fullScreen(UiFrame ui, Controls controls) {
    boolean full = ui.input().fullScreen();
    if (controls.iconButton("bar/full", Icons.FULL_SCREEN, ui.text("tip.full"), full, true)) {
      ui.actions().request(new UiRequest.ToggleFullScreen());
    }
  }
}
