package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.ArrayList;
import java.util.List;
import sutura.biomech.Quantity;

/** The volumes that the drivers move, one below the other on a scale of decades. */
final class FlowSizes {
  private static final double LEAST_UL = 0.4;
  private static final double MOST_UL = 20_000;

  /** From here on, microlitres, a volume is told in millilitres. */
  private static final double LEAST_IN_ML = 99.5;

  private static final double[] DECADES = {1, 10, 100, 1000, 10_000};
  private static final String[] DECADE_WORDS = {"1 µl", "10 µl", "0.1 ml", "1 ml", "10 ml"};

  private final UiFrame ui;
  private final PressColours colours;
  private final ImFont font;

  /**
   * @param font of the names
   */
  FlowSizes(UiFrame ui, ImFont font) {
    this.ui = ui;
    this.font = font;
    colours = new PressColours(ui);
  }

  /** One driver: its name, and where its line begins and ends, pixels from the top. */
  private record Row(FlowVolumes volume, TextBlock name, float topPx, float heightPx) {}

  /**
   * Draws it in the current window, at its cursor.
   *
   * @param leastPx height that it fills at least
   */
  void draw(String id, List<FlowVolumes> volumes, float widthPx, float leastPx) {
    new Controls(ui)
        .text(ui.fonts().small(), ui.palette().quiet(), ui.text("flow.size.axis"), widthPx);
    float axisPx = ui.fonts().small().getFontSize() + ui.px(14);
    List<Row> rows = rows(volumes, widthPx, leastPx - axisPx);
    Row last = rows.get(rows.size() - 1);
    float inner = last.topPx() + last.heightPx();
    PlotStyle style = PlotStyle.push(ui);
    if (ImPlot.beginPlot("##" + id, widthPx, inner + axisPx, PlotStyle.FLAGS)) {
      axes(inner);
      ImDrawList list = ImPlot.getPlotDrawList();
      ImPlot.pushPlotClipRect();
      rows.forEach(row -> row(list, row));
      ImPlot.popPlotClipRect();
      ImPlot.endPlot();
    }
    ui.register(id);
    style.pop();
    new Controls(ui)
        .text(ui.fonts().small(), ui.palette().quiet(), ui.text("flow.size.note"), widthPx);
  }

  private List<Row> rows(List<FlowVolumes> volumes, float widthPx, float leastPx) {
    List<TextBlock> names = new ArrayList<>();
    float sum = 0;
    float line = font.getFontSize();
    for (FlowVolumes volume : volumes) {
      TextBlock name =
          TextBlock.of(font, ui.text("flow.size." + volume.key()), widthPx - ui.px(24));
      names.add(name);
      sum += name.heightPx() + line + ui.px(8);
    }
    float more = Math.max(0, leastPx - sum) / volumes.size();
    List<Row> rows = new ArrayList<>();
    float top = 0;
    for (int i = 0; i < names.size(); i++) {
      float height = names.get(i).heightPx() + line + ui.px(8) + more;
      rows.add(new Row(volumes.get(i), names.get(i), top, height));
      top += height;
    }
    return rows;
  }

  private void axes(float heightPx) {
    int flags = ImPlotAxisFlags.NoMenus | ImPlotAxisFlags.NoLabel;
    ImPlot.setupAxis(ImPlotAxis.X1, "", flags | ImPlotAxisFlags.LogScale);
    ImPlot.setupAxis(
        ImPlotAxis.Y1,
        "",
        flags
            | ImPlotAxisFlags.Invert
            | ImPlotAxisFlags.NoGridLines
            | ImPlotAxisFlags.NoTickMarks
            | ImPlotAxisFlags.NoTickLabels);
    ImPlot.setupAxisLimits(ImPlotAxis.X1, LEAST_UL, MOST_UL, ImPlotCond.Always);
    ImPlot.setupAxisLimits(ImPlotAxis.Y1, 0, heightPx, ImPlotCond.Always);
    String[] words = DECADE_WORDS.clone();
    boolean english = ui.input().settings().language().equals("en");
    for (int i = 0; i < words.length && !english; i++) {
      words[i] = words[i].replace('.', ',');
    }
    ImPlot.setupAxisTicks(ImPlotAxis.X1, DECADES, DECADES.length, words, false);
    ImPlot.setupFinish();
  }

