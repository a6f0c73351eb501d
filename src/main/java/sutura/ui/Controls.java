package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImFontGlyph;
import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;

/**
 * Buttons, toggles, links and texts as this program draws them, on Dear ImGui's invisible buttons,
 * so that mouse and keyboard reach them all. Every text gets the room that it measures; one that
 * does not is noted in {@link UiItems#cutTexts}.
 */
final class Controls {
  static final double ROUNDING = 7;
  static final double BUTTON_HEIGHT = 32;

  private final UiFrame ui;

  Controls(UiFrame ui) {
    this.ui = ui;
  }

  /** How a button stands out. */
  enum Look {
    /** Only what it says, until the pointer is there. */
    PLAIN,
    /** On a raised field. */
    RAISED,
    /** Switched on, or the one thing to do. */
    ACCENT
  }

  /** Square button with an icon; the tooltip names it. */
  boolean iconButton(String id, String icon, String tip, boolean on, boolean enabled) {
    return iconButton(id, icon, tip, on, enabled, ui.px(BUTTON_HEIGHT));
  }

  boolean iconButton(
      String id, String icon, String tip, boolean on, boolean enabled, float sizePx) {
    ImGui.beginDisabled(!enabled);
    boolean pressed = ImGui.invisibleButton("##" + id, sizePx, sizePx);
    ImGui.endDisabled();
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    background(rect, on ? ui.palette().selected() : 0, enabled);
    int colour =
        !enabled
            ? Palette.faded(ui.palette().faint(), 0.55)
            : on ? ui.palette().accent() : hovered() ? ui.palette().text() : ui.palette().quiet();
    icon(rect, icon, colour);
    tooltip(tip);
    return pressed && enabled;
  }

  /** Draws an icon with the middle of its ink in the middle of a rectangle. */
  void icon(PixelRect rect, String icon, int colour) {
    ImFont font = ui.fonts().body();
    ImFontGlyph glyph = font.findGlyph(icon.codePointAt(0));
    double inkX = (glyph.getX0() + glyph.getX1()) / 2.0;
    double inkY = (glyph.getY0() + glyph.getY1()) / 2.0;
    float x = (float) Math.round(rect.centreX() - inkX);
    float y = (float) Math.round(rect.centreY() - inkY);
    ImGui.getWindowDrawList().addText(font, Math.round(font.getFontSize()), x, y, colour, icon);
  }

  /** Width that {@link #textButton} needs for one line. */
  float textButtonWidth(String icon, String label) {
    float gap = icon.isEmpty() || label.isEmpty() ? 0 : ui.px(8);
    float iconWidth = icon.isEmpty() ? 0 : TextBlock.width(ui.fonts().body(), icon);
    return iconWidth + gap + TextBlock.width(ui.fonts().body(), label) + 2 * ui.px(11) + 2;
  }

  /** Button with icon and words, as wide as given; the words wrap if they must. */
  boolean textButton(
      String id, String icon, String label, Look look, boolean enabled, float widthPx) {
    float gap = icon.isEmpty() || label.isEmpty() ? 0 : ui.px(8);
    float iconWidth = icon.isEmpty() ? 0 : TextBlock.width(ui.fonts().body(), icon) + gap;
    float room = widthPx - 2 * ui.px(11) - iconWidth;
    TextBlock block = TextBlock.of(ui.fonts().body(), label, room);
    noteCut(block, room);
    float height = Math.max(ui.px(BUTTON_HEIGHT), block.heightPx() + ui.px(12));
    ImGui.beginDisabled(!enabled);
    boolean pressed = ImGui.invisibleButton("##" + id, widthPx, height);
    ImGui.endDisabled();
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    Palette p = ui.palette();
    int fill = look == Look.ACCENT ? p.accent() : look == Look.RAISED ? p.raised() : 0;
    background(rect, fill, enabled);
    int colour = !enabled ? p.faint() : look == Look.ACCENT ? p.onAccent() : p.text();
    float x = (float) Math.round(rect.centreX() - (iconWidth + block.widthPx()) / 2);
    float y = (float) Math.round(rect.centreY() - block.heightPx() / 2);
    if (!icon.isEmpty()) {
      icon(new PixelRect(x, rect.y(), iconWidth - gap, rect.height()), icon, colour);
    }
    block.draw(ImGui.getWindowDrawList(), x + iconWidth, y, colour);
    return pressed && enabled;
  }

