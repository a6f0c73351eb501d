package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import sutura.evidence.review.Effect;

/** Draws on the axis of a {@link ForestPlot}. */
final class ForestInk {
  private final UiFrame ui;
  private final ForestAxis axis;
  private final float leftPx;
  private final float widthPx;

  ForestInk(UiFrame ui, ForestAxis axis, float leftPx, float widthPx) {
    this.ui = ui;
    this.axis = axis;
    this.leftPx = leftPx;
    this.widthPx = widthPx;
  }

  private float x(double value) {
    return leftPx + (float) Math.max(0, Math.min(1, axis.share(value))) * widthPx;
  }

  /** The line of no effect, from the first to the last row. */
  void zero(ImDrawList list, float topPx, float footPx) {
    list.addLine(x(0), topPx, x(0), footPx, ui.palette().quiet(), Math.max(1, ui.px(1)));
  }

  /** The axis with round numbers; returns its height. */
  float ticks(ImDrawList list, float topPx, String unit) {
    ImFont font = ui.fonts().small();
    int quiet = ui.palette().quiet();
    list.addLine(leftPx, topPx, leftPx + widthPx, topPx, quiet, Math.max(1, ui.px(1)));
    PlotTicks ticks = PlotTicks.over(axis.low(), axis.high());
    double[] places = ticks.places();
    String[] words = ticks.words(ui.input().settings().language());
    float free = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      float x = x(places[i]);
      list.addLine(x, topPx, x, topPx + ui.px(4), quiet, Math.max(1, ui.px(1)));
      boolean last = i == places.length - 1;
      String word = last && !unit.isEmpty() ? words[i] + "\u00a0" + unit : words[i];
      float width = TextBlock.width(font, word);
      float left = Math.min(x - width / 2, leftPx + widthPx + ui.px(8) - width);
      if (left > free) {
        list.addText(font, Math.round(font.getFontSize()), left, topPx + ui.px(5), quiet, word);
        free = left + width + ui.px(8);
      }
    }
    return font.getFontSize() + ui.px(8);
  }

  /** The interval as a line, the estimate as a square; arrows where they go beyond the axis. */
  void effect(ImDrawList list, Effect effect, float middlePx, float bandPx) {
    int colour = ui.palette().text();
    effect.ends().ifPresent(ends -> interval(list, effect.interval(), ends, middlePx, bandPx));
    if (effect.value().isEmpty()) {
      return;
    }
    double value = effect.value().getAsDouble();
    float r = bandPx * 0.22f;
    if (value < axis.low() || value > axis.high()) {
      arrow(list, value > axis.high(), middlePx, r * 1.3f, ui.palette().accent());
      return;
    }
    float x = x(value);
    list.addRectFilled(x - r, middlePx - r, x + r, middlePx + r, ui.palette().accent());
    list.addRect(x - r, middlePx - r, x + r, middlePx + r, colour, 0, 0, 1);
  }

  private void interval(
      ImDrawList list, Effect.Interval kind, double[] ends, float y, float bandPx) {
    int colour = ui.palette().text();
    float from = x(ends[0]);
    float to = x(ends[1]);
    if (kind == Effect.Interval.RANGE) {
      float half = bandPx * 0.13f;
      int faded = Palette.faded(ui.palette().accent(), 0.45);
      list.addRectFilled(from, y - half, Math.max(to, from + 1), y + half, faded, half);
    } else {
      list.addLine(from, y, to, y, colour, Math.max(1, ui.px(1.5)));
    }
    cap(list, kind, ends[0] < axis.low(), false, from, y, bandPx);
    cap(list, kind, ends[1] > axis.high(), true, to, y, bandPx);
  }

  private void cap(
      ImDrawList list,
      Effect.Interval kind,
      boolean beyond,
      boolean right,
      float x,
      float y,
      float bandPx) {
    if (beyond) {
      arrow(list, right, y, bandPx * 0.24f, ui.palette().text());
    } else if (kind == Effect.Interval.CONFIDENCE_95) {
      float half = bandPx * 0.2f;
      list.addLine(x, y - half, x, y + half, ui.palette().text(), Math.max(1, ui.px(1.5)));
    }
  }

  private void arrow(ImDrawList list, boolean right, float y, float r, int colour) {
    float tip = right ? leftPx + widthPx + ui.px(6) : leftPx - ui.px(6);
    float base = right ? tip - 1.6f * r : tip + 1.6f * r;
    list.addTriangleFilled(tip, y, base, y - r, base, y + r, colour);
  }
}
