package sutura.ui;

import imgui.ImGui;

/** Puts items side by side and begins a new line where the next would not fit. */
final class Flow {
  private final UiFrame ui;
  private final float roomPx;
  private boolean first = true;

  Flow(UiFrame ui) {
    this.ui = ui;
    this.roomPx = ImGui.getContentRegionAvailX();
  }

  /** Makes way for an item of this width. */
  void next(float widthPx) {
    if (first) {
      first = false;
      return;
    }
    float gap = ui.px(8);
    float used = ImGui.getItemRectMaxX() - ImGui.getWindowPosX() - ImGui.getCursorStartPosX();
    if (used + gap + widthPx <= roomPx) {
      ImGui.sameLine(0, gap);
    }
  }
}