  /** On-off switch with its words to the right. */
  boolean toggle(String id, String label, boolean on, float roomPx) {
    float track = ui.px(30);
    float trackHeight = ui.px(18);
    float gap = ui.px(10);
    TextBlock block = TextBlock.of(ui.fonts().body(), label, roomPx - track - gap);
    noteCut(block, roomPx - track - gap);
    float height = Math.max(ui.px(BUTTON_HEIGHT), block.heightPx() + ui.px(8));
    boolean pressed = ImGui.invisibleButton("##" + id, track + gap + block.widthPx() + 1, height);
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    ImDrawList list = ImGui.getWindowDrawList();
    float x = (float) rect.x();
    float y = (float) Math.round(rect.centreY() - trackHeight / 2);
    Palette p = ui.palette();
    list.addRectFilled(
        x, y, x + track, y + trackHeight, on ? p.accent() : p.press(), trackHeight / 2);
    float radius = trackHeight / 2 - ui.px(3);
    float knob = on ? x + track - trackHeight / 2 : x + trackHeight / 2;
    list.addCircleFilled(knob, y + trackHeight / 2, radius, on ? p.onAccent() : p.text());
    int colour = hovered() ? p.text() : on ? p.text() : p.quiet();
    block.draw(
        list, x + track + gap, (float) Math.round(rect.centreY() - block.heightPx() / 2), colour);
    focusRing(rect);
    hand();
    return pressed;
  }

  /** Text that wraps in the room that is left, and takes its place in the layout. */
  void text(ImFont font, int colour, String text) {
    text(font, colour, text, ImGui.getContentRegionAvailX());
  }

  void text(ImFont font, int colour, String text, float roomPx) {
    TextBlock block = TextBlock.of(font, text, roomPx);
    noteCut(block, roomPx);
    block.draw(
        ImGui.getWindowDrawList(),
        ImGui.getCursorScreenPosX(),
        ImGui.getCursorScreenPosY(),
        colour);
    ImGui.dummy(block.widthPx(), block.heightPx());
  }

  /** Words that do something when clicked, in the accent colour. */
  boolean link(String id, String label) {
    return link(id, label, ui.fonts().body());
  }

  boolean link(String id, String label, ImFont font) {
    float room = ImGui.getContentRegionAvailX();
    TextBlock block = TextBlock.of(font, label, room);
    noteCut(block, room);
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    boolean pressed =
        ImGui.invisibleButton("##" + id, block.widthPx(), block.heightPx() + ui.px(4));
    ui.register(id);
    ImDrawList list = ImGui.getWindowDrawList();
    block.draw(list, x, y + ui.px(2), ui.palette().accent());
    if (hovered()) {
      float under = y + block.heightPx() + ui.px(2);
      list.addLine(x, under, x + block.widthPx(), under, ui.palette().accent(), 1);
    }
    focusRing(UiFrame.lastItem());
    hand();
    return pressed;
  }

  /** Thin line across the panel. */
  void separator() {
    ImGui.dummy(0, ui.px(6));
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    float width = ImGui.getContentRegionAvailX();
    ImGui.getWindowDrawList().addLine(x, y, x + width, y, ui.palette().line(), 1);
    ImGui.dummy(0, ui.px(8));
  }

  void space(double design) {
    ImGui.dummy(0, ui.px(design));
  }

  /** Draws fill, veil and focus ring of the last item. */
  void background(PixelRect rect, int fill, boolean enabled) {
    ImDrawList list = ImGui.getWindowDrawList();
    float rounding = ui.px(ROUNDING - 1);
    if (fill != 0) {
      fill(list, rect, enabled ? fill : Palette.faded(fill, 0.5), rounding);
    }
    if (enabled && ImGui.isItemActive()) {
      fill(list, rect, ui.palette().press(), rounding);
    } else if (enabled && hovered()) {
      fill(list, rect, ui.palette().hover(), rounding);
    }
    if (enabled) {
      hand();
    }
    focusRing(rect);
  }

  private static void fill(ImDrawList list, PixelRect r, int colour, float rounding) {
    list.addRectFilled(
        (float) r.x(), (float) r.y(), (float) r.right(), (float) r.bottom(), colour, rounding);
  }

  /** Outline of the item that has the keyboard. */
  void focusRing(PixelRect rect) {
    if (ImGui.isItemFocused() && ImGui.getIO().getNavVisible()) {
      float line = ui.px(2);
      ImGui.getWindowDrawList()
          .addRect(
              (float) rect.x() + 1,
              (float) rect.y() + 1,
              (float) rect.right() - 1,
              (float) rect.bottom() - 1,
              ui.palette().accent(),
              ui.px(ROUNDING - 1),
              0,
              line);
    }
  }

  /** Explains the last item when the pointer or the keyboard is on it. */
  void tooltip(String text) {
    if (!text.isEmpty() && ImGui.isItemHovered() && !ImGui.isMouseDown(0)) {
      Tooltip.show(ui, text);
    }
  }

  void noteCut(TextBlock block, float roomPx) {
    if (block.widthPx() > Math.max(0, roomPx) + 1) {
      String text = block.lines().isEmpty() ? "" : block.lines().get(0).text();
      ui.items().cut(text, block.widthPx(), roomPx);
    }
  }

  static boolean hovered() {
    return ImGui.isItemHovered();
  }

  /** The pointing hand over what can be pressed. */
  static void hand() {
    if (hovered()) {
      ImGui.setMouseCursor(ImGuiMouseCursor.Hand);
    }
  }
}
