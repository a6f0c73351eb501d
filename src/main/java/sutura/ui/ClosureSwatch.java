package sutura.ui;

import imgui.ImDrawList;
import sutura.render.ClosureLook;
import sutura.scene.Colour;

/** A patch of bone with a suture on it, in the colour and pattern of its closure on the model. */
final class ClosureSwatch {
  /** From one stroke to the next. */
  private static final double STEP = 12;

  /** How strong a suture that is gone is still seen. */
  private static final double TRACE = 0.25;

  private ClosureSwatch() {}

  /** Fills a rectangle. */
  static void fill(UiFrame ui, ImDrawList list, PixelRect rect, double score) {
    float left = (float) rect.x();
    float top = (float) rect.y();
    float right = (float) rect.right();
    float bottom = (float) rect.bottom();
    float y = (float) Math.round(rect.centreY());
    list.addRectFilled(left, top, right, bottom, Palette.of(ClosureLook.bone()));
    list.pushClipRect(left, top, right, bottom, true);
    int colour = Palette.of(ClosureLook.colour(score));
    float thick = (float) Math.max(ui.px(4), rect.height() * 0.5);
    if (ClosureLook.of(score) == ClosureLook.OBLITERATED) {
      int trace = Palette.faded(Palette.of(new Colour(0, 0, 0)), TRACE);
      list.addLine(left, y, right, y, trace, ui.px(1));
    } else {
      strokes(list, rect, ui.px(STEP), ClosureLook.drawnShare(score), colour, thick);
    }
    list.popClipRect();
  }

  private static void strokes(
      ImDrawList list, PixelRect rect, float step, double share, int colour, float thick) {
    float y = (float) Math.round(rect.centreY());
    float stroke = (float) (step * share);
    for (float x = (float) rect.x(); x < rect.right(); x += step) {
      list.addLine(x, y, x + stroke, y, colour, thick);
    }
  }
}
