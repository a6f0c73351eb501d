package sutura.ui;

import imgui.ImDrawList;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCol;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.Optional;
import sutura.biomech.Quantity;
import sutura.csf.FlowFigure;
import sutura.csf.FlowSection;

/**
 * Flow through a cross section, or the volume that it has moved, over one cycle: halves filled by
 * where they go, published ranges as bands, a line at the moment that is shown.
 */
final class FlowCurve {
  /** Above the largest value so much is left free. */
  private static final double HEADROOM = 1.12;

  /** An axis spans at least this, so that nothing at all is a line. */
  private static final double LEAST = 1e-6;

  private static final double MM3_PER_ML = 1000;

  private final UiFrame ui;
  private final PressColours colours;
  private final FlowGauge gauge;
  private final PlottedCycle cycle;
  private final double phase;

  /**
   * @param phase that the picture shows
   */
  FlowCurve(UiFrame ui, FlowGauge gauge, PlottedCycle cycle, double phase) {
    this.ui = ui;
    this.gauge = gauge;
    this.cycle = cycle;
    this.phase = phase;
    colours = new PressColours(ui);
  }

  /** A published range, in the unit of the plot. */
  private record Band(double low, double high) {}

  /**
   * Flow, with bands of what published peak speeds come to.
   *
   * @param section that gives the area; empty for no bands
   */
  void flow(String id, Optional<FlowSection> section, float widthPx, float heightPx) {
    double[] values = cycle.flows(gauge.unitMm3());
    Optional<Band> caudal = section.flatMap(s -> gauge.caudal().map(speed -> ofSpeed(speed, s, 1)));
    Optional<Band> cranial =
        section.flatMap(s -> gauge.cranial().map(speed -> ofSpeed(speed, s, -1)));
    double most = Math.max(LEAST, cycle.largestMm3PerS() / gauge.unitMm3());
    double high = HEADROOM * Math.max(most, caudal.map(Band::high).orElse(0.0));
    double low = -HEADROOM * Math.max(most, -cranial.map(Band::low).orElse(0.0));
    title("flow.plot.flow", gauge.unit() + "/s", widthPx);
    plot(
        id,
        widthPx,
        heightPx,
        low,
        high,
        list -> {
          caudal.ifPresent(band -> band(list, band, caudalColour()));
          cranial.ifPresent(band -> band(list, band, cranialColour()));
          halves(values);
          line(values);
          sides(list, low, high);
          now(list, cycle.flowMm3PerS(phase), gauge.unit() + "/s", low, high);
        });
  }

  /** Peak speed times area: what flow it stands for, in the unit. */
  private Band ofSpeed(FlowFigure speed, FlowSection section, int sign) {
    double unit = section.areaMm2() / gauge.unitMm3() * sign;
    return new Band(
        Math.min(speed.low() * unit, speed.high() * unit),
        Math.max(speed.low() * unit, speed.high() * unit));
  }

  /** Volume that has gone caudally, with the published stroke volume as a band. */
  void volume(String id, boolean published, float widthPx, float heightPx) {
    double[] values = cycle.moved(gauge.unitMm3());
    Optional<Band> band = gauge.stroke().filter(stroke -> published).map(this::ofVolume);
    double most = Math.max(LEAST, cycle.strokeMm3() / gauge.unitMm3());
    double high = HEADROOM * Math.max(most, band.map(Band::high).orElse(0.0));
    title("flow.plot.volume", gauge.unit(), widthPx);
    plot(
        id,
        widthPx,
        heightPx,
        0,
        high,
        list -> {
          band.ifPresent(range -> band(list, range, colours.purple()));
          shade(values, colours.grey());
          line(values);
          now(list, cycle.movedMm3(phase), gauge.unit(), 0, high);
        });
  }

  private Band ofVolume(FlowFigure stroke) {
    double scale = (stroke.unit().equals("mL") ? MM3_PER_ML : 1) / gauge.unitMm3();
    return new Band(stroke.low() * scale, stroke.high() * scale);
  }

  private void title(String key, String unit, float widthPx) {
    String name = ui.text(gauge.nameKey());
    new Controls(ui)
        .text(ui.fonts().small(), ui.palette().text(), ui.texts().get(key, name, unit), widthPx);
  }

  private interface Content {
    void draw(ImDrawList list);
  }

  private void plot(
      String id, float widthPx, float heightPx, double low, double high, Content content) {
    PlotStyle style = PlotStyle.push(ui);
    if (ImPlot.beginPlot("##" + id, widthPx, heightPx, PlotStyle.FLAGS)) {
      axes(low, high);
      ImPlot.pushPlotClipRect();
      content.draw(ImPlot.getPlotDrawList());
      ImPlot.popPlotClipRect();
      ImPlot.endPlot();
    }
    ui.register(id);
    style.pop();
  }

  private void axes(double low, double high) {
    int flags = ImPlotAxisFlags.NoMenus | ImPlotAxisFlags.NoLabel;
    ImPlot.setupAxis(ImPlotAxis.X1, "", flags);
    ImPlot.setupAxis(ImPlotAxis.Y1, "", flags);
    ImPlot.setupAxisLimits(ImPlotAxis.X1, 0, cycle.periodS(), ImPlotCond.Always);
    ImPlot.setupAxisLimits(ImPlotAxis.Y1, low, high, ImPlotCond.Always);
    ticks(ImPlotAxis.X1, PlotTicks.over(0, cycle.periodS()), " s");
    ticks(ImPlotAxis.Y1, PlotTicks.over(low, high), "");
    ImPlot.setupFinish();
  }

