package sutura.ui;

import imgui.ImDrawList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPlaces;
import sutura.csf.FlowSection;
import sutura.csf.FlowSolution;
import sutura.render.FlowArrows;
import sutura.scene.FlowView;
import sutura.scene.Pane;

/** How much passes the aqueduct, the foramen magnum and C2 now, written beside them. */
final class FlowLabels {
  private static final double AWAY = 54;
  private static final double PAD = 6;
  private static final double GAP = 4;

  /** Places above and below that are tried, and how far apart, in heights of a label. */
  private static final int STEPS = 24;

  private static final double STEP = 0.25;

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

  /**
   * Draws them in every picture; returns where.
   *
   * @param free what no card covers
   */
  List<PixelRect> draw(PaneLayout layout, PixelRect free, List<PixelRect> taken) {
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
          draw(pictured, flow.solution().get(), layout.panes().get(i), free, taken, own);
        }
      }
    }
    return own;
  }

  private void draw(
      ShownFlow.Pictured pictured,
      FlowSolution solution,
      PixelRect pane,
      PixelRect free,
      List<PixelRect> taken,
      List<PixelRect> own) {
    PixelRect room = pane.clippedTo(free);
    for (FlowSection section : downwards(solution, pane)) {
      Vector3d at = project(section, pane);
      if (room.contains(at.x, at.y)) {
        double mm3PerS = pictured.moment().orElseThrow().flowMm3PerS(section, solution);
        boolean large =
            pictured.view().driver() != FlowDriver.BULK
                && !section.id().equals(FlowPlaces.AQUEDUCT);
        place(section.id(), mm3PerS, large, at, room, taken, own);
      }
    }
  }

  private Vector3d project(FlowSection section, PixelRect pane) {
    return CameraMotion.project(ui.input().shownCamera(), section.centreMm(), pane);
  }

  /** The sections from the top of the picture to its foot. */
  private List<FlowSection> downwards(FlowSolution solution, PixelRect pane) {
    List<FlowSection> sections = new ArrayList<>(FlowArrows.sections(solution.places()));
    sections.sort(Comparator.comparingDouble(section -> project(section, pane).y));
    return sections;
  }

  private void place(
      String id,
      double mm3PerS,
      boolean inMillilitres,
      Vector3d at,
      PixelRect room,
      List<PixelRect> taken,
      List<PixelRect> own) {
    TextBlock name =
        TextBlock.of(ui.fonts().small(), ui.text("flow.at." + id), TextBlock.ANY_WIDTH);
    String way =
        Math.abs(mm3PerS) < STILL_MM3_PER_S
            ? ""
            : " " + ui.text(mm3PerS > 0 ? "flow.caudal" : "flow.cranial");
    String flow = words.flow(mm3PerS, inMillilitres) + way;
    TextBlock size = TextBlock.of(ui.fonts().strong(), flow, TextBlock.ANY_WIDTH);
    double width = Math.max(name.widthPx(), size.widthPx()) + 2 * ui.px(PAD);
    double height = name.heightPx() + size.heightPx() + ui.px(PAD);
    List<PixelRect> others = new ArrayList<>(taken);
    others.addAll(own);
    others.addAll(ui.items().cards());
    place(at, width, height, room, others, own)
        .ifPresent(
            rect -> {
              own.add(rect);
              write(rect, at, name, size);
              ui.items().put("flow/at-" + id, rect, rect);
            });
  }

  /** A plate with a line to the section. */
  private void write(PixelRect rect, Vector3d at, TextBlock name, TextBlock size) {
    boolean left = rect.centreX() < at.x;
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
  }

  /**
   * The nearest place at the height of the section, or above or below it, that is free and below
   * those of higher sections.
   */
  private Optional<PixelRect> place(
      Vector3d at,
      double width,
      double height,
      PixelRect room,
      List<PixelRect> others,
      List<PixelRect> above) {
    double foot = room.bottom() - ViewportOverlay.footPx(ui);
    for (int step = 0; step < 2 * STEPS; step++) {
      double down = (step + 1) / 2 * (step % 2 == 0 ? -1 : 1) * height * STEP;
      double y = Math.round(at.y - height / 2 + down);
      for (double x : new double[] {at.x + ui.px(AWAY), at.x - ui.px(AWAY) - width}) {
        PixelRect rect = new PixelRect(Math.round(x), y, width, height);
        boolean inside =
            x >= room.x() && rect.right() <= room.right() && y >= room.y() && rect.bottom() <= foot;
        PixelRect wide = rect.grown(ui.px(GAP));
        if (inside
            && others.stream().noneMatch(wide::overlaps)
            && above.stream()
                .filter(other -> room.contains(other.centreX(), other.centreY()))
                .noneMatch(other -> crosses(rect, other, at.x))) {
          return Optional.of(rect);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a plate lies above one of a higher section on its side, so that their lines cross. */
  private static boolean crosses(PixelRect plate, PixelRect higher, double atX) {
    return plate.centreX() < atX == higher.centreX() < atX && plate.y() < higher.y();
  }
}
