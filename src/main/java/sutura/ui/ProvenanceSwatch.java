package sutura.ui;

import imgui.ImDrawList;
import sutura.evidence.Provenance;
import sutura.render.ProvenanceLook;
import sutura.scene.Colour;

/** A patch of the colour and pattern that an origin has on the model, icon and percentage. */
final class ProvenanceSwatch {
  /** How dark the marks of a pattern are against its ground, as on the model. */
  private static final float MARK_SHADE = 0.45f;

  private ProvenanceSwatch() {}

  /** Fills a rectangle; patterns have the same step in all. */
  static void fill(UiFrame ui, ImDrawList list, PixelRect rect, Provenance provenance) {
    float left = (float) rect.x();
    float top = (float) rect.y();
    float right = (float) rect.right();
    float bottom = (float) rect.bottom();
    Colour ground = ProvenanceLook.colour(provenance);
    list.addRectFilled(left, top, right, bottom, Palette.of(ground));
    list.pushClipRect(left, top, right, bottom, true);
    float step = ui.px(6);
    int mark = Palette.of(shaded(ground));
    switch (ProvenanceLook.pattern(provenance)) {
      case PLAIN -> {}
      case DOTS -> dots(list, rect, step, mark);
      case LINES -> {
        for (float y = top + step / 2; y < bottom; y += step) {
          list.addLine(left, y, right, y, mark, ui.px(1.3));
        }
      }
      case HATCHING -> {
        float height = bottom - top;
        for (float x = left - height; x < right; x += step) {
          list.addLine(x, top, x + height, bottom, mark, ui.px(1.5));
        }
      }
    }
    list.popClipRect();
  }

  private static void dots(ImDrawList list, PixelRect rect, float step, int mark) {
    int row = 0;
    for (float y = (float) rect.y() + step / 2; y < rect.bottom(); y += step, row++) {
      float shift = row % 2 == 0 ? step / 2 : 0;
      for (float x = (float) rect.x() + shift; x < rect.right() + step; x += step) {
        list.addCircleFilled(x, y, step * 0.24f, mark);
      }
    }
  }

  private static Colour shaded(Colour c) {
    return new Colour(c.red() * MARK_SHADE, c.green() * MARK_SHADE, c.blue() * MARK_SHADE);
  }

  static String icon(Provenance provenance) {
    return switch (provenance) {
      case MEASURED -> Icons.MEASURED;
      case SCAN -> Icons.SCAN;
      case MIRRORED -> Icons.MIRRORED;
      case DERIVED -> Icons.DERIVED;
      case CONSTRUCTED -> Icons.CONSTRUCTED;
    };
  }

  /** Whole percent; what is there but less than one is said to be so. */
  static String percent(double share) {
    return share > 0 && share < 0.005 ? "< 1 %" : Math.round(share * 100) + " %";
  }
}
