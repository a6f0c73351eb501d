package sutura.ui;

import imgui.ImDrawList;
import sutura.render.ClosureLook;
import sutura.scene.Colour;

/** A patch in the colour and pattern that a suture of a closure score has on the model. */
final class ClosureSwatch {
  private static final int DARK = Palette.of(new Colour(0.05f, 0.12f, 0.2f));

  private ClosureSwatch() {}

  /** Fills a rectangle. */
  static void fill(UiFrame ui, ImDrawList list, PixelRect rect, double score) {
    float left = (float) rect.x();
    float top = (float) rect.y();
    float right = (float) rect.right();
    float bottom = (float) rect.bottom();
    list.addRectFilled(left, top, right, bottom, Palette.of(ClosureLook.colour(score)));
    list.pushClipRect(left, top, right, bottom, true);
    switch (ClosureLook.of(score)) {
      case OPEN -> dots(ui, list, rect);
      case PARTLY -> dashes(list, rect, ui.px(5), ui.px(4), ui.px(3));
      case MOSTLY -> dashes(list, rect, ui.px(12), ui.px(4), ui.px(1.2));
      case OBLITERATED -> {}
    }
    list.popClipRect();
  }

  private static void dots(UiFrame ui, ImDrawList list, PixelRect rect) {
    int white = Palette.of(new Colour(1, 1, 1));
    float y = (float) rect.centreY();
    for (float x = (float) rect.x() + ui.px(3); x < rect.right(); x += ui.px(6)) {
      list.addCircleFilled(x, y, ui.px(1.5), white);
    }
  }

  private static void dashes(ImDrawList list, PixelRect rect, float dash, float gap, float thick) {
    float y = (float) rect.centreY();
    for (float x = (float) rect.x() + gap / 2; x < rect.right(); x += dash + gap) {
      list.addLine(x, y, x + dash, y, DARK, thick);
    }
  }
}
