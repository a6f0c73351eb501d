package sutura.ui;

import imgui.ImDrawList;
import java.util.List;
import java.util.OptionalDouble;
import sutura.anatomy.suture.ClosureEvidence;

/** The first 26 months from left to right, with what was published, and the age that is shown. */
final class MonthAxis {
  private static final double MONTHS = 26;

  private final UiFrame ui;
  private final ImDrawList list;
  private final PixelRect rect;

  MonthAxis(UiFrame ui, ImDrawList list, PixelRect rect) {
    this.ui = ui;
    this.list = list;
    this.rect = rect;
  }

  /** Ground with a mark every six months. */
  void ground() {
    float bottom = (float) rect.bottom() - ui.px(4);
    list.addLine((float) rect.x(), bottom, (float) rect.right(), bottom, ui.palette().line(), 1);
    for (int month = 0; month < MONTHS; month += 6) {
      list.addLine(at(month), bottom, at(month), bottom + ui.px(4), ui.palette().quiet(), 1);
    }
  }

  /** Months in which something closes; a thin line to the latest. */
  void span(double from, double to, OptionalDouble latest) {
    float y = (float) rect.centreY() - ui.px(2);
    float half = ui.px(4);
    list.addRectFilled(at(from), y - half, at(to), y + half, ui.palette().accent());
    if (latest.isPresent()) {
      list.addLine(at(to), y, at(latest.getAsDouble()), y, ui.palette().accent(), ui.px(2));
    }
  }

  /** Shares as columns from the ground. */
  void percent(List<ClosureEvidence.Point> points) {
    float bottom = (float) rect.bottom() - ui.px(4);
    float room = bottom - (float) rect.y();
    for (ClosureEvidence.Point point : points) {
      float x = at(point.months());
      float top = bottom - (float) (room * point.value() / 100);
      list.addRectFilled(x - ui.px(3), top, x + ui.px(3), bottom, ui.palette().accent());
    }
  }

  /** A line at the age that is shown. */
  void now(double months) {
    float x = at(months);
    list.addLine(x, (float) rect.y(), x, (float) rect.bottom(), ui.palette().text(), ui.px(1.5));
  }

  private float at(double months) {
    return (float) (rect.x() + rect.width() * months / MONTHS);
  }
}
