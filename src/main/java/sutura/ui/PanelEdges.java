package sutura.ui;

import imgui.ImGui;
import imgui.flag.ImGuiMouseCursor;
import java.util.Optional;

/** The lines between the panels and the model; the upright ones are drawn aside by the mouse. */
final class PanelEdges {
  /** Reach of an edge to either side, design pixels. */
  private static final double REACH = 4;

  /** Which edge. */
  private enum Edge {
    TREE,
    DETAILS
  }

  private Optional<Edge> held = Optional.empty();

  /** Whether an edge is being drawn. */
  boolean isHeld() {
    return held.isPresent();
  }

  void draw(UiFrame ui, UiLayout layout) {
    hairlines(ui, layout);
    PixelRect v = layout.viewport();
    if (layout.left().width() > 0) {
      edge(ui, layout, Edge.TREE, v.x());
    }
    if (layout.right().width() > 0) {
      edge(ui, layout, Edge.DETAILS, v.right());
    }
  }

  private static void hairlines(UiFrame ui, UiLayout layout) {
    var list = ImGui.getBackgroundDrawList();
    PixelRect v = layout.viewport();
    int line = ui.palette().line();
    float top = (float) v.y();
    float bottom = (float) v.bottom();
    list.addLine((float) v.x(), top, (float) v.x(), bottom, line, 1);
    list.addLine((float) v.right() - 1, top, (float) v.right() - 1, bottom, line, 1);
    list.addLine((float) v.x(), bottom - 1, (float) v.right(), bottom - 1, line, 1);
  }

  private void edge(UiFrame ui, UiLayout layout, Edge edge, double x) {
    PixelRect v = layout.viewport();
    float reach = ui.px(REACH);
    String part = edge == Edge.TREE ? "edge/tree" : "edge/details";
    float left = (float) x - reach;
    FloatingWindow.begin(ui, part, left, (float) v.y(), 2 * reach, (float) v.height(), 0, NO_NAV);
    ImGui.invisibleButton("##" + part, 2 * reach, (float) v.height());
    ui.register(part);
    boolean active = ImGui.isItemActive();
    if (active || ImGui.isItemHovered()) {
      ImGui.setMouseCursor(ImGuiMouseCursor.ResizeEW);
      ImGui.getWindowDrawList()
          .addLine(
              (float) x, (float) v.y(), (float) x, (float) v.bottom(), ui.palette().accent(), 2);
    }
    if (ImGui.isItemHovered() && ImGui.isMouseDoubleClicked(0)) {
      change(ui, edge, 1);
    } else if (active && ImGui.isMouseDragging(0)) {
      boolean tree = edge == Edge.TREE;
      change(ui, edge, UiLayout.factor(ui, ImGui.getMousePosX(), tree, layout.shared()));
    }
    held = active ? Optional.of(edge) : held.filter(other -> other != edge);
    FloatingWindow.end();
  }

  private static void change(UiFrame ui, Edge edge, double factor) {
    UiSettings settings = ui.input().settings();
    UiSettings.Panels now = settings.panels();
    UiSettings.Panels panels =
        edge == Edge.TREE
            ? now.withWidths(factor, now.detailsWidth())
            : now.withWidths(now.treeWidth(), factor);
    if (!panels.equals(now)) {
      ui.actions().request(new UiRequest.ChangeSettings(settings.withPanels(panels)));
    }
  }

  private static final int NO_NAV =
      imgui.flag.ImGuiWindowFlags.NoNav | imgui.flag.ImGuiWindowFlags.NoBackground;
}
