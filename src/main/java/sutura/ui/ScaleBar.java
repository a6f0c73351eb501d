package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import java.util.Locale;
import sutura.scene.Camera;

/**
 * How long things are on screen: a bar in perspective, true at the target's depth; rulers along two
 * edges in parallel projection, true everywhere.
 */
final class ScaleBar {
  private static final double LONGEST = 150;
  private static final double LARGEST_SHARE = 0.26;
  private static final double MARGIN = 12;
  private static final double EDGE = 26;

  private final UiFrame ui;
  private final ImDrawList list;
  private final PixelRect viewport;
  private final double mmPerPx;

  ScaleBar(UiFrame ui, ImDrawList list, PixelRect viewport) {
    this.ui = ui;
    this.list = list;
    this.viewport = viewport;
    this.mmPerPx = CameraMotion.mmPerPx(ui.input().shownCamera(), viewport);
  }

  /** Draws it; returns where. */
  List<PixelRect> draw() {
    Camera camera = ui.input().shownCamera();
    return camera.orthographic() ? rulers() : bar();
  }

  /** The longest of 1, 2, 5, 10, 20, ... that is not above a limit. */
  static double roundLength(double limit) {
    double power = Math.pow(10, Math.floor(Math.log10(limit)));
    double share = limit / power;
    return (share >= 5 ? 5 : share >= 2 ? 2 : 1) * power;
  }

  /** A length in mm with no more digits than it needs. */
  static String words(double mm) {
    return (mm >= 1 ? String.format(Locale.ROOT, "%.0f", mm) : Double.toString(mm)) + " mm";
  }

  /** How far from the left edge a bar reaches at most. */
  static double endPx(UiFrame ui, PixelRect viewport) {
    double longest = Math.min(ui.px(LONGEST), viewport.width() * LARGEST_SHARE);
    return ViewportOverlay.footPx(ui) + ui.px(6) + longest + 2 * ui.px(9);
  }

  /** Beside the letter at the lower left, as high as it. */
  private List<PixelRect> bar() {
    double longest = Math.min(ui.px(LONGEST), viewport.width() * LARGEST_SHARE);
    double mm = roundLength(longest * mmPerPx);
    float width = (float) Math.round(mm / mmPerPx);
    float foot = ViewportOverlay.footPx(ui);
    float pad = ui.px(9);
    float x = (float) viewport.x() + foot + ui.px(6) + pad;
    float bottom = (float) viewport.bottom() - ui.px(MARGIN);
    float y = bottom - ui.px(7);
    float tick = ui.px(4);
    float line = Math.max(1, ui.px(1.5));
    int colour = ui.palette().text();
    float size = ui.fonts().small().getFontSize();
    float textWidth = TextBlock.width(ui.fonts().small(), words(mm));
    float right = x + Math.max(width, textWidth) + pad;
    float top = (float) viewport.bottom() - foot;
    int back = ui.palette().veil();
    list.addRectFilled(x - pad, top, right, bottom, back, ui.px(Controls.ROUNDING - 1));
    list.addLine(x, y, x + width, y, colour, line);
    list.addLine(x, y - tick, x, y + line / 2, colour, line);
    list.addLine(x + width, y - tick, x + width, y + line / 2, colour, line);
    float textY = (float) Math.round(Math.max(top + ui.px(1), y - tick - size));
    list.addText(ui.fonts().small(), Math.round(size), x, textY, colour, words(mm));
    PixelRect rect = new PixelRect(x - pad, top, right - x + pad, bottom - top);
    ui.items().put("scale", rect, viewport);
    return List.of(rect);
  }

  /** Height of the ruler along the foot. */
  static float footRulerPx(UiFrame ui) {
    return Math.max(ui.px(EDGE), ui.fonts().small().getFontSize() + ui.px(10));
  }

  /** Width of the ruler along the left side. */
  static float sideRulerPx(UiFrame ui) {
    return ui.px(EDGE) + TextBlock.width(ui.fonts().small(), "100 mm") / 2;
  }

  private List<PixelRect> rulers() {
    double step = roundLength(ui.px(LONGEST) * mmPerPx);
    double small = step / (leadingDigit(step) == 2 ? 4 : 5);
    float x0 = (float) viewport.x();
    float y0 = (float) viewport.bottom();
    int back = ui.palette().veil();
    float edge = footRulerPx(ui);
    float side = sideRulerPx(ui);
    list.addRectFilled(x0, y0 - edge, (float) viewport.right(), y0, back);
    list.addRectFilled(x0, (float) viewport.y(), x0 + side, y0 - edge, back);
    int line = ui.palette().text();
    double width = viewport.width() * mmPerPx / 2;
    double height = viewport.height() * mmPerPx / 2;
    for (int i = (int) Math.ceil(-width / small); i * small <= width; i++) {
      float x = (float) Math.round(viewport.centreX() + i * small / mmPerPx);
      boolean large = isMultiple(i * small, step);
      list.addLine(x, y0 - ui.px(large ? 12 : 6), x, y0, line, 1);
      if (large && x > x0 + ui.px(60) && x < viewport.right() - ui.px(40)) {
        number(x + ui.px(4), y0 - edge + ui.px(2), i * small);
      }
    }
    for (int i = (int) Math.ceil(-height / small); i * small <= height; i++) {
      float y = (float) Math.round(viewport.centreY() - i * small / mmPerPx);
      boolean large = isMultiple(i * small, step);
      list.addLine(x0, y, x0 + ui.px(large ? 12 : 6), y, line, 1);
      if (large && y < y0 - ui.px(40) && y > viewport.y() + ui.px(60)) {
        number(x0 + ui.px(15), y - ui.fonts().small().getFontSize() / 2, i * small);
      }
    }
    ui.items()
        .put("scale", new PixelRect(x0, y0 - ui.px(20), viewport.width(), ui.px(20)), viewport);
    return List.of();
  }

  private static boolean isMultiple(double value, double step) {
    double ratio = value / step;
    return Math.abs(ratio - Math.rint(ratio)) < 1e-6;
  }

  private static int leadingDigit(double value) {
    return (int) Math.round(value / Math.pow(10, Math.floor(Math.log10(value) + 1e-9)));
  }

  private void number(float x, float y, double mm) {
    float size = ui.fonts().small().getFontSize();
    double value = Math.abs(mm) < 1e-9 ? 0 : Math.abs(mm);
    String words = value == 0 ? "0 mm" : words(value).replace(" mm", "");
    list.addText(ui.fonts().small(), Math.round(size), x, y, ui.palette().text(), words);
  }
}
