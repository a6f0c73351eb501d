package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.List;

/** Switch between a few choices that are all in sight. */
final class SegmentedSwitch {
  private final UiFrame ui;
  private final Controls controls;

  SegmentedSwitch(UiFrame ui) {
    this.ui = ui;
    this.controls = new Controls(ui);
  }

  /** Width that the switch needs to have its choices side by side. */
  float width(List<String> labels) {
    double widest =
        labels.stream().mapToDouble(l -> TextBlock.width(ui.fonts().body(), l)).max().orElse(0);
    return (float) Math.ceil(labels.size() * (widest + 2 * ui.px(13) + 2));
  }

  /** All side by side, two rows alike, or one above the other. */
  private int columns(List<String> labels, float roomPx) {
    int n = labels.size();
    float wanted = width(labels);
    if (wanted <= roomPx) {
      return n;
    }
    return n > 3 && n % 2 == 0 && wanted / 2 <= roomPx ? n / 2 : 1;
  }

  /**
   * Switch between a few choices, side by side, or one above the other where they would not fit.
   *
   * @param ids part names of the choices
   * @param chosen index of the current choice, -1 for none
   * @return index of the choice just made, or -1
   */
  int draw(List<String> ids, List<String> labels, int chosen, float roomPx) {
    return draw(ids, labels, labels, chosen, roomPx);
  }

  /** As above, with words that explain choices that are only signs. */
  int draw(List<String> ids, List<String> labels, List<String> tips, int chosen, float roomPx) {
    int n = labels.size();
    int columns = columns(labels, roomPx);
    boolean one = columns == n;
    float pad = ui.px(3);
    float width = one ? width(labels) : roomPx;
    float cellWidth = (width - 2 * pad) / columns;
    float cellHeight = ui.px(Controls.BUTTON_HEIGHT) - 2 * pad;
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    int rows = (n + columns - 1) / columns;
    float height = rows * cellHeight + 2 * pad;
    ImDrawList list = ImGui.getWindowDrawList();
    list.addRectFilled(x, y, x + width, y + height, ui.palette().hover(), ui.px(Controls.ROUNDING));
    int result = -1;
    for (int i = 0; i < n; i++) {
      float left = x + pad + i % columns * cellWidth;
      int row = i / columns;
      float top = y + pad + row * cellHeight;
      if (segment(ids.get(i), labels.get(i), i == chosen, left, top, cellWidth, cellHeight)) {
        result = i;
      }
      if (!tips.get(i).equals(labels.get(i))) {
        controls.tooltip(tips.get(i));
      }
    }
    ImGui.setCursorScreenPos(x, y);
    ImGui.dummy(width, height);
    return result;
  }

  private boolean segment(
      String id, String label, boolean on, float x, float y, float width, float height) {
    ImGui.setCursorScreenPos(x, y);
    boolean pressed = ImGui.invisibleButton("##" + id, width, height);
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, on ? ui.palette().chosen() : 0, true);
    TextBlock block = TextBlock.of(ui.fonts().body(), label, TextBlock.ANY_WIDTH);
    controls.noteCut(block, width);
    int colour = on || Controls.hovered() ? ui.palette().text() : ui.palette().quiet();
    block.drawCentred(
        ImGui.getWindowDrawList(),
        x,
        (float) Math.round(rect.centreY() - block.heightPx() / 2),
        width,
        colour);
    return pressed;
  }
}
