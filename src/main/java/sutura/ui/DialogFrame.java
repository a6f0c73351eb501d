package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;

/** The card of a dialog in the middle of the window, over a shade, with a title and a cross. */
final class DialogFrame {
  private static final int FLAGS =
      ImGuiWindowFlags.NoDecoration | ImGuiWindowFlags.NoMove | ImGuiWindowFlags.NoSavedSettings;

  private static final double PADDING_X = 26;
  private static final double PADDING_Y = 22;

  private DialogFrame() {}

  /** Design height of a card whose content, with its title, ends at this cursor position. */
  static double designHeight(UiFrame ui, float contentBottomPx) {
    return (contentBottomPx + ui.px(PADDING_Y)) / ui.px(1000) * 1000;
  }

  /**
   * Begins the card; {@link #end} has to follow.
   *
   * @return whether it stays open: not after a click on the cross or on the shade
   */
  static boolean begin(UiFrame ui, String id, String title, double width, double height) {
    float windowWidth = ui.input().frame().widthPx();
    float windowHeight = ui.input().frame().heightPx();
    boolean shadeClicked = shade(ui, id, windowWidth, windowHeight);
    float w = Math.min((float) Math.round(width * ui.fonts().scale()), windowWidth - ui.px(24));
    float h = Math.min(ui.px(height), windowHeight - ui.px(24));
    ImGui.setNextWindowPos(Math.round((windowWidth - w) / 2), Math.round((windowHeight - h) / 2));
    ImGui.setNextWindowSize(w, h);
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(PADDING_X), ui.px(PADDING_Y));
    ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(12));
    ImGui.pushStyleVar(ImGuiStyleVar.WindowBorderSize, 1);
    ImGui.begin("##dialog-" + id, FLAGS);
    ImGui.popStyleVar(3);
    boolean closeClicked = header(ui, id, title);
    return !shadeClicked && !closeClicked;
  }

  private static boolean shade(UiFrame ui, String id, float width, float height) {
    ImGui.setNextWindowPos(0, 0);
    ImGui.setNextWindowSize(width, height);
    ImGui.pushStyleColor(ImGuiCol.WindowBg, ui.palette().shade());
    ImGui.begin(
        "##shade-" + id, FLAGS | ImGuiWindowFlags.NoNav | ImGuiWindowFlags.NoFocusOnAppearing);
    if (ImGui.isWindowAppearing()) {
      ImGui.setWindowFocus();
    }
    boolean clicked = ImGui.isWindowHovered() && ImGui.isMouseClicked(0);
    ImGui.end();
    ImGui.popStyleColor();
    return clicked;
  }

  private static boolean header(UiFrame ui, String id, String title) {
    if (ImGui.isWindowAppearing()) {
      ImGui.setWindowFocus();
    }
    Controls controls = new Controls(ui);
    float close = ui.px(Controls.BUTTON_HEIGHT);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    float room = ImGui.getContentRegionAvailX();
    controls.text(ui.fonts().title(), ui.palette().text(), title, room - close);
    float after = ImGui.getCursorPosY();
    ImGui.setCursorPos(x + room - close, y - ui.px(3));
    boolean closed =
        controls.iconButton(id + "/close", Icons.CLEAR, ui.text("dialog.close"), false, true);
    ImGui.setCursorPos(x, after + ui.px(6));
    return closed;
  }

  static void end() {
    ImGui.end();
  }
}
