package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiInputTextFlags;
import imgui.flag.ImGuiStyleVar;
import imgui.type.ImString;
import sutura.platform.InputEvent;
import sutura.platform.Key;

/** The field in which a person types what is looked for. */
final class SearchField {
  private final ImString query = new ImString(120);
  private boolean wanted;
  private boolean focused;

  /** Which key left the field. */
  enum Left {
    NOT,
    DOWN,
    ENTER
  }

  /** Puts the keyboard into it in the next frame. */
  void focus() {
    wanted = true;
  }

  /** Whether it is about to get the keyboard. */
  boolean isWanted() {
    return wanted;
  }

  /** Whether it has the keyboard. */
  boolean isFocused() {
    return focused;
  }

  /** What is looked for; empty for nothing. */
  String text() {
    return query.get().trim();
  }

  /** Whether something stands in it, be it only a space. */
  boolean isFilled() {
    return !query.get().isEmpty();
  }

  void empty() {
    query.set("");
  }

  /**
   * Draws it over all of the width.
   *
   * @param clear what empties the search
   */
  Left draw(UiFrame ui, Runnable clear) {
    if (wanted) {
      ImGui.setKeyboardFocusHere();
      wanted = false;
    }
    float room = ImGui.getContentRegionAvailX();
    boolean filled = isFilled();
    ImGui.setNextItemWidth(room);
    ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, ui.px(34), ui.px(8));
    ImGui.inputTextWithHint("##search", "", query, ImGuiInputTextFlags.AutoSelectAll);
    ImGui.popStyleVar();
    ImGui.setItemAllowOverlap();
    if (query.get().startsWith("/")) {
      query.set(query.get().substring(1));
    }
    boolean was = focused;
    focused = ImGui.isItemActive();
    ui.register("search");
    PixelRect field = UiFrame.lastItem();
    drawFrame(ui, field, filled);
    if (filled) {
      clearButton(ui, field, clear);
    }
    new Controls(ui).space(4);
    return was ? left(ui) : Left.NOT;
  }

  private static Left left(UiFrame ui) {
    return pressed(ui, Key.ENTER) ? Left.ENTER : pressed(ui, Key.DOWN) ? Left.DOWN : Left.NOT;
  }

  private static boolean pressed(UiFrame ui, Key key) {
    return ui.input().frame().events().stream()
        .anyMatch(
            e -> e instanceof InputEvent.KeyPress press && press.down() && press.key() == key);
  }

  private static void clearButton(UiFrame ui, PixelRect field, Runnable clear) {
    float after = ImGui.getCursorScreenPosY();
    float size = (float) field.height();
    ImGui.setCursorScreenPos((float) field.right() - size, (float) field.y());
    if (new Controls(ui)
        .iconButton("search/clear", Icons.CLEAR, ui.text("search.clear"), false, true, size)) {
      clear.run();
    }
    ImGui.setCursorScreenPos((float) field.x(), after);
  }

  private void drawFrame(UiFrame ui, PixelRect field, boolean filled) {
    ImDrawList list = ImGui.getWindowDrawList();
    Palette p = ui.palette();
    list.addRect(
        (float) field.x(),
        (float) field.y(),
        (float) field.right(),
        (float) field.bottom(),
        focused ? p.accent() : p.line(),
        ui.px(Controls.ROUNDING),
        0,
        1);
    Controls controls = new Controls(ui);
    controls.icon(
        new PixelRect(field.x(), field.y(), ui.px(36), field.height()), Icons.SEARCH, p.quiet());
    if (!filled) {
      float room = (float) field.width() - ui.px(40);
      String hint = ui.text("search.hint");
      TextBlock block = TextBlock.of(ui.fonts().body(), hint, TextBlock.ANY_WIDTH);
      if (block.widthPx() <= room) {
        float y = (float) Math.round(field.centreY() - block.heightPx() / 2);
        block.draw(list, (float) field.x() + ui.px(34), y, p.faint());
      }
    }
  }
}
