package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;

/** The small explanation beside the pointer. */
final class Tooltip {
  private static final double WIDEST = 320;

  private Tooltip() {}

  static void show(UiFrame ui, String text) {
    float room = Math.min(ui.px(WIDEST), ui.input().frame().widthPx() * 0.6f);
    TextBlock block = TextBlock.of(ui.fonts().small(), text, room);
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, ui.px(10), ui.px(7));
    ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(Controls.ROUNDING));
    ImGui.pushStyleVar(ImGuiStyleVar.WindowBorderSize, 1);
    ImGui.beginTooltip();
    block.draw(
        ImGui.getWindowDrawList(),
        ImGui.getCursorScreenPosX(),
        ImGui.getCursorScreenPosY(),
        ui.palette().text());
    ImGui.dummy(block.widthPx(), block.heightPx());
    ImGui.endTooltip();
    ImGui.popStyleVar(3);
  }
}
