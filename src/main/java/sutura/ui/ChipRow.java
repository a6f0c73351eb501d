package sutura.ui;

import imgui.ImGui;

/** Small choices beside each other, on as many lines as they need. */
final class ChipRow {
  private final UiFrame ui;
  private final Controls controls;
  private final float roomPx;
  private float usedPx;

  ChipRow(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
    roomPx = ImGui.getContentRegionAvailX();
  }

  /** The next choice; whether it was pressed. */
  boolean chip(String id, String label, boolean on) {
    float width = Math.min(controls.textButtonWidth("", label), roomPx);
    float gap = ui.px(5);
    if (usedPx > 0 && usedPx + gap + width <= roomPx) {
      ImGui.sameLine(0, gap);
      usedPx += gap + width;
    } else {
      if (usedPx > 0) {
        controls.space(4);
      }
      usedPx = width;
    }
    Controls.Look look = on ? Controls.Look.ACCENT : Controls.Look.RAISED;
    return controls.textButton(id, "", label, look, true, width);
  }
}
