package sutura.ui;

import imgui.ImFont;
import imgui.ImGui;
import java.util.List;
import sutura.evidence.review.Knowledge;

/**
 * The summary of all claims as large as the picture, like a slide: what is said, what was found,
 * how it stands. Also for the projector.
 */
final class SummarySlide {
  private static final double PAD = 22;

  private boolean open;
  private boolean opening;

  boolean isOpen() {
    return open;
  }

  void toggle() {
    open = !open;
    opening = open;
  }

  /** Closes it; false if it was not open. */
  boolean close() {
    boolean was = open;
    open = false;
    return was;
  }

  /** Draws it over all but the bar, in the largest letters in which it fits. */
  void draw(UiFrame ui, UiLayout layout) {
    if (!open) {
      return;
    }
    float y = (float) layout.bar().bottom();
    float width = ui.input().frame().widthPx();
    float height = ui.input().frame().heightPx() - y;
    int ground = ui.palette().panel();
    FloatingWindow.begin(ui, "slide", 0, y, width, height, ground, 0);
    if (opening) {
      ImGui.setWindowFocus();
      opening = false;
    }
    float pad = ui.px(PAD);
    ImGui.setCursorPos(pad, pad);
    head(ui, width - 2 * pad);
    float top = ImGui.getCursorPosY();
    ImGui.setCursorPosX(pad);
    float room = width - 2 * pad;
    float rest = height - top - ui.px(8);
    ImGui.beginChild("##slide-table", width - 1.3f * pad, rest, false, 0);
    table(ui, room, rest).draw();
    ImGui.endChild();
    PixelRect rect = new PixelRect(0, y, width, height);
    ui.items().put("evidence/slide", rect, rect);
    FloatingWindow.end();
  }

  private void head(UiFrame ui, float room) {
    Controls controls = new Controls(ui);
    float button = ui.px(Controls.BUTTON_HEIGHT);
    float x = ImGui.getCursorPosX();
    float y = ImGui.getCursorPosY();
    String title = ui.text("evidence.slide");
    controls.text(ui.fonts().title(), ui.palette().text(), title, room - button);
    float after = ImGui.getCursorPosY();
    ImGui.setCursorPos(x + room - button, y - ui.px(4));
    if (controls.iconButton(
        "evidence/slide-close", Icons.CLEAR, ui.text("dialog.close"), false, true)) {
      open = false;
    }
    ImGui.setCursorPos(x, after + ui.px(6));
  }

  private static SummaryTable table(UiFrame ui, float room, float heightPx) {
    List<ImFont> faces = List.of(ui.fonts().title(), ui.fonts().body(), ui.fonts().small());
    for (ImFont face : faces) {
      SummaryTable table = new SummaryTable(ui, Knowledge.builtIn().summary(), face, room);
      if (table.heightPx() <= heightPx) {
        return table;
      }
    }
    return new SummaryTable(ui, Knowledge.builtIn().summary(), ui.fonts().small(), room);
  }
}