  private void ticks(int axis, PlotTicks ticks, String unitOfLast) {
    String[] words = ticks.words(ui.input().settings().language());
    words[words.length - 1] += unitOfLast;
    ImPlot.setupAxisTicks(axis, ticks.places(), words.length, words, false);
  }

  private void band(ImDrawList list, Band band, int colour) {
    ImVec2 from = ImPlot.plotToPixels(0, band.high());
    ImVec2 to = ImPlot.plotToPixels(cycle.periodS(), band.low());
    list.addRectFilled(from.x, from.y, to.x, to.y, Palette.faded(colour, 0.18));
    int edge = Palette.faded(colour, 0.7);
    list.addLine(from.x, from.y, to.x, from.y, edge, 1);
    list.addLine(from.x, to.y, to.x, to.y, edge, 1);
  }

  /** As the arrows in the picture have it. */
  private int caudalColour() {
    return colours.orange();
  }

  private int cranialColour() {
    return colours.blue();
  }

  /** Caudal above, cranial below. */
  private void halves(double[] values) {
    double[] above = new double[values.length];
    double[] below = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      above[i] = Math.max(0, values[i]);
      below[i] = Math.min(0, values[i]);
    }
    shade(above, caudalColour());
    shade(below, cranialColour());
  }

  private void shade(double[] values, int colour) {
    ImPlot.pushStyleColor(ImPlotCol.Fill, Palette.faded(colour, 0.5));
    ImPlot.plotShaded("##fill" + colour, cycle.timesS(), values, new double[values.length]);
    ImPlot.popStyleColor();
  }

  private void line(double[] values) {
    ImPlot.pushStyleColor(ImPlotCol.Line, ui.palette().text());
    ImPlot.setNextLineStyle(ui.px(1.5));
    ImPlot.plotLine("##line", cycle.timesS(), values);
    ImPlot.popStyleColor();
    ImPlot.setNextLineStyle(1);
    ImPlot.pushStyleColor(ImPlotCol.Line, ui.palette().quiet());
    ImPlot.plotLine("##zero", new double[] {0, cycle.periodS()}, new double[] {0, 0});
    ImPlot.popStyleColor();
  }

  /** Which half goes where. */
  private void sides(ImDrawList list, double low, double high) {
    float line = ui.fonts().small().getFontSize();
    ImVec2 top = ImPlot.plotToPixels(0, high);
    ImVec2 foot = ImPlot.plotToPixels(0, low);
    side(list, "\u2193 " + ui.text("flow.plot.caudal"), top.y + ui.px(2));
    side(list, "\u2191 " + ui.text("flow.plot.cranial"), foot.y - line - ui.px(2));
  }

  /** At the edge that the line of now is far from. */
  private void side(ImDrawList list, String text, float y) {
    float inset = ui.px(5);
    float left = ImPlot.getPlotPosX() + inset;
    float width = TextBlock.width(ui.fonts().small(), text);
    float right = ImPlot.getPlotPosX() + ImPlot.getPlotSizeX() - inset - width;
    write(list, text, phase < 0.5 ? right : left, y);
  }

  private void write(ImDrawList list, String text, float x, float y) {
    int size = Math.round(ui.fonts().small().getFontSize());
    list.addText(ui.fonts().small(), size, Math.round(x), Math.round(y), ui.palette().text(), text);
  }

  /** A line at the moment that the picture shows, and the value there. */
  private void now(ImDrawList list, double mm3, String unit, double low, double high) {
    double time = phase * cycle.periodS();
    double value = mm3 / gauge.unitMm3();
    ImVec2 top = ImPlot.plotToPixels(time, high);
    ImVec2 foot = ImPlot.plotToPixels(time, low);
    ImVec2 at = ImPlot.plotToPixels(time, value);
    list.addLine(top.x, top.y, foot.x, foot.y, ui.palette().accent(), ui.px(1.5));
    Glyph.CIRCLE.draw(list, at.x, at.y, ui.px(5.5), ui.palette().overlay() | 0xff000000);
    Glyph.CIRCLE.draw(list, at.x, at.y, ui.px(4), ui.palette().accent());
    String text = Quantity.number(value, ui.input().settings().language()).digits() + " " + unit;
    float width = TextBlock.width(ui.fonts().small(), text);
    float right = ImPlot.getPlotPosX() + ImPlot.getPlotSizeX();
    float gap = ui.px(6);
    float x = top.x + gap + width > right ? top.x - gap - width : top.x + gap;
    float line = ui.fonts().small().getFontSize();
    boolean high2 = at.y - top.y > 1.6f * line;
    float y = high2 ? top.y + ui.px(2) : Math.min(foot.y - line, at.y + line);
    list.addRectFilled(
        x - ui.px(2), y, x + width + ui.px(2), y + line, ui.palette().overlay(), ui.px(3));
    write(list, text, x, y);
  }
}
