package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import sutura.scene.Colour;
import sutura.scene.Pane;

/** What colours of a picture mean: a bar of them with numbers at its side, and its title. */
final class ColourBar {
  private static final double MARGIN = 12;
  private static final double PAD = 8;
  private static final double WIDTH = 14;

  /** Length of the bar against that of the picture, and at most this many design pixels. */
  private static final double SHARE = 0.32;

  private static final double LONGEST = 230;
  private static final double WIDEST_TITLE = 120;
  private static final int STRIPES = 64;

  private final UiFrame ui;
  private final ImDrawList list;
  private final Scale scale;

  /** A number at a share of the bar. */
  record Mark(double share, String number) {}

  /** The colour at a share of the bar. */
  @FunctionalInterface
  interface Colours {
    Colour at(double share);
  }

  /**
   * What is written on it.
   *
   * @param title with the unit
   * @param marks from the beginning to the end
   */
  record Scale(String title, List<Mark> marks, Colours colours) {
    Scale {
      marks = List.copyOf(marks);
    }
  }

  ColourBar(UiFrame ui, ImDrawList list, Scale scale) {
    this.ui = ui;
    this.list = list;
    this.scale = scale;
  }

  /**
   * Draws it upright at the right edge, lying at the foot beside a card or, where pictures stand
   * beside each other, lying above them; returns where.
   *
   * @param id that it is known by
   * @param free what no card covers
   * @param panes where the pictures stand
   * @param belowPx where the banners end
   */
  PixelRect draw(String id, PixelRect free, PixelRect panes, double belowPx) {
    PixelRect rect;
    if (Pane.of(ui.input().scene()).size() > 1) {
      rect = lying(panes, belowPx);
    } else if (!ui.items().cards().isEmpty()) {
      rect = lying(free, free.bottom() - ViewportOverlay.footPx(ui) - lyingPx() - ui.px(MARGIN));
    } else {
      rect = upright(free);
    }
    ui.items().put(id, rect, rect);
    return rect;
  }

  /** Draws it upright at the right edge, beside a card too: what stands in the middle is tall. */
  PixelRect drawUpright(String id, PixelRect free) {
    PixelRect rect = upright(free);
    ui.items().put(id, rect, rect);
    return rect;
  }

  private PixelRect upright(PixelRect free) {
    TextBlock title = TextBlock.of(ui.fonts().small(), scale.title(), ui.px(WIDEST_TITLE));
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
    for (Mark mark : scale.marks()) {
      float at = (float) (bar.bottom() - mark.share() * bar.height());
      write(mark.number(), (float) bar.right() + ui.px(8), at - line / 2);
      tick((float) bar.right(), at, (float) bar.right() + ui.px(4), at);
    }
    return rect;
  }

  /** How tall it is lying. */
  private float lyingPx() {
    return 2 * ui.fonts().small().getFontSize() + ui.px(WIDTH + 10) + 2 * ui.px(PAD);
  }

  private PixelRect lying(PixelRect room, double topPx) {
    float line = ui.fonts().small().getFontSize();
    float titlePx = TextBlock.width(ui.fonts().small(), scale.title());
    float most = (float) room.width() - 2 * ui.px(MARGIN + PAD);
    float wide = Math.min(most, ui.px(LONGEST));
    double inner = Math.max(wide + ui.px(34), Math.min(most, titlePx));
    PixelRect rect =
        new PixelRect(
            Math.round(room.centreX() - inner / 2 - ui.px(PAD)),
            Math.round(topPx + ui.px(6)),
            Math.round(inner + 2 * ui.px(PAD)),
            lyingPx());
    fill(rect, ui.palette().overlay(), ui.px(Controls.ROUNDING));
    float y = (float) rect.y() + ui.px(PAD);
    write(scale.title(), (float) (rect.centreX() - titlePx / 2), y);
    PixelRect bar =
        new PixelRect(rect.centreX() - wide / 2, y + line + ui.px(4), wide, ui.px(WIDTH));
    for (int i = 0; i < STRIPES; i++) {
      double left = Math.round(bar.x() + i * bar.width() / STRIPES);
      double right = Math.round(bar.x() + (i + 1) * bar.width() / STRIPES);
      stripe(new PixelRect(left, bar.y(), right - left, bar.height()), i);
    }
    for (Mark mark : scale.marks()) {
      float at = (float) (bar.x() + mark.share() * bar.width());
      float half = TextBlock.width(ui.fonts().small(), mark.number()) / 2;
      write(mark.number(), at - half, (float) bar.bottom() + ui.px(5));
      tick(at, (float) bar.bottom(), at, (float) bar.bottom() + ui.px(4));
    }
    return rect;
  }

  private void fill(PixelRect r, int colour, float rounding) {
    list.addRectFilled(
        (float) r.x(), (float) r.y(), (float) r.right(), (float) r.bottom(), colour, rounding);
  }

  private void stripe(PixelRect r, int index) {
    fill(r, Palette.of(scale.colours().at((index + 0.5) / STRIPES)), 0);
  }

  private void write(String text, float x, float y) {
    int size = Math.round(ui.fonts().small().getFontSize());
    list.addText(ui.fonts().small(), size, Math.round(x), Math.round(y), ui.palette().text(), text);
  }

  private void tick(float fromX, float fromY, float toX, float toY) {
    list.addLine(fromX, fromY, toX, toY, ui.palette().text(), ui.px(1));
  }
}
