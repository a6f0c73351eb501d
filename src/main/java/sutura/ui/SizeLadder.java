package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sutura.biomech.Estimate;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigure.Kind;
import sutura.biomech.published.PublishedFigures;

/**
 * Sizes from atoms to a centimetre on a scale of decades, with what a finger feels and what was
 * reported, and the three layers of a press as marks that move with its force.
 */
final class SizeLadder {
  /** What is left out last. */
  private static final List<Kind> KINDS =
      List.of(Kind.TOUCH, Kind.REPORTED, Kind.PRESSURE, Kind.MOTION, Kind.SIZE);

  private static final int LAYERS = 3;

  private final UiFrame ui;
  private final ImDrawList list;
  private final PixelRect rect;
  private final ImFont font;
  private final PressColours colours;
  private final PressWords words;

  /**
   * @param rect that it fills
   * @param font of the names
   */
  SizeLadder(UiFrame ui, ImDrawList list, PixelRect rect, ImFont font) {
    this.ui = ui;
    this.list = list;
    this.rect = rect;
    this.font = font;
    colours = new PressColours(ui);
    words = new PressWords(ui);
  }

  private record Rung(PublishedFigure figure, TextBlock name, double y) {}

  /** Draws it; without layers only the ladder. */
  void draw(Optional<PressLayers> layers) {
    axis();
    rungs();
    layers.ifPresent(this::marks);
    ui.register("result/ladder", rect);
  }

  private LadderScale scale() {
    double half = font.getFontSize() * 0.6;
    return new LadderScale(rect.y() + half, rect.bottom() - half);
  }

  private double y(double nm) {
    return scale().y(nm);
  }

  private double axisX() {
    double widest = 0;
    for (LadderScale.Decade decade : LadderScale.decades(words.language())) {
      widest = Math.max(widest, TextBlock.width(font, decade.text()));
    }
    return rect.x() + widest + ui.px(8);
  }

  private double trackX(int layer) {
    return axisX() + trackStep() * (layer + 0.75);
  }

  private double trackStep() {
    return font.getFontSize() * 1.1;
  }

  private double railX() {
    return axisX() + trackStep() * (LAYERS + 0.5);
  }

  private void axis() {
    float size = font.getFontSize();
    for (LadderScale.Decade decade : LadderScale.decades(words.language())) {
      double y = y(decade.nm());
      float x = (float) (axisX() - ui.px(8) - TextBlock.width(font, decade.text()));
      list.addText(
          font,
          Math.round(size),
          (float) Math.round(x),
          (float) Math.round(y - size / 2),
          quiet(),
          decade.text());
      line(axisX() - ui.px(4), y, railX(), y, ui.palette().line());
    }
    LadderScale scale = scale();
    line(axisX(), scale.topPx(), axisX(), scale.bottomPx(), quiet());
    line(railX(), scale.topPx(), railX(), scale.bottomPx(), quiet());
  }

  private int quiet() {
    return ui.palette().quiet();
  }

  private void line(double x0, double y0, double x1, double y1, int colour) {
    list.addLine((float) x0, (float) y0, (float) x1, (float) y1, colour, Math.max(1, ui.px(1)));
  }

  private void rungs() {
    List<Rung> rungs = chosen();
    double[] wanted = rungs.stream().mapToDouble(Rung::y).toArray();
    double[] heights = rungs.stream().mapToDouble(this::height).toArray();
    double[] tops = RungLayout.tops(wanted, heights, rect.y(), rect.bottom());
    for (int i = 0; i < rungs.size(); i++) {
      rung(rungs.get(i), tops[i], heights[i]);
    }
  }

  private double height(Rung rung) {
    return rung.name().heightPx() + ui.px(3);
  }

  private double nameX() {
    return railX() + ui.px(26);
  }

  /** As many as find room, from top to bottom. */
  private List<Rung> chosen() {
    List<Rung> rungs = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (PublishedFigure figure : PublishedFigures.builtIn().of(kind)) {
        figure.lengthNm().ifPresent(nm -> rungs.add(rung(figure, nm)));
      }
    }
    while (!rungs.isEmpty() && rungs.stream().mapToDouble(this::height).sum() > rect.height()) {
      rungs.remove(rungs.size() - 1);
    }
    rungs.sort(Comparator.comparingDouble(Rung::y));
    return rungs;
  }

  private Rung rung(PublishedFigure figure, PublishedFigure.Span nm) {
    String text = figure.label().in(words.language()) + "  " + words.published(figure);
    TextBlock name = TextBlock.of(font, text, (float) (rect.right() - nameX()));
    return new Rung(figure, name, y(nm.middle()));
  }

  private void rung(Rung rung, double top, double height) {
    PublishedFigure.Span nm = rung.figure().lengthNm().orElseThrow();
    int colour = colours.kind(rung.figure().kind());
    double middle = top + height / 2;
    double x = railX();
    if (nm.low() < nm.high()) {
      float half = ui.px(2.5);
      list.addRectFilled(
          (float) x - half, (float) y(nm.high()), (float) x + half, (float) y(nm.low()), colour);
    }
    double turn = nameX() - ui.px(14);
    line(x, rung.y(), turn, middle, colour);
    line(turn, middle, nameX() - ui.px(4), middle, colour);
    PressColours.glyph(rung.figure().kind()).draw(list, x, rung.y(), ui.px(4), colour);
    rung.name().draw(list, (float) nameX(), (float) (top + ui.px(1)), ui.palette().text());
    PixelRect place = new PixelRect(x, top, rect.right() - x, height);
    ui.register("result/rung/" + rung.figure().id(), place);
    explain(rung.figure(), place);
  }

  /** What is under the pointer, with its source. */
  private void explain(PublishedFigure figure, PixelRect place) {
    boolean over = ImGui.isWindowHovered() && !ImGui.isMouseDown(0);
    if (over && place.contains(ImGui.getMousePosX(), ImGui.getMousePosY())) {
      Tooltip.show(ui, words.citation(figure));
    }
  }

  private void marks(PressLayers layers) {
    for (int i = 0; i < LAYERS; i++) {
      int layer = i;
      layers.layer(i).ifPresent(nm -> mark(layer, nm));
    }
  }

  /** Where a layer is, with its range; an arrow where it is off the ladder. */
  private void mark(int layer, Estimate nm) {
    int colour = colours.layer(layer);
    double x = trackX(layer);
    float half = Math.max(1, ui.px(2));
    list.addRectFilled(
        (float) x - half,
        (float) y(nm.high()),
        (float) x + half,
        (float) y(nm.low()),
        Palette.faded(colour, 0.55));
    double y = y(nm.value());
    line(x, y, railX(), y, colour);
    Glyph glyph =
        nm.value() < LadderScale.LEAST_NM
            ? Glyph.DOWN
            : nm.value() > LadderScale.MOST_NM ? Glyph.TRIANGLE : Glyph.of(layer);
    double radius = font.getFontSize() * 0.38;
    glyph.draw(list, x, y, radius + ui.px(1.5), ui.palette().overlay() | 0xff000000);
    glyph.draw(list, x, y, radius, colour);
    double edge = radius + ui.px(2);
    ui.register("result/mark-" + layer, new PixelRect(x - edge, y - edge, 2 * edge, 2 * edge));
  }
}
