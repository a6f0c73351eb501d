package sutura.ui;

import imgui.ImGui;

/** Links one after the other, as many on a line as it has room for, with points between them. */
final class LinkFlow {
  private static final double GAP = 16;
  private static final double POINT = 1.5;

  private final UiFrame ui;
  private final Controls controls;
  private final float rightPx;
  private boolean first = true;
  private float lastRightPx;

  /** In the room that is left in the current window. */
  LinkFlow(UiFrame ui) {
    this.ui = ui;
    controls = new Controls(ui);
    rightPx = ImGui.getCursorScreenPosX() + ImGui.getContentRegionAvailX();
  }

  boolean link(String id, String label) {
    float width = TextBlock.width(ui.fonts().body(), label);
    float gap = ui.px(GAP);
    boolean beside = !first && lastRightPx + gap + width <= rightPx;
    if (beside) {
      ImGui.sameLine(0, gap);
    }
    boolean pressed = controls.link(id, label);
    PixelRect rect = UiFrame.lastItem();
    if (beside) {
      float x = (float) rect.x() - gap / 2;
      float y = (float) rect.centreY();
      ImGui.getWindowDrawList().addCircleFilled(x, y, ui.px(POINT), ui.palette().faint(), 10);
    }
    first = false;
    lastRightPx = (float) rect.right();
    return pressed;
  }
}
