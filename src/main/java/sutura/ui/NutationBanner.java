package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.nutation.NutationStudy;
import sutura.scene.Nutation;

/**
 * What is always written over a picture of the sacrum's motion: how much it is magnified, how large
 * it is in truth, and what the model leaves open.
 */
final class NutationBanner {
  private static final double MARGIN = 12;
  private static final double PAD = 12;

  /** The factor's letters against those of a title. */
  private static final float LARGE = 1.6f;

  /** No line is wider than this share of the room. */
  private static final double WIDEST = 0.92;

  /** Beside a card that leaves less than this share of the picture there is no room. */
  private static final double LEAST_BESIDE = 0.45;

  private final UiFrame ui;
  private final ImDrawList list;

  NutationBanner(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /**
   * Draws it below the buttons of the views, in the middle of what a card leaves free; returns
   * where, empty for nothing.
   *
   * @param cardPx what a card at the right takes of the width
   */
  List<PixelRect> draw(PixelRect viewport, double cardPx) {
    Optional<Nutation> shown = ui.input().motion().nutation();
    if (shown.isEmpty()) {
      return List.of();
    }
    Nutation nutation = shown.get();
    boolean beside = cardPx > 0 && isBeside(viewport, cardPx);
    double right = beside ? cardPx : cubePx(viewport);
    PixelRect bar = ViewButtons.place(ui, viewport).rect();
    double top = bar.height() > 0 ? bar.bottom() + ui.px(8) : viewport.y() + ui.px(MARGIN);
    PixelRect room =
        new PixelRect(viewport.x(), top, viewport.width() - right, viewport.bottom() - top);
    PixelRect rect = draw(nutation, clearOfRail(nutation, room));
    ui.items().put("nutation/banner", rect, rect);
    return List.of(rect);
  }

  private double cubePx(PixelRect viewport) {
    boolean cube = ui.input().frame().widthPx() > viewport.width();
    return cube ? OrientationCube.sizePx(ui, viewport) + ui.px(20) : 0;
  }

  /** Without the strip of the peel rail, if it would reach down to that. */
  private PixelRect clearOfRail(Nutation nutation, PixelRect room) {
    PixelRect rail =
        ui.items().find("peel").map(UiItems.Item::whole).orElse(new PixelRect(0, 0, 0, 0));
    PixelRect rect = place(room, lines(nutation, room));
    boolean apart = rail.width() == 0 || rect.bottom() < rail.y() || rect.x() > rail.right();
    double left = apart ? 0 : rail.right() + ui.px(8) - room.x();
    return new PixelRect(room.x() + left, room.y(), room.width() - left, room.height());
  }

  private PixelRect draw(Nutation nutation, PixelRect room) {
    Lines lines = lines(nutation, room);
    PixelRect rect = place(room, lines);
    fill(rect);
    write(lines, rect, nutation.factor() > 1 ? ui.palette().warning() : ui.palette().text());
    return rect;
  }

  private Lines lines(Nutation nutation, PixelRect room) {
    float lineRoom = (float) (room.width() * WIDEST) - 2 * ui.px(PAD);
    ImFont title = ui.fonts().title();
    float size = Math.min(LARGE, lineRoom / TextBlock.width(title, head(nutation)));
    TextBlock head = TextBlock.of(title, head(nutation), size < 1 ? lineRoom : Float.MAX_VALUE);
    return new Lines(
        head,
        Math.max(1, size),
        TextBlock.of(ui.fonts().strong(), truth(nutation), lineRoom),
        TextBlock.of(ui.fonts().small(), ui.text("nutation.only-sacrum"), lineRoom));
  }

  /** Whether the banner finds room beside a card. */
  static boolean isBeside(PixelRect viewport, double cardPx) {
    return viewport.width() - cardPx >= LEAST_BESIDE * viewport.width();
  }

  /** Where it ended in the last frame; above all pictures if there was none. */
  static double bottomPx(UiFrame ui) {
    return ui.items()
        .find("nutation/banner")
        .map(item -> item.whole().bottom() + ui.px(4))
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** What is written, and how much larger its head is than a title. */
  private record Lines(TextBlock head, float size, TextBlock truth, TextBlock open) {
    float widthPx() {
      return Math.max(head.widthPx() * size, Math.max(truth.widthPx(), open.widthPx()));
    }

    float heightPx() {
      return head.heightPx() * size + truth.heightPx() + open.heightPx();
    }
  }

  private void write(Lines lines, PixelRect rect, int headColour) {
    float x = (float) rect.x() + ui.px(PAD);
    float y = (float) rect.y() + 0.6f * ui.px(PAD);
    float width = lines.widthPx();
    ImFont title = lines.head().font();
    for (TextBlock.Line line : lines.head().lines()) {
      float height = title.getFontSize() * lines.size();
      float left = x + (width - line.widthPx() * lines.size()) / 2;
      list.addText(title, Math.round(height), Math.round(left), y, headColour, line.text());
      y += height;
    }
    for (TextBlock block : List.of(lines.truth(), lines.open())) {
      y += ui.px(4);
      block.drawCentred(list, x, y, width, ui.palette().text());
      y += block.heightPx();
    }
  }

  private PixelRect place(PixelRect room, Lines lines) {
    double width = lines.widthPx() + 2 * ui.px(PAD);
    double height = lines.heightPx() + 2 * ui.px(4) + 1.2 * ui.px(PAD);
    return new PixelRect(Math.round(room.centreX() - width / 2), room.y(), width, height);
  }

  private void fill(PixelRect r) {
    list.addRectFilled(
        (float) r.x(),
        (float) r.y(),
        (float) r.right(),
        (float) r.bottom(),
        ui.palette().overlay(),
        ui.px(Controls.ROUNDING));
  }

  private String head(Nutation nutation) {
    return nutation.factor() > 1
        ? ui.texts().get("nutation.magnified", factor(ui, nutation.factor()))
        : ui.text("nutation.true-scale");
  }

  /** The true size, whose it is, and where in its cycle it is. */
  private String truth(Nutation nutation) {
    NutationStudy study = nutation.published();
    String size = size(ui, study);
    String drawn = degrees(ui, nutation.drawnDeg());
    return nutation.factor() > 1
        ? ui.texts().get("nutation.truth-magnified", size, study.name(), drawn)
        : ui.texts().get("nutation.truth", size, study.name(), drawn);
  }

  /** Angle and shift as published, in the way of the language. */
  static String size(UiFrame ui, NutationStudy study) {
    String angle = number(ui, "%.2f", study.angleDeg()) + "°";
    return study.translationMm().isPresent()
        ? angle + ", " + number(ui, "%.1f", study.translationMm().getAsDouble()) + " mm"
        : angle;
  }

  static String factor(UiFrame ui, double factor) {
    return "×" + number(ui, "%.1f", factor);
  }

  /** With sign: plus is nutation. */
  static String degrees(UiFrame ui, double deg) {
    String size = number(ui, "%.2f", Math.abs(deg)) + "°";
    return Math.abs(deg) < 0.005 ? size : (deg > 0 ? "+" : "\u2212") + size;
  }

  /** Without zeros at the end. */
  static String number(UiFrame ui, String form, double value) {
    String root = String.format(Locale.ROOT, form, value).replaceAll("\\.?0+$", "");
    boolean comma = !ui.input().settings().language().equals("en");
    return comma ? root.replace('.', ',') : root;
  }
}
