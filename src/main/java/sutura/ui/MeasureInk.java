package sutura.ui;

import imgui.ImDrawList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.scene.Measurement;

/** Draws what was measured over the model: points, lines between them, and the value. */
final class MeasureInk {
  private static final double DOT = 3.2;
  private static final double ASIDE = 16;

  private final UiFrame ui;
  private final ImDrawList list;
  private final PixelRect viewport;
  private final List<PixelRect> written = new ArrayList<>();

  MeasureInk(UiFrame ui, ImDrawList list, PixelRect viewport) {
    this.ui = ui;
    this.list = list;
    this.viewport = viewport;
  }

  /** The value with its unit, and with what it may be wrong by. */
  static String words(Measurement measurement) {
    String unit = measurement.isAngle() ? "°" : " mm";
    return String.format(
        Locale.ROOT, "%.1f ± %.1f%s", measurement.value(), measurement.uncertainty(), unit);
  }

  /** All of the scene; only in their place are the bones where the points are. */
  static void drawAll(UiFrame ui, ImDrawList list, PixelRect viewport) {
    List<Measurement> all = ui.input().scene().measurements();
    MeasureInk ink = new MeasureInk(ui, list, viewport);
    for (int i = 0; i < all.size() && ui.input().scene().explode() == 0; i++) {
      ink.draw(all.get(i).pointsMm(), (i + 1) + ":  " + words(all.get(i)), "measure/" + (i + 1));
    }
  }

  /** Points in their order, joined, with words beside the middle of the line or the corner. */
  void draw(List<Vector3dc> pointsMm, String words, String part) {
    List<Vector3d> px = new ArrayList<>();
    for (Vector3dc point : pointsMm) {
      px.add(CameraMotion.project(ui.input().shownCamera(), point, viewport));
    }
    if (px.stream().anyMatch(p -> Double.isNaN(p.x))) {
      return;
    }
    int halo = Palette.faded(ui.palette().overlay() | 0xff000000, 0.7);
    for (int i = 1; i < px.size(); i++) {
      line(px.get(i - 1), px.get(i), halo, ui.px(2) + 2);
      line(px.get(i - 1), px.get(i), ui.palette().accent(), ui.px(2));
    }
    for (Vector3d p : px) {
      list.addCircleFilled((float) p.x, (float) p.y, ui.px(DOT) + 1.5f, halo);
      list.addCircleFilled((float) p.x, (float) p.y, ui.px(DOT), ui.palette().accent());
    }
    if (!words.isEmpty() && px.size() > 1) {
      value(px, words, part, halo);
    }
  }

  private void line(Vector3d a, Vector3d b, int colour, float width) {
    list.addLine((float) a.x, (float) a.y, (float) b.x, (float) b.y, colour, width);
  }

  /** Beside the line, upright, with a short leader, inside the picture. */
  private void value(List<Vector3d> px, String words, String part, int halo) {
    Vector3d first = px.get(0);
    Vector3d second = px.get(1);
    boolean angle = px.size() == 3;
    Vector3d at = angle ? second : first.add(second, new Vector3d()).mul(0.5);
    Vector3d across =
        angle
            ? new Vector3d(second).mul(2).sub(first).sub(px.get(2))
            : new Vector3d(second.y - first.y, first.x - second.x, 0);
    across.z = 0;
    across = across.length() < 1 ? new Vector3d(0, -1, 0) : across.normalize();
    if (!angle && across.y > 0) {
      across.negate();
    }
    float size = ui.fonts().small().getFontSize();
    double width = TextBlock.width(ui.fonts().small(), words) + 2 * ui.px(6);
    double height = size + 2 * ui.px(3);
    double reach = ui.px(ASIDE) + (Math.abs(across.x) * width + Math.abs(across.y) * height) / 2;
    double x = inside(at.x + across.x * reach - width / 2, viewport.x(), viewport.right() - width);
    double y =
        inside(at.y + across.y * reach - height / 2, viewport.y(), viewport.bottom() - height);
    PixelRect rect = free(new PixelRect(Math.round(x), Math.round(y), width, height));
    written.add(rect);
    line(at, new Vector3d(rect.centreX(), rect.centreY(), 0), ui.palette().accent(), 1);
    list.addRectFilled(
        (float) rect.x(),
        (float) rect.y(),
        (float) rect.right(),
        (float) rect.bottom(),
        halo | 0xe0000000,
        ui.px(4));
    list.addText(
        ui.fonts().small(),
        Math.round(size),
        (float) rect.x() + ui.px(6),
        (float) rect.y() + ui.px(3),
        ui.palette().text(),
        words);
    ui.items().put(part, rect, rect);
  }

  /** Moved up or down, by as little as can be, to where no other value is written. */
  private PixelRect free(PixelRect wanted) {
    for (int step = 0; step < 40; step++) {
      int rows = (step + 1) / 2;
      double by = (step % 2 == 0 ? -rows : rows) * (wanted.height() + 2);
      PixelRect moved = new PixelRect(wanted.x(), wanted.y() + by, wanted.width(), wanted.height());
      if (written.stream().noneMatch(moved::overlaps)) {
        return moved;
      }
    }
    return wanted;
  }

  private static double inside(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
