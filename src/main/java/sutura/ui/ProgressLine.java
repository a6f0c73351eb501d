package sutura.ui;

import imgui.ImGui;

/** How far a computation is, as a line that fills. */
final class ProgressLine {
  private final UiFrame ui;

  ProgressLine(UiFrame ui) {
    this.ui = ui;
  }

  void draw(String id, double share, float roomPx) {
    float height = ui.px(6);
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    var list = ImGui.getWindowDrawList();
    list.addRectFilled(x, y, x + roomPx, y + height, ui.palette().press(), height / 2);
    float done = Math.max(height, (float) (roomPx * share));
    list.addRectFilled(x, y, x + done, y + height, ui.palette().accent(), height / 2);
    ImGui.dummy(roomPx, height);
    ui.register(id);
  }
}
