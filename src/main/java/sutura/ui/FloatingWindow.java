package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiStyleVar;
import imgui.flag.ImGuiWindowFlags;

/** A small card over the model. */
final class FloatingWindow {
  private static final int FLAGS =
      ImGuiWindowFlags.NoDecoration
          | ImGuiWindowFlags.NoMove
          | ImGuiWindowFlags.NoSavedSettings
          | ImGuiWindowFlags.NoFocusOnAppearing
          | ImGuiWindowFlags.NoDocking;

  private FloatingWindow() {}

  static void begin(UiFrame ui, String id, float x, float y, float width, float height) {
    begin(ui, id, x, y, width, height, ui.palette().overlay(), 0);
  }

  static void begin(
      UiFrame ui,
      String id,
      float x,
      float y,
      float width,
      float height,
      int background,
      int moreFlags) {
    ui.items().card(new PixelRect(x, y, width, height));
    ImGui.setNextWindowPos(x, y);
    ImGui.setNextWindowSize(width, height);
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 0, 0);
    ImGui.pushStyleVar(ImGuiStyleVar.WindowRounding, ui.px(Controls.ROUNDING + 1));
    ImGui.pushStyleVar(ImGuiStyleVar.WindowBorderSize, background == 0 ? 0 : 1);
    ImGui.pushStyleColor(ImGuiCol.WindowBg, background);
    ImGui.begin("##" + id, FLAGS | moreFlags);
    ImGui.popStyleColor();
    ImGui.popStyleVar(3);
  }

  static void end() {
    ImGui.end();
  }
}
