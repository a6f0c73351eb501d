package sutura.ui;

import imgui.ImGui;

/** A heading with a sign that unfolds what is below it. */
final class Foldout {
  private final UiFrame ui;
  private final Controls controls;

  Foldout(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
  }

  /** Draws it; whether what is below is to be drawn. */
  boolean draw(String id, String words, EvidenceState state) {
    controls.space(6);
    boolean open = state.isUnfolded(id);
    float room = ImGui.getContentRegionAvailX();
    float indent = ui.fonts().body().getFontSize() + ui.px(6);
    TextBlock block = TextBlock.of(ui.fonts().strong(), words, room - indent);
    controls.noteCut(block, room - indent);
    float height = Math.max(ui.px(Controls.BUTTON_HEIGHT), block.heightPx() + ui.px(8));
    if (ImGui.invisibleButton("##" + id, room, height)) {
      state.toggle(id);
    }
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    controls.background(rect, 0, true);
    String sign = open ? Icons.OPENED : Icons.CLOSED;
    controls.icon(
        new PixelRect(rect.x(), rect.y(), ui.fonts().body().getFontSize(), height),
        sign,
        ui.palette().quiet());
    block.draw(
        ImGui.getWindowDrawList(),
        (float) rect.x() + indent,
        (float) Math.round(rect.centreY() - block.heightPx() / 2),
        ui.palette().text());
    controls.space(2);
    return open;
  }
}
