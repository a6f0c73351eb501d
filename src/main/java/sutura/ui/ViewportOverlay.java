package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import org.joml.Vector3d;

/** What is written over the model: sides, scale, cube, labels, the name under the pointer. */
final class ViewportOverlay {
  private final OrientationCube cube = new OrientationCube();
  private final LabelOverlay labels = new LabelOverlay();

  void draw(UiFrame ui, PixelRect viewport, boolean navigating) {
    ImDrawList list = ImGui.getBackgroundDrawList();
    list.pushClipRect(
        (float) viewport.x(),
        (float) viewport.y(),
        (float) viewport.right(),
        (float) viewport.bottom());
    if (ui.input().scene().labels()) {
      labels.draw(ui, list, viewport);
    }
    sides(ui, list, viewport);
    new ScaleBar(ui, list, viewport).draw();
    list.popClipRect();
    cube.draw(ui, viewport);
    hoveredName(ui, viewport, navigating);
  }

  /** R, L, A, P at the left and right edge: the side of the patient that lies there. */
  private static void sides(UiFrame ui, ImDrawList list, PixelRect viewport) {
    Vector3d right = ui.input().shownCamera().right();
    String key =
        Math.abs(right.x) >= Math.abs(right.y)
            ? right.x > 0 ? "right" : "left"
            : right.y > 0 ? "anterior" : "posterior";
    String other =
        switch (key) {
          case "right" -> "left";
          case "left" -> "right";
          case "anterior" -> "posterior";
          default -> "anterior";
        };
    if (Math.max(Math.abs(right.x), Math.abs(right.y)) < 0.3) {
      return;
    }
    float margin = ui.px(ui.input().shownCamera().orthographic() ? 72 : 18);
    String rightLetter = ui.text("side." + key);
    String leftLetter = ui.text("side." + other);
    float width = TextBlock.width(ui.fonts().title(), rightLetter);
    letter(ui, list, leftLetter, (float) viewport.x() + margin, viewport);
    letter(ui, list, rightLetter, (float) viewport.right() - margin - width, viewport);
  }

  private static void letter(
      UiFrame ui, ImDrawList list, String letter, float x, PixelRect viewport) {
    float size = ui.fonts().title().getFontSize();
    float width = TextBlock.width(ui.fonts().title(), letter);
    float y = (float) Math.round(viewport.centreY() - size / 2);
    float radius = size * 0.66f;
    list.addCircleFilled(
        x + width / 2, y + size / 2, radius, Palette.faded(ui.palette().overlay(), 0.6));
    list.addText(ui.fonts().title(), Math.round(size), x, y, ui.palette().text(), letter);
  }

  private static void hoveredName(UiFrame ui, PixelRect viewport, boolean navigating) {
    if (navigating
        || ImGui.getIO().getNavVisible()
        || ImGui.getIO().getWantCaptureMouse()
        || !viewport.contains(ImGui.getMousePosX(), ImGui.getMousePosY())) {
      return;
    }
    ui.input()
        .hovered()
        .flatMap(id -> ui.input().model().entry(id))
        .ifPresent(entry -> Tooltip.show(ui, ui.name(entry.structure())));
  }
}
