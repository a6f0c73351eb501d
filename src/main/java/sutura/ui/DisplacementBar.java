package sutura.ui;

import imgui.ImDrawList;
import java.util.Optional;
import sutura.biomech.Quantity;
import sutura.render.FieldColours;

/** What the colours of a loaded skull mean: a bar with the displacement of each, and its unit. */
final class DisplacementBar {
  private static final double MARGIN = 12;
  private static final double PAD = 8;
  private static final double WIDTH = 14;

  /** Height of the bar against that of the picture, and at most this many design pixels. */
  private static final double HEIGHT_SHARE = 0.32;

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
    float high = (float) Math.min(ui.px(TALLEST), picture.height() * HEIGHT_SHARE);
    float numbers = TextBlock.width(ui.fonts().small(), full.digits()) + ui.px(10);
    float wide = Math.max(title.widthPx(), numbers + ui.px(WIDTH)) + 2 * ui.px(PAD);
    float line = ui.fonts().small().getFontSize();
    float tall = title.heightPx() + high + line + 2 * ui.px(PAD) + ui.px(6);
    double right = picture.right() - cardPx - ui.px(MARGIN);
    double top = picture.centreY() - tall / 2;
    PixelRect rect =
        new PixelRect(Math.round(right - wide), Math.round(top), Math.round(wide), tall);
    fill(rect, ui.palette().overlay(), ui.px(Controls.ROUNDING));
    float inner = (float) rect.right() - ui.px(PAD);
    title.draw(list, inner - title.widthPx(), (float) rect.y() + ui.px(PAD), ui.palette().text());
    float from = (float) rect.y() + ui.px(PAD) + title.heightPx() + ui.px(6) + line / 2;
    PixelRect bar = new PixelRect(inner - ui.px(WIDTH), from, ui.px(WIDTH), high);
    stripes(bar);
    numbers(bar, full);
    ui.items().put("press/colour-bar", rect, rect);
    return Optional.of(rect);
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
      float x = (float) bar.x() - ui.px(7) - TextBlock.width(ui.fonts().small(), text);
      list.addText(
          ui.fonts().small(),
          Math.round(size),
          Math.round(x),
          Math.round(y - size / 2),
          ui.palette().text(),
          text);
      list.addLine(
          (float) bar.x() - ui.px(4), y, (float) bar.x(), y, ui.palette().text(), ui.px(1));
    }
  }
}
