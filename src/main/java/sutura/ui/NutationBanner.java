package sutura.ui;

import imgui.ImDrawList;
import imgui.ImFont;
import java.util.ArrayList;
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

  /** No line is wider than this share of the picture. */
  private static final double WIDEST = 0.7;

  private final UiFrame ui;
  private final ImDrawList list;

  NutationBanner(UiFrame ui, ImDrawList list) {
    this.ui = ui;
    this.list = list;
  }

  /** Draws it in the middle below the buttons of the views; returns where, empty for nothing. */
  List<PixelRect> draw(PixelRect viewport) {
    Optional<Nutation> shown = ui.input().nutation().now();
    if (shown.isEmpty()) {
      return List.of();
    }
    Nutation nutation = shown.get();
    float room = (float) (viewport.width() * WIDEST) - 2 * ui.px(PAD);
    ImFont title = ui.fonts().title();
    float size = Math.min(LARGE, room / Math.max(1, TextBlock.width(title, head(nutation))));
    float headHeight = title.getFontSize() * size;
    List<TextBlock> below = new ArrayList<>();
    below.add(TextBlock.of(ui.fonts().strong(), truth(nutation), room));
    below.add(TextBlock.of(ui.fonts().small(), ui.text("nutation.only-sacrum"), room));
    float width = TextBlock.width(title, head(nutation)) * size;
    float height = headHeight;
    for (TextBlock block : below) {
      width = Math.max(width, block.widthPx());
      height += block.heightPx() + ui.px(4);
    }
    PixelRect rect = place(viewport, width + 2 * ui.px(PAD), height + 1.5f * ui.px(PAD));
    fill(rect);
    float x = (float) rect.x() + ui.px(PAD);
    float y = (float) rect.y() + 0.6f * ui.px(PAD);
    int colour = nutation.factor() > 1 ? ui.palette().warning() : ui.palette().text();
    float headX = x + (width - TextBlock.width(title, head(nutation)) * size) / 2;
    list.addText(title, Math.round(headHeight), headX, y, colour, head(nutation));
    y += headHeight + ui.px(4);
    for (TextBlock block : below) {
      block.drawCentred(list, x, y, width, ui.palette().text());
      y += block.heightPx() + ui.px(4);
    }
    ui.items().put("nutation/banner", rect, rect);
    return List.of(rect);
  }

  private PixelRect place(PixelRect viewport, float width, float height) {
    PixelRect bar = ViewButtons.place(ui, viewport).rect();
    double top = bar.height() > 0 ? bar.bottom() + ui.px(8) : viewport.y() + ui.px(MARGIN);
    return new PixelRect(Math.round(viewport.centreX() - width / 2), top, width, height);
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
