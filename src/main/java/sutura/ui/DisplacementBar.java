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

  /** Length of the bar against that of the picture, and at most this many design pixels. */
  private static final double SHARE = 0.32;

  private static final double LONGEST = 230;
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
   * Draws it upright at the right edge, lying at the foot beside a card or, where skulls stand
   * beside each other, lying above them; returns where, empty if nothing is coloured.
   *
   * @param free what no card covers
   * @param skulls where they stand
   * @param belowPx where the banners end
   */
  Optional<PixelRect> draw(PixelRect free, PixelRect skulls, double belowPx) {
    double fullNm = ui.input().press().fullNm();
    if (!(fullNm > 0)) {
      return Optional.empty();
    }
    Quantity full = Quantity.length(fullNm, ui.input().settings().language());
    String words = ui.texts().get("press.colour-bar", full.unit());
    PixelRect rect;
    if (Pane.of(ui.input().scene()).size() > 1) {
      rect = lying(full, words, skulls, belowPx);
    } else if (!ui.items().cards().isEmpty()) {
      double top = free.bottom() - ViewportOverlay.footPx(ui) - lyingPx() - ui.px(MARGIN);
      rect = lying(full, words, free, top);
    } else {
      rect = upright(full, words, free);
    }
    ui.items().put("press/colour-bar", rect, rect);
    return Optional.of(rect);
  }

  private PixelRect upright(Quantity full, String words, PixelRect free) {
    TextBlock title = TextBlock.of(ui.fonts().small(), words, ui.px(WIDEST_TITLE));
    float high = (float) Math.min(ui.px(LONGEST), free.height() * SHARE);
    float line = ui.fonts().small().getFontSize();
    float tall = title.heightPx() + high + line + 2 * ui.px(PAD) + ui.px(6);
    double wide = Math.max(title.widthPx(), ui.px(WIDTH + 40)) + 2 * ui.px(PAD);
    PixelRect rect =
        new PixelRect(
            Math.round(free.right() - ui.px(MARGIN) - wide),
            Math.round(free.centreY() - tall / 2),
            Math.round(wide),
            tall);
    fill(rect, ui.palette().overlay(), ui.px(Controls.ROUNDING));
    float x = (float) rect.x() + ui.px(PAD);
    float y = (float) rect.y() + ui.px(PAD);
    title.draw(list, x, y, ui.palette().text());
    PixelRect bar =
        new PixelRect(x, y + title.heightPx() + ui.px(6) + line / 2, ui.px(WIDTH), high);
    for (int i = 0; i < STRIPES; i++) {
      double top = Math.round(bar.y() + i * bar.height() / STRIPES);
      double bottom = Math.round(bar.y() + (i + 1) * bar.height() / STRIPES);
      stripe(new PixelRect(bar.x(), top, bar.width(), bottom - top), STRIPES - 1 - i);
    }
    for (int i = 0; i <= STEPS; i++) {
      float at = (float) (bar.bottom() - i * bar.height() / STEPS);
      write(number(full, i), (float) bar.right() + ui.px(8), at - line / 2);
      tick((float) bar.right(), at, (float) bar.right() + ui.px(4), at);
    }
    return rect;
  }

  /** How tall it is lying. */
  private float lyingPx() {
    return 2 * ui.fonts().small().getFontSize() + ui.px(WIDTH + 10) + 2 * ui.px(PAD);
  }

  private PixelRect lying(Quantity full, String words, PixelRect skulls, double belowPx) {
    float line = ui.fonts().small().getFontSize();
    float titlePx = TextBlock.width(ui.fonts().small(), words);
    float room = (float) skulls.width() - 2 * ui.px(MARGIN + PAD);
    float wide = Math.min(room, ui.px(LONGEST));
    double inner = Math.max(wide + ui.px(20), Math.min(room, titlePx));
    PixelRect rect =
        new PixelRect(
            Math.round(skulls.centreX() - inner / 2 - ui.px(PAD)),
            Math.round(belowPx + ui.px(6)),
            Math.round(inner + 2 * ui.px(PAD)),
            lyingPx());
    fill(rect, ui.palette().overlay(), ui.px(Controls.ROUNDING));
    float y = (float) rect.y() + ui.px(PAD);
    write(words, (float) (rect.centreX() - titlePx / 2), y);
    PixelRect bar =
        new PixelRect(rect.centreX() - wide / 2, y + line + ui.px(4), wide, ui.px(WIDTH));
    for (int i = 0; i < STRIPES; i++) {
      double left = Math.round(bar.x() + i * bar.width() / STRIPES);
      double right = Math.round(bar.x() + (i + 1) * bar.width() / STRIPES);
      stripe(new PixelRect(left, bar.y(), right - left, bar.height()), i);
    }
    for (int i = 0; i <= STEPS; i++) {
      float at = (float) (bar.x() + i * bar.width() / STEPS);
      String number = number(full, i);
      float half = TextBlock.width(ui.fonts().small(), number) / 2;
      write(number, at - half, (float) bar.bottom() + ui.px(5));
      tick(at, (float) bar.bottom(), at, (float) bar.bottom() + ui.px(4));
    }
    return rect;
  }

  private void fill(PixelRect r, int colour, float rounding) {
    list.addRectFilled(
        (float) r.x(), (float) r.y(), (float) r.right(), (float) r.bottom(), colour, rounding);
  }

  private void stripe(PixelRect r, int index) {
    fill(r, Palette.of(FieldColours.at((index + 0.5) / STRIPES)), 0);
  }

  private static String number(Quantity full, int step) {
    Quantity here = new Quantity(full.value() * step / STEPS, "", full.decimal());
    return step == 0 ? "0" : here.digits().replaceAll("[.,]0$", "");
  }

  private void write(String text, float x, float y) {
    int size = Math.round(ui.fonts().small().getFontSize());
    list.addText(ui.fonts().small(), size, Math.round(x), Math.round(y), ui.palette().text(), text);
  }

  private void tick(float fromX, float fromY, float toX, float toY) {
    list.addLine(fromX, fromY, toX, toY, ui.palette().text(), ui.px(1));
  }
}
