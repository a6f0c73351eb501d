package sutura.ui;

import imgui.ImGui;
import imgui.ImGuiStyle;
import imgui.flag.ImGuiCol;

/** Makes Dear ImGui's own parts (windows, fields, scroll bars) look like the rest. */
final class Theme {
  private Theme() {}

  static void apply(UiFrame ui) {
    ImGuiStyle style = ImGui.getStyle();
    float rounding = ui.px(Controls.ROUNDING);
    style.setWindowPadding(ui.px(14), ui.px(12));
    style.setWindowRounding(0);
    style.setWindowBorderSize(0);
    style.setChildRounding(rounding);
    style.setChildBorderSize(0);
    style.setPopupRounding(rounding);
    style.setPopupBorderSize(1);
    style.setFramePadding(ui.px(10), ui.px(7));
    style.setFrameRounding(rounding);
    style.setFrameBorderSize(1);
    style.setItemSpacing(ui.px(8), ui.px(6));
    style.setItemInnerSpacing(ui.px(6), ui.px(4));
    style.setScrollbarSize(ui.px(11));
    style.setScrollbarRounding(ui.px(6));
    style.setGrabRounding(ui.px(6));
    style.setAntiAliasedLines(true);
    style.setAntiAliasedFill(true);
    style.setDisabledAlpha(1);
    style.setWindowMinSize(1, 1);
    colours(style, ui.palette());
  }

  private static void colours(ImGuiStyle style, Palette p) {
    set(style, ImGuiCol.Text, p.text());
    set(style, ImGuiCol.TextDisabled, p.quiet());
    set(style, ImGuiCol.WindowBg, p.panel());
    set(style, ImGuiCol.ChildBg, 0);
    set(style, ImGuiCol.PopupBg, p.raised());
    set(style, ImGuiCol.Border, p.line());
    set(style, ImGuiCol.FrameBg, p.raised());
    set(style, ImGuiCol.FrameBgHovered, p.raised());
    set(style, ImGuiCol.FrameBgActive, p.raised());
    set(style, ImGuiCol.ScrollbarBg, 0);
    set(style, ImGuiCol.ScrollbarGrab, p.press());
    set(style, ImGuiCol.ScrollbarGrabHovered, Palette.faded(p.quiet(), 0.5));
    set(style, ImGuiCol.ScrollbarGrabActive, Palette.faded(p.quiet(), 0.7));
    set(style, ImGuiCol.TextSelectedBg, p.selected());
    set(style, ImGuiCol.NavHighlight, p.accent());
    set(style, ImGuiCol.NavWindowingHighlight, p.accent());
    set(style, ImGuiCol.NavWindowingDimBg, 0);
    set(style, ImGuiCol.ModalWindowDimBg, p.shade());
  }

  private static void set(ImGuiStyle style, int slot, int colour) {
    style.setColor(slot, colour & 255, colour >>> 8 & 255, colour >>> 16 & 255, colour >>> 24);
  }
}
