package sutura.ui;

import imgui.ImDrawList;

/**
 * How names and their leaders are drawn: ink in the colour of the words on a halo of the ground.
 */
final class LabelInk {
  private final UiFrame ui;
  private final ImDrawList list;

  /** How a name stands out. */
  enum Look {
    PLAIN,
    POINTED,
    SELECTED
  }

  LabelInk(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  private int colour(Look look, double strength, double share) {
    Palette p = ui.palette();
    return Palette.faded(look == Look.PLAIN ? p.text() : p.accent(), strength * share);
  }

  private int halo(double strength, double share) {
    return Palette.faded(ui.palette().overlay() | 0xff000000, strength * share);
  }

  /** From the middle of the name's inner side to the structure, with a dot there. */
  void leader(ShownLabel label, Look look) {
    PixelRect rect = label.rect();
    double strength = label.strength();
    float x = (float) (label.goal().leftSide() ? rect.right() : rect.x());
    float y = (float) rect.centreY();
    float toX = (float) label.goal().wish().anchorX();
    float toY = (float) label.goal().wish().anchorY();
    float line = Math.max(1, ui.px(look == Look.PLAIN ? 1 : 1.6));
    list.addLine(x, y, toX, toY, halo(strength, 0.55), line + 2);
    list.addLine(x, y, toX, toY, colour(look, strength, 0.85), line);
    float dot = ui.px(look == Look.PLAIN ? 2.4 : 3.2);
    list.addCircleFilled(toX, toY, dot + 1.5f, halo(strength, 0.8));
    list.addCircleFilled(toX, toY, dot, colour(look, strength, 1));
  }

  void name(ShownLabel label, Look look) {
    PixelRect rect = label.rect();
    double strength = label.strength();
    float left = (float) rect.x();
    float top = (float) rect.y();
    float right = (float) rect.right();
    float bottom = (float) rect.bottom();
    list.addRectFilled(left, top, right, bottom, halo(strength, 0.82), ui.px(4));
    if (look != Look.PLAIN) {
      list.addRect(left, top, right, bottom, colour(look, strength, 0.9), ui.px(4), 0, ui.px(1));
    }
    float x = left + ui.px(LabelWishes.PAD_X);
    float y = top + ui.px(LabelWishes.PAD_Y);
    for (TextBlock.Line line : label.name().lines()) {
      float indent = label.goal().leftSide() ? label.name().widthPx() - line.widthPx() : 0;
      list.addText(
          label.name().font(),
          Math.round(label.name().font().getFontSize()),
          Math.round(x + indent),
          Math.round(y),
          colour(look == Look.POINTED ? Look.PLAIN : look, strength, 1),
          line.text());
      y += label.name().font().getFontSize();
    }
  }
}
