package sutura.ui;

import imgui.ImDrawList;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;
import sutura.scene.FlowView;
import sutura.scene.Pane;

/** How much passes the aqueduct, the foramen magnum and C2 now, written beside them. */
final class FlowLabels {
  private static final List<String> SECTIONS =
      List.of(FlowPlaces.AQUEDUCT, FlowPlaces.FORAMEN_MAGNUM, FlowPlaces.C2);

  private static final double AWAY = 54;
  private static final double PAD = 6;
  private static final double GAP = 4;

  /** Flow that is too small to have a direction, mm3/s. */
  private static final double STILL_MM3_PER_S = 0.05;

  private final UiFrame ui;
  private final ImDrawList list;
  private final FlowWords words;

  FlowLabels(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
    words = new FlowWords(ui);
  }

  /** Draws them in every picture; returns where. */
  List<PixelRect> draw(PaneLayout layout, List<PixelRect> taken) {
    List<PixelRect> own = new ArrayList<>();
    ShownFlow flow = ui.input().flow();
    if (flow.solution().isEmpty() || !FlowActions.isShown(ui)) {
      return own;
    }
    List<Pane> panes = Pane.of(ui.input().scene());
    for (ShownFlow.Pictured pictured : flow.panes()) {
      boolean written =
          pictured.moment().isPresent()
              && pictured.view().shows().contains(FlowView.Drawing.ARROWS);
      for (int i = 0; written && i < panes.size() && i < layout.panes().size(); i++) {
        if (panes.get(i).caption() == pictured.pane().caption()) {
          draw(pictured, flow.solution().get(), layout.panes().get(i), taken, own);
        }
      }
    }
    return own;
  }

  private void draw(
      ShownFlow.Pictured pictured,
      FlowSolution solution,
      PixelRect pane,
      List<PixelRect> taken,
      List<PixelRect> own) {
    for (String id : SECTIONS) {
      FlowSection section = solution.places().sections().get(id);
      if (section != null) {
        Vector3d at = CameraMotion.project(ui.input().shownCamera(), section.centreMm(), pane);
        if (pane.contains(at.x, at.y)) {
          double mm3PerS = pictured.moment().orElseThrow().flowMm3PerS(section, solution);
          place(id, mm3PerS, at, pane, taken, own);
        }
      }
    }
  }

  private void place(
      String id,
      double mm3PerS,
      Vector3d at,
      PixelRect pane,
      List<PixelRect> taken,
      List<PixelRect> own) {
    TextBlock name = TextBlock.of(ui.fonts().small(), ui.text("flow.at." + id), TextBlock.ANY_WIDTH);
    String way =
        Math.abs(mm3PerS) < STILL_MM3_PER_S
            ? ""
            : " " + ui.text(mm3PerS > 0 ? "flow.caudal" : "flow.cranial");
    TextBlock size =
        TextBlock.of(ui.fonts().strong(), words.flow(mm3PerS) + way, TextBlock.ANY_WIDTH);
    double width = Math.max(name.widthPx(), size.widthPx()) + 2 * ui.px(PAD);
    double height = name.heightPx() + size.heightPx() + ui.px(PAD);
    boolean left = at.x + ui.px(AWAY) + width > pane.right();
    double x = left ? at.x - ui.px(AWAY) - width : at.x + ui.px(AWAY);
    PixelRect rect = new PixelRect(Math.round(x), Math.round(at.y - height / 2), width, height);
    rect = clear(rect, taken, own);
    if (rect.x() < pane.x() || rect.bottom() > pane.bottom()) {
      return;
    }
    own.add(rect);
    float port = (float) (left ? rect.right() : rect.x());
    float middle = (float) rect.centreY();
    list.addLine((float) at.x, (float) at.y, port, middle, ui.palette().quiet(), ui.px(1));
    list.addRectFilled(
        (float) rect.x(),
        (float) rect.y(),
        (float) rect.right(),
        (float) rect.bottom(),
        ui.palette().overlay(),
        ui.px(Controls.ROUNDING - 2));
    float textX = (float) rect.x() + ui.px(PAD);
    float textY = (float) rect.y() + ui.px(PAD) / 2;
    name.draw(list, textX, textY, ui.palette().quiet());
    size.draw(list, textX, textY + name.heightPx(), ui.palette().text());
    ui.items().put("flow/at-" + id, rect, rect);
  }

  /** Below what stands there already. */
  private PixelRect clear(PixelRect wanted, List<PixelRect> taken, List<PixelRect> own) {
    PixelRect rect = wanted;
    List<PixelRect> all = new ArrayList<>(taken);
    all.addAll(own);
    for (int i = 0; i < all.size(); i++) {
      for (PixelRect other : all) {
        if (other.grown(ui.px(GAP)).overlaps(rect)) {
          double y = other.bottom() + ui.px(GAP) + 1;
          rect = new PixelRect(rect.x(), Math.round(y), rect.width(), rect.height());
        }
      }
    }
    return rect;
  }
}
