package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import sutura.evidence.review.Verdict;

/** How a grade looks: a word, a colour and a shape, any of which alone tells which it is. */
final class VerdictLook {
  private final UiFrame ui;
  private final PressColours colours;

  VerdictLook(UiFrame ui) {
    this.ui = ui;
    colours = new PressColours(ui);
  }

  int colour(Verdict.Standing standing) {
    return switch (standing) {
      case SUPPORTED -> colours.green();
      case PARTLY -> colours.blue();
      case MIXED -> colours.orange();
      case UNSUPPORTED -> colours.grey();
      case CONTRADICTED -> colours.red();
    };
  }

  String word(Verdict.Standing standing) {
    return ui.text("verdict." + standing.word());
  }

  String word(Verdict.Certainty certainty) {
    return ui.text("verdict.certainty." + certainty.word());
  }

  /** Full, half, split, empty, barred. */
  void shape(ImDrawList list, Verdict.Standing standing, double centreX, double centreY, float r) {
    float x = (float) centreX;
    float y = (float) centreY;
    int colour = colour(standing);
    float line = Math.max(1.5f, r * 0.28f);
    switch (standing) {
      case SUPPORTED -> list.addCircleFilled(x, y, r, colour, 28);
      case PARTLY -> {
        list.addCircle(x, y, r - line / 2, colour, 28, line);
        list.pathClear();
        list.pathArcTo(x, y, r - line / 2, (float) Math.PI / 2, 3 * (float) Math.PI / 2, 20);
        list.pathFillConvex(colour);
      }
      case MIXED ->
          list.addQuadFilled(
              x, y - r * 1.15f, x + r * 1.15f, y, x, y + r * 1.15f, x - r * 1.15f, y, colour);
      case UNSUPPORTED -> list.addCircle(x, y, r - line / 2, colour, 28, line);
      case CONTRADICTED -> {
        float half = r * 0.92f;
        list.addRectFilled(x - half, y - half, x + half, y + half, colour, r * 0.2f);
        int ground = ui.palette().panel() | 0xff000000;
        list.addRectFilled(x - half * 0.6f, y - line / 2, x + half * 0.6f, y + line / 2, ground);
      }
    }
  }

  /** Steps of certainty, the first of them filled. */
  void steps(ImDrawList list, Verdict.Certainty certainty, float x, float centreY, float height) {
    int all = Verdict.Certainty.values().length;
    int filled = all - certainty.ordinal();
    float width = stepPx(height);
    for (int i = 0; i < all; i++) {
      float left = x + i * (width + ui.px(2));
      float tall = height * (0.4f + 0.6f * (i + 1) / all);
      float top = centreY + height / 2 - tall;
      float bottom = centreY + height / 2;
      if (i < filled) {
        list.addRectFilled(left, top, left + width, bottom, ui.palette().text(), 1);
      } else {
        list.addRect(left, top, left + width, bottom, ui.palette().quiet(), 1, 0, 1);
      }
    }
  }

  private static float stepPx(float height) {
    return Math.round(height * 0.36f);
  }

  float stepsPx(float height) {
    int all = Verdict.Certainty.values().length;
    return all * stepPx(height) + (all - 1) * ui.px(2);
  }

  static float radius(ImFont font) {
    return font.getFontSize() * 0.4f;
  }
}
