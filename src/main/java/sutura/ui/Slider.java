package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.OptionalDouble;

/** Slider over [0, 1]. */
final class Slider {
  private final UiFrame ui;

  Slider(UiFrame ui) {
    this.ui = ui;
  }

  /**
   * Draws it; drag or click, minus and plus move it by a twentieth while it has the keyboard.
   *
   * @return the new value while it is being changed
   */
  OptionalDouble draw(String id, double value, float widthPx) {
    return draw(id, value, 0, 0, widthPx);
  }

  /** As above, with a part of the range marked as usual; none if it ends where it begins. */
  OptionalDouble draw(String id, double value, double markFrom, double markTo, float widthPx) {
    float height = ui.px(Controls.BUTTON_HEIGHT);
    float knob = ui.px(8);
    ImGui.invisibleButton("##" + id, widthPx, height);
    ui.register(id);
    PixelRect rect = UiFrame.lastItem();
    OptionalDouble changed = OptionalDouble.empty();
    if (ImGui.isItemActive() && ImGui.isMouseDown(0)) {
      ui.actions().dragging();
      double at = (ImGui.getMousePosX() - rect.x() - knob) / (rect.width() - 2 * knob);
      changed = OptionalDouble.of(Math.max(0, Math.min(1, at)));
    } else if (ImGui.isItemFocused()) {
      changed = SliderKeys.step(ui.input().frame(), value);
    }
    mark(rect, markFrom, markTo, knob);
    paint(rect, changed.orElse(value), knob);
    Controls.hand();
    return changed.isPresent() && changed.getAsDouble() == value ? OptionalDouble.empty() : changed;
  }

  private void mark(PixelRect rect, double from, double to, float knob) {
    if (to > from) {
      float left = (float) rect.x() + knob;
      float length = (float) rect.width() - 2 * knob;
      float y = (float) Math.round(rect.centreY()) + knob + ui.px(1);
      float x0 = left + (float) from * length;
      float x1 = left + (float) to * length;
      ImGui.getWindowDrawList()
          .addRectFilled(x0, y, x1, y + ui.px(4), ui.palette().quiet(), ui.px(2));
    }
  }

  private void paint(PixelRect rect, double value, float knob) {
    ImDrawList list = ImGui.getWindowDrawList();
    float y = (float) Math.round(rect.centreY());
    float half = ui.px(2);
    float left = (float) rect.x() + knob;
    float right = (float) rect.right() - knob;
    float at = left + (float) value * (right - left);
    Palette p = ui.palette();
    list.addRectFilled(left, y - half, right, y + half, p.press(), half);
    list.addRectFilled(left, y - half, at, y + half, p.accent(), half);
    boolean held = ImGui.isItemActive();
    list.addCircleFilled(at, y, held ? knob : knob - ui.px(1), p.accent());
    list.addCircleFilled(at, y, ui.px(3), p.onAccent());
    new Controls(ui).focusRing(rect);
  }
}