  private void row(ImDrawList list, Row row) {
    float left = ImPlot.plotToPixels(LEAST_UL, 0).x + ui.px(6);
    float top = ImPlot.plotToPixels(LEAST_UL, row.topPx()).y;
    float line = font.getFontSize();
    float y = top + ui.px(4) + row.name().heightPx() + line / 2;
    if (row.volume().ul().isEmpty()) {
      hatched(list, top, y + line / 2);
    }
    row.name().draw(list, left, top + ui.px(3), ui.palette().text());
    row.volume().published().ifPresent(range -> range(list, range, y));
    row.volume().ul().ifPresent(ul -> mark(list, row, ul, y));
    float bottom = ImPlot.plotToPixels(LEAST_UL, row.topPx() + row.heightPx()).y;
    ui.register(
        "flow/size-" + row.volume().key(),
        new PixelRect(left, top, ImPlot.getPlotSizeX() - ui.px(12), bottom - top));
  }

  private void range(ImDrawList list, FlowVolumes.Range range, float y) {
    float from = ImPlot.plotToPixels(range.low(), 0).x;
    float to = ImPlot.plotToPixels(range.high(), 0).x;
    float half = ui.px(2.5);
    list.addRectFilled(from, y - half, to, y + half, Palette.faded(colours.purple(), 0.75));
  }

  private void mark(ImDrawList list, Row row, double ul, float y) {
    ImVec2 at = ImPlot.plotToPixels(Math.max(LEAST_UL, Math.min(MOST_UL, ul)), 0);
    float radius = font.getFontSize() * 0.34f;
    Glyph.CIRCLE.draw(list, at.x, y, radius + ui.px(1.5), ui.palette().overlay() | 0xff000000);
    Glyph.CIRCLE.draw(
        list,
        at.x,
        y,
        radius,
        row.volume().key().equals("net") ? colours.orange() : colours.blue());
    String text = words(ul);
    float width = TextBlock.width(ui.fonts().strong(), text);
    float beyond =
        row.volume().published().map(r -> ImPlot.plotToPixels(r.high(), 0).x).orElse(at.x);
    float gap = radius + ui.px(6);
    float x = Math.max(at.x, beyond) + gap;
    boolean fits = x + width < ImPlot.getPlotPosX() + ImPlot.getPlotSizeX();
    x = fits ? x : at.x - gap - width;
    float size = ui.fonts().strong().getFontSize();
    list.addText(
        ui.fonts().strong(),
        Math.round(size),
        Math.round(x),
        Math.round(y - size / 2),
        ui.palette().text(),
        text);
  }

  private String words(double ul) {
    return volume(ui, ul);
  }

  /** In microlitres or millilitres. */
  static String volume(UiFrame ui, double ul) {
    String language = ui.input().settings().language();
    return ul < LEAST_IN_ML
        ? Quantity.number(ul, language).digits() + "\u00a0µl"
        : Quantity.number(ul / 1000, language).digits() + "\u00a0ml";
  }

  /** What is only claimed has no place on the scale. */
  private void hatched(ImDrawList list, float top, float bottom) {
    float left = ImPlot.getPlotPosX();
    float right = left + ImPlot.getPlotSizeX();
    int colour = Palette.faded(colours.red(), 0.3);
    list.pushClipRect(left, top, right, bottom, true);
    float height = bottom - top;
    for (float x = left - height; x < right; x += ui.px(9)) {
      list.addLine(x, bottom, x + height, top, colour, 1);
    }
    list.popClipRect();
  }
}
