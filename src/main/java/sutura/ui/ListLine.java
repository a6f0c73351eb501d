package sutura.ui;

import imgui.ImGui;

/** One line of a list: an icon and words over the whole width. */
final class ListLine {
  private final UiFrame ui;

  ListLine(UiFrame ui) {
    this.ui = ui;
  }

  boolean draw(String part, String icon, String label) {
    Controls controls = new Controls(ui);
    float room = ImGui.getContentRegionAvailX();
    float left = ui.px(34);
    TextBlock block = TextBlock.of(ui.fonts().body(), label, room - left - ui.px(6));
    controls.noteCut(block, room - left - ui.px(6));
    float height = Math.max(ui.px(30), block.heightPx() + ui.px(10));
    boolean pressed = ImGui.invisibleButton("##" + part, room, height);
    ui.register(part);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    controls.icon(
        new PixelRect(rect.x(), rect.y(), left, rect.height()), icon, ui.palette().quiet());
    block.draw(
        ImGui.getWindowDrawList(),
        (float) rect.x() + left,
        (float) Math.round(rect.centreY() - block.heightPx() / 2),
        ui.palette().text());
    return pressed;
  }
}
