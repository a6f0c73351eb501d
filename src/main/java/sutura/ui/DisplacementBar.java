package sutura.ui;

import imgui.ImDrawList;
import java.util.Optional;
import sutura.biomech.Quantity;
import sutura.render.FieldColours;
import sutura.scene.Pane;

/** What the colours of a loaded skull mean: a bar with the displacement of each, and its unit. */
final class DisplacementBar {
  private static final double MARGIN = 12;
  private static final double PAD = 8;
  private static final double WIDTH = 14;

  /** Height of the bar against that of the picture, and at most this many design pixels. */
  private static final double HEIGHT_SHARE = 0.32;

  private static final double SMALL_SHARE = 0.2;

  private static final double TALLEST = 230;
  private static final double WIDEST_TITLE = 120;
  private static final int STRIPES = 64;

  /** Steps of the numbers; lines of equal displacement are twice as close. */
  private static final int STEPS = 5;

  private final UiFrame ui;
  private final ImDrawList list;

  DisplacementBar(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /**
   * Draws it at the right edge, beside a card; returns where, empty if nothing is coloured.
   *
   * @param cardPx what a card at the right takes of the width
   */
  Optional<PixelRect> draw(PixelRect picture, double cardPx) {
    double fullNm = ui.input().press().fullNm();
    if (!(fullNm > 0)) {
      return Optional.empty();
    }
    String language = ui.input().settings().language();
    Quantity full = Quantity.length(fullNm, language);
    TextBlock title =
        TextBlock.of(
            ui.fonts().small(),
            ui.texts().get("press.colour-bar", full.unit()),
            ui.px(WIDEST_TITLE));
    boolean several = Pane.of(ui.input().scene()).size() > 1;
    double share = several ? SMALL_SHARE : HEIGHT_SHARE;
    float high = (float) Math.min(ui.px(TALLEST), picture.height() * share);
    float line = ui.fonts().small().getFontSize();
    float tall = title.heightPx() + high + line + 2 * ui.px(PAD) + ui.px(6);
    double wide = Math.max(title.widthPx(), ui.px(WIDTH + 40)) + 2 * ui.px(PAD);
    double left = picture.right() - cardPx - ui.px(MARGIN) - wide;
    double top = several ? topPx(picture) : picture.centreY() - tall / 2;
    PixelRect rect = new PixelRect(Math.round(left), Math.round(top), Math.round(wide), tall);
    fill(rect, ui.palette().overlay(), ui.px(Controls.ROUNDING));
    float inner = (float) rect.x() + ui.px(PAD);
    title.draw(list, inner, (float) rect.y() + ui.px(PAD), ui.palette().text());
    float from = (float) rect.y() + ui.px(PAD) + title.heightPx() + ui.px(6) + line / 2;
    PixelRect bar = new PixelRect(inner, from, ui.px(WIDTH), high);
    stripes(bar);
    numbers(bar, full);
    ui.items().put("press/colour-bar", rect, rect);
    return Optional.of(rect);
  }

  /** Skulls beside each other leave the corner free; in the window the cube is there. */
  private double topPx(PixelRect picture) {
    boolean window = ui.input().frame().widthPx() > picture.width();
    return window
        ? OrientationCube.place(ui, picture).bottom() + ui.px(MARGIN)
        : picture.y() + ui.px(MARGIN);
  }

  private void fill(PixelRect r, int colour, float rounding) {
    list.addRectFilled(
        (float) r.x(), (float) r.y(), (float) r.right(), (float) r.bottom(), colour, rounding);
  }

  /** The last colour is at the top. */
  private void stripes(PixelRect bar) {
    double each = bar.height() / STRIPES;
    for (int i = 0; i < STRIPES; i++) {
      double share = 1 - (i + 0.5) / STRIPES;
      double top = Math.round(bar.y() + i * each);
      double bottom = Math.round(bar.y() + (i + 1) * each);
      fill(
          new PixelRect(bar.x(), top, bar.width(), bottom - top),
          Palette.of(FieldColours.at(share)),
          0);
    }
  }

  private void numbers(PixelRect bar, Quantity full) {
    float size = ui.fonts().small().getFontSize();
    for (int i = 0; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      float y = (float) (bar.bottom() - share * bar.height());
      Quantity here = new Quantity(full.value() * share, "", full.decimal());
      String text = i == 0 ? "0" : here.digits().replaceAll("[.,]0$", "");
      float x = (float) bar.right() + ui.px(8);
      list.addText(
          ui.fonts().small(),
          Math.round(size),
          Math.round(x),
          Math.round(y - size / 2),
          ui.palette().text(),
          text);
      list.addLine(
          (float) bar.right(), y, (float) bar.right() + ui.px(4), y, ui.palette().text(), ui.px(1));
    }
  }
}
