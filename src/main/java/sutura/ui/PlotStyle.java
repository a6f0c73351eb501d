package sutura.ui;

import imgui.extension.implot.ImPlot;
import imgui.extension.implot.flag.ImPlotCol;
import imgui.extension.implot.flag.ImPlotFlags;
import imgui.extension.implot.flag.ImPlotStyleVar;

/** Colours and spaces of a plot that go with the panels; taken back after it. */
final class PlotStyle {
  /** A plot that only shows. */
  static final int FLAGS =
      ImPlotFlags.CanvasOnly | ImPlotFlags.NoChild | ImPlotFlags.NoInputs | ImPlotFlags.AntiAliased;

  private static final int COLOURS = 6;
  private static final int SPACES = 3;

  private PlotStyle() {}

  static PlotStyle push(UiFrame ui) {
    Palette p = ui.palette();
    ImPlot.pushStyleColor(ImPlotCol.FrameBg, 0);
    ImPlot.pushStyleColor(ImPlotCol.PlotBg, p.hover());
    ImPlot.pushStyleColor(ImPlotCol.PlotBorder, p.line());
    ImPlot.pushStyleColor(ImPlotCol.AxisText, p.quiet());
    ImPlot.pushStyleColor(ImPlotCol.AxisGrid, p.press());
    ImPlot.pushStyleColor(ImPlotCol.AxisTick, p.quiet());
    ImPlot.pushStyleVar(ImPlotStyleVar.PlotPadding, ui.px(2), ui.px(6));
    ImPlot.pushStyleVar(ImPlotStyleVar.LabelPadding, ui.px(4), ui.px(4));
    ImPlot.pushStyleVar(ImPlotStyleVar.PlotMinSize, ui.px(120), ui.px(100));
    return new PlotStyle();
  }

  void pop() {
    ImPlot.popStyleColor(COLOURS);
    ImPlot.popStyleVar(SPACES);
  }
}
