package sutura.ui;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.ImVec2;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotAxis;
import imgui.extension.implot.flag.ImPlotAxisFlags;
import imgui.extension.implot.flag.ImPlotCol;
import imgui.extension.implot.flag.ImPlotCond;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.biomech.Estimate;
import sutura.biomech.Load;
import sutura.biomech.Quantity;
import sutura.biomech.Response;
import sutura.biomech.published.PublishedFigure;
import sutura.biomech.published.PublishedFigure.Kind;
import sutura.biomech.published.PublishedFigures;

/**
 * How far the pressed place moves under every force, both in decades, with what was measured or
 * reported as points of their own.
 */
final class ForceCurve {
  private static final double LEAST_NM = 0.1;
  private static final double MOST_NM = 1e7;

  /** How much below the largest force the sign of a stiffness stands. */
  private static final double STIFFNESS_SIGN = 2.5;

  private static final double[] NEWTONS = {0.01, 0.1, 1, 10, 100};
  private static final String[] NEWTON_WORDS = {"0.01", "0.1", "1", "10", "100 N"};
  private static final double[] LENGTHS = {0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7};
  private static final String[] LENGTH_WORDS = {
    "0.1 nm", "1 nm", "10 nm", "0.1 \u00b5m", "1 \u00b5m", "10 \u00b5m", "0.1 mm", "1 mm", "1 cm"
  };

  private final UiFrame ui;
  private final PressColours colours;
  private final PressWords words;
  private final List<PlottedPoint> points = new ArrayList<>();

  ForceCurve(UiFrame ui) {
    this.ui = ui;
    colours = new PressColours(ui);
    words = new PressWords(ui);
  }

  /** A published figure as drawn. */
  private record PlottedPoint(PublishedFigure figure, PixelRect place) {}

  /** Draws the plot in the current window, at its cursor. */
  void draw(String id, List<ShownPress.Answer> answers, float widthPx, float heightPx) {
    new Controls(ui)
        .text(
            ui.fonts().small(),
            ui.palette().quiet(),
            ui.text("result.curve.moves")
                + " \u2191   "
                + ui.text("result.curve.force")
                + " \u2192");
    PlotStyle style = PlotStyle.push(ui);
    if (ImPlot.beginPlot("##" + id, widthPx, heightPx, PlotStyle.FLAGS)) {
      axes();
      lines(answers);
      ImDrawList list = ImPlot.getPlotDrawList();
      ImPlot.pushPlotClipRect();
      reported(list);
      published(list);
      now(list, answers);
      ImPlot.popPlotClipRect();
      ImPlot.endPlot();
    }
    ui.register("result/curve");
    style.pop();
    explain();
  }

  private void axes() {
    int flags = ImPlotAxisFlags.LogScale | ImPlotAxisFlags.NoMenus;
    ImPlot.setupAxis(ImPlotAxis.X1, "", flags | ImPlotAxisFlags.NoLabel);
    ImPlot.setupAxis(ImPlotAxis.Y1, "", flags | ImPlotAxisFlags.NoLabel);
    ImPlot.setupAxisLimits(ImPlotAxis.X1, Load.LEAST_N, Load.MOST_N, ImPlotCond.Always);
    ImPlot.setupAxisLimits(ImPlotAxis.Y1, LEAST_NM, MOST_NM, ImPlotCond.Always);
    ImPlot.setupAxisTicks(ImPlotAxis.X1, NEWTONS, NEWTONS.length, inLanguage(NEWTON_WORDS), false);
    ImPlot.setupAxisTicks(ImPlotAxis.Y1, LENGTHS, LENGTHS.length, inLanguage(LENGTH_WORDS), false);
    ImPlot.setupFinish();
  }

  private String[] inLanguage(String... numbers) {
    String[] result = numbers.clone();
    for (int i = 0; i < result.length && !words.language().equals("en"); i++) {
      result[i] = result[i].replace('.', ',');
    }
    return result;
  }

