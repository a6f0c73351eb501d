package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;

/** The rungs on one side of the large ladder: where they are, what they are, whose they are. */
final class LadderSide {
  private static final int LANES = 6;
  private static final double LANE = 9;
  private static final double ELBOW = 22;
  private static final double GAP = 7;

  private final UiFrame ui;
  private final LadderScale scale;
  private final double railX;
  private final boolean left;
  private final double namePx;
  private final PressColours colours;
  private final ImDrawList list;

  /**
   * @param railX the line that the rungs start from
   * @param left whether they go to the left of it
   * @param widthPx how far they may go
   */
  LadderSide(UiFrame ui, LadderScale scale, double railX, boolean left, double widthPx) {
    this.ui = ui;
    this.scale = scale;
    this.railX = railX;
    this.left = left;
    namePx = widthPx - gutterPx(ui);
    colours = new PressColours(ui);
    list = ImGui.getWindowDrawList();
  }

  /** What lies between the line and the names. */
  static double gutterPx(UiFrame ui) {
    return LANES * ui.px(LANE) + ui.px(ELBOW);
  }

  private record Placed(LadderRung rung, TextBlock name, TextBlock origin) {
    double heightPx() {
      return name.heightPx() + origin.heightPx();
    }
  }

  private static List<Placed> placed(UiFrame ui, List<LadderRung> rungs, double namePx) {
    List<Placed> placed = new ArrayList<>();
    for (LadderRung rung : rungs) {
      placed.add(
          new Placed(
              rung,
              TextBlock.of(ui.fonts().body(), rung.name(), (float) namePx),
              TextBlock.of(ui.fonts().small(), rung.origin(), (float) namePx)));
    }
    return placed;
  }

  /** What these rungs need of height in a width. */
  static double heightPx(UiFrame ui, List<LadderRung> rungs, double widthPx) {
    return placed(ui, rungs, widthPx - gutterPx(ui)).stream()
        .mapToDouble(p -> p.heightPx() + ui.px(GAP))
        .sum();
  }

  /**
   * Draws them.
   *
   * @param rungs the largest first
   */
  void draw(List<LadderRung> rungs, double topPx, double bottomPx) {
    List<Placed> placed = placed(ui, rungs, namePx);
    double[] wanted = rungs.stream().mapToDouble(r -> scale.y(r.nm().middle())).toArray();
    double[] heights = placed.stream().mapToDouble(p -> p.heightPx() + ui.px(GAP)).toArray();
    double[] tops = RungLayout.tops(wanted, heights, topPx, bottomPx);
    double radius = ui.px(4);
    int[] lanes =
        LadderLanes.of(rungs.stream().map(r -> stretch(r, radius)).toList(), ui.px(2), LANES);
    float x = ImGui.getCursorScreenPosX();
    float y = ImGui.getCursorScreenPosY();
    for (int i = 0; i < placed.size(); i++) {
      rung(placed.get(i), tops[i], heights[i], away(ui.px(LANE) * (lanes[i] + 0.7)));
    }
    ImGui.setCursorScreenPos(x, y);
  }

  private LadderLanes.Stretch stretch(LadderRung rung, double radiusPx) {
    double middle = scale.y(rung.nm().middle());
    return new LadderLanes.Stretch(
        Math.min(scale.y(rung.nm().high()), middle - radiusPx),
        Math.max(scale.y(rung.nm().low()), middle + radiusPx));
  }

  private double away(double px) {
    return left ? railX - px : railX + px;
  }

  private void rung(Placed placed, double top, double height, double laneX) {
    LadderRung rung = placed.rung();
    double edge = away(gutterPx(ui));
    double nameX = left ? edge - namePx : edge;
    PixelRect place = new PixelRect(nameX, top, namePx, height);
    boolean over = isOver(place);
    if (over) {
      list.addRectFilled(
          (float) nameX - ui.px(5),
          (float) top,
          (float) (nameX + namePx) + ui.px(5),
          (float) (top + height),
          ui.palette().hover(),
          ui.px(5));
    }
    int colour = colours.kind(rung.kind());
    double y = scale.y(rung.nm().middle());
    double middle = top + height / 2;
    double turn = away(LANES * ui.px(LANE) + ui.px(ELBOW - 8));
    int faint = Palette.faded(colour, over ? 1 : 0.6);
    line(laneX, y, away(LANES * ui.px(LANE)), y, faint);
    line(away(LANES * ui.px(LANE)), y, turn, middle, faint);
    line(turn, middle, away(gutterPx(ui) - ui.px(4)), middle, faint);
    bar(rung, laneX, colour);
    PressColours.glyph(rung.kind()).draw(list, laneX, y, ui.px(4.5), colour);
    double nameTop = top + ui.px(GAP) / 2.0;
    words(placed.name(), nameX, nameTop, ui.palette().text());
    words(placed.origin(), nameX, nameTop + placed.name().heightPx(), ui.palette().quiet());
    ImGui.setCursorScreenPos((float) place.x(), (float) place.y());
    ImGui.dummy((float) place.width(), (float) place.height());
    ui.register("ladder/rung/" + rung.id());
    if (over) {
      Tooltip.show(ui, rung.more());
    }
  }

  private static boolean isOver(PixelRect place) {
    return ImGui.isWindowHovered()
        && !ImGui.isMouseDown(0)
        && place.contains(ImGui.getMousePosX(), ImGui.getMousePosY());
  }

  private void bar(LadderRung rung, double x, int colour) {
    if (rung.nm().low() < rung.nm().high()) {
      float half = Math.max(1, ui.px(2));
      list.addRectFilled(
          (float) x - half,
          (float) scale.y(rung.nm().high()),
          (float) x + half,
          (float) scale.y(rung.nm().low()),
          Palette.faded(colour, 0.7),
          half);
    }
  }

  private void line(double x0, double y0, double x1, double y1, int colour) {
    list.addLine((float) x0, (float) y0, (float) x1, (float) y1, colour, Math.max(1, ui.px(1)));
  }

  /** Lines that end at the ladder, or begin there. */
  private void words(TextBlock block, double x, double y, int colour) {
    float size = block.font().getFontSize();
    for (int i = 0; i < block.lines().size(); i++) {
      TextBlock.Line line = block.lines().get(i);
      double start = left ? x + namePx - line.widthPx() : x;
      list.addText(
          block.font(),
          Math.round(size),
          (float) Math.round(start),
          (float) Math.round(y + i * size),
          colour,
          line.text());
    }
  }
}