  private void lines(List<ShownPress.Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      int colour = colours.pane(i);
      String name = words.caption(answers.get(i).pane()) + "##" + i;
      answers.get(i).response().ifPresent(response -> line(response, name, colour));
    }
  }

  /** Displacement grows with the force, so two points make the line. */
  private void line(Response response, String name, int colour) {
    double now = response.experiment().load().forceN();
    if (now <= 0) {
      return;
    }
    Estimate size = PressLayers.size(response.patchNm());
    double[] newtons = {Load.LEAST_N, Load.MOST_N};
    double[] low = atEnds(size.low(), now);
    double[] high = atEnds(size.high(), now);
    ImPlot.pushStyleColor(ImPlotCol.Fill, Palette.faded(colour, 0.22));
    ImPlot.plotShaded(name, newtons, low, high);
    ImPlot.popStyleColor();
    if (response.method() != Response.Method.BRACKET) {
      ImPlot.pushStyleColor(ImPlotCol.Line, colour);
      ImPlot.setNextLineStyle(ui.px(2));
      ImPlot.plotLine(name, newtons, atEnds(size.value(), now));
      ImPlot.popStyleColor();
    }
  }

  private static double[] atEnds(double nm, double newton) {
    return new double[] {
      Math.max(1e-9, nm * Load.LEAST_N / newton), Math.max(1e-9, nm * Load.MOST_N / newton)
    };
  }

  /** Motions that were reported without a force: bands across all forces. */
  private void reported(ImDrawList list) {
    PublishedFigures.builtIn()
        .find("frymann")
        .ifPresent(frymann -> frymann.lengthNm().ifPresent(nm -> reported(list, frymann, nm)));
  }

  private void reported(ImDrawList list, PublishedFigure figure, PublishedFigure.Span nm) {
    ImVec2 from = ImPlot.plotToPixels(Load.LEAST_N, nm.high());
    ImVec2 to = ImPlot.plotToPixels(Load.MOST_N, nm.low());
    int colour = colours.red();
    list.addRectFilled(from.x, from.y, to.x, to.y, Palette.faded(colour, 0.14));
    list.pushClipRect(from.x, from.y, to.x, to.y, true);
    float step = ui.px(9);
    float height = to.y - from.y;
    for (float x = from.x - height; x < to.x; x += step) {
      list.addLine(x, to.y, x + height, from.y, Palette.faded(colour, 0.55), 1);
    }
    list.popClipRect();
    points.add(new PlottedPoint(figure, rect(from, to)));
  }

  private static PixelRect rect(ImVec2 a, ImVec2 b) {
    return new PixelRect(a.x, a.y, b.x - a.x, b.y - a.y);
  }

  private void published(ImDrawList list) {
    for (PublishedFigure figure : PublishedFigures.builtIn().of(Kind.MOVED)) {
      moved(list, figure);
    }
    for (PublishedFigure figure : PublishedFigures.builtIn().of(Kind.UNMOVED)) {
      unmoved(list, figure);
    }
  }

  static Glyph glyph(PublishedFigure figure) {
    return figure.subject() == PublishedFigure.Subject.RABBIT ? Glyph.TRIANGLE : Glyph.RING;
  }

  private void moved(ImDrawList list, PublishedFigure figure) {
    PublishedFigure.Span nm = figure.lengthNm().orElseThrow();
    double newton = figure.forceN().orElseThrow();
    int colour = colours.purple();
    if (nm.low() < nm.high()) {
      stiffness(list, figure, newton, nm, colour);
      return;
    }
    ImVec2 at = ImPlot.plotToPixels(newton, nm.middle());
    float radius = ui.px(6);
    glyph(figure).draw(list, at.x, at.y, radius, colour);
    points.add(
        new PlottedPoint(
            figure, new PixelRect(at.x - radius, at.y - radius, 2 * radius, 2 * radius)));
  }

  /** A range of stiffnesses: two dashed lines over all forces. */
  private void stiffness(
      ImDrawList list, PublishedFigure figure, double atN, PublishedFigure.Span nm, int colour) {
    for (double size : new double[] {nm.low(), nm.high()}) {
      ImVec2 from = ImPlot.plotToPixels(Load.LEAST_N, size * Load.LEAST_N / atN);
      ImVec2 to = ImPlot.plotToPixels(Load.MOST_N, size * Load.MOST_N / atN);
      dashes(list, from, to, colour);
    }
    float radius = ui.px(5);
    double newton = Load.MOST_N / STIFFNESS_SIGN;
    ImVec2 at = ImPlot.plotToPixels(newton, nm.middle() * newton / atN);
    glyph(figure).draw(list, at.x, at.y, radius, colour);
    points.add(
        new PlottedPoint(
            figure, new PixelRect(at.x - radius, at.y - radius, 2 * radius, 2 * radius)));
  }

  private void dashes(ImDrawList list, ImVec2 from, ImVec2 to, int colour) {
    double length = Math.hypot(to.x - from.x, to.y - from.y);
    double step = ui.px(10);
    for (double at = 0; at < length; at += step) {
      double end = Math.min(length, at + step * 0.5);
      list.addLine(
          (float) (from.x + (to.x - from.x) * at / length),
          (float) (from.y + (to.y - from.y) * at / length),
          (float) (from.x + (to.x - from.x) * end / length),
          (float) (from.y + (to.y - from.y) * end / length),
          colour,
          ui.px(1.5));
    }
  }

  /** Nothing was seen to move: arrows down at the foot, over the forces that were tried. */
  private void unmoved(ImDrawList list, PublishedFigure figure) {
    ImVec2 from = ImPlot.plotToPixels(figure.forceN().orElseThrow(), LEAST_NM);
    ImVec2 to = ImPlot.plotToPixels(figure.highestForceN().orElseThrow(), LEAST_NM);
    int colour = colours.purple();
    float y = from.y - ui.px(14);
    list.addLine(from.x, y, to.x, y, colour, ui.px(2));
    Glyph.DOWN.draw(list, from.x, y + ui.px(5), ui.px(4), colour);
    Glyph.DOWN.draw(list, to.x, y + ui.px(5), ui.px(4), colour);
    PixelRect place = new PixelRect(from.x, y - ui.px(4), to.x - from.x, ui.px(16));
    points.add(new PlottedPoint(figure, place));
  }

  /** The force of the scene, and where each skull is with it. */
  private void now(ImDrawList list, List<ShownPress.Answer> answers) {
    Optional<Load> load =
        answers.stream()
            .flatMap(answer -> answer.pane().scene().press().stream())
            .map(press -> press.load())
            .findFirst();
    if (load.isEmpty() || load.get().forceN() <= 0) {
      return;
    }
    double newton = load.get().forceN();
    ImVec2 top = ImPlot.plotToPixels(newton, MOST_NM);
    ImVec2 foot = ImPlot.plotToPixels(newton, LEAST_NM);
    list.addLine(top.x, top.y, foot.x, foot.y, ui.palette().accent(), Math.max(1, ui.px(1)));
    for (int i = 0; i < answers.size(); i++) {
      Optional<Response> response = answers.get(i).response();
      if (response.isPresent() && response.get().method() != Response.Method.BRACKET) {
        ImVec2 at = ImPlot.plotToPixels(newton, Math.abs(response.get().patchNm().value()));
        Glyph.of(i).draw(list, at.x, at.y, ui.px(6), ui.palette().overlay() | 0xff000000);
        Glyph.of(i).draw(list, at.x, at.y, ui.px(5), colours.pane(i));
      }
    }
    String text =
        ui.texts().get("result.curve.now", Quantity.force(newton, words.language()).words());
    float width = TextBlock.width(ui.fonts().small(), text);
    float room = ImPlot.getPlotPosX() + ImPlot.getPlotSizeX();
    float x = top.x + ui.px(5) + width > room ? top.x - ui.px(5) - width : top.x + ui.px(5);
    float size = ui.fonts().small().getFontSize();
    list.addText(
        ui.fonts().small(),
        Math.round(size),
        Math.round(x),
        Math.round(top.y + ui.px(3)),
        ui.palette().text(),
        text);
  }

  private void explain() {
    if (!ImGui.isWindowHovered() || ImGui.isMouseDown(0)) {
      return;
    }
    double x = ImGui.getMousePosX();
    double y = ImGui.getMousePosY();
    for (int i = points.size() - 1; i >= 0; i--) {
      if (points.get(i).place().grown(ui.px(3)).contains(x, y)) {
        Tooltip.show(ui, words.citation(points.get(i).figure()));
        return;
      }
    }
  }
}
