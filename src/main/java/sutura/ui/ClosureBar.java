package sutura.ui;

import imgui.ImDrawList;
import java.util.Collection;
import sutura.anatomy.suture.ClosureCurve;
import sutura.scene.Colour;

/** A bar from 0, open, to a suture's score, out of 4, with the spread of people as a line. */
final class ClosureBar {
  private static final int DARK = Palette.of(new Colour(0.05f, 0.06f, 0.1f));
  private static final int LIGHT = Palette.of(new Colour(1, 1, 1));

  private final UiFrame ui;
  private final ImDrawList list;
  private final PixelRect rect;

  ClosureBar(UiFrame ui, ImDrawList list, PixelRect rect) {
    this.ui = ui;
    this.list = list;
    this.rect = rect;
  }

  /** Ground with a mark at each whole score, and the bar. */
  void draw(double score) {
    fill(rect, ui.palette().press());
    for (int mark = 1; mark < ClosureCurve.OBLITERATED; mark++) {
      float x = at(mark);
      list.addLine(x, (float) rect.y(), x, (float) rect.bottom(), ui.palette().line(), 1);
    }
    double least = Math.max(at(score) - rect.x(), ui.px(3));
    ClosureSwatch.fill(ui, list, new PixelRect(rect.x(), rect.y(), least, rect.height()), score);
    outline();
  }

  /** From the score that 16 % of the people lie under to that which 84 % lie under. */
  void spread(double low, double high) {
    if (high - low < 0.02) {
      return;
    }
    float y = (float) Math.round(rect.centreY());
    float half = (float) rect.height() * 0.3f;
    whisker(at(low), at(high), y, half, ui.px(5), DARK);
    whisker(at(low), at(high), y, half, ui.px(2), LIGHT);
  }

  private void whisker(float low, float high, float y, float half, float thick, int colour) {
    list.addLine(low, y, high, y, colour, thick);
    list.addLine(low, y - half, low, y + half, colour, thick);
    list.addLine(high, y - half, high, y + half, colour, thick);
  }

  /** One dot for each suture. */
  void each(Collection<Double> scores) {
    float y = (float) Math.round(rect.centreY());
    for (double score : scores) {
      list.addCircleFilled(at(score), y, ui.px(4.5), DARK);
      list.addCircleFilled(at(score), y, ui.px(3), LIGHT);
    }
  }

  private float at(double score) {
    return (float) (rect.x() + rect.width() * score / ClosureCurve.OBLITERATED);
  }

  private void outline() {
    list.addRect(
        (float) rect.x(),
        (float) rect.y(),
        (float) rect.right(),
        (float) rect.bottom(),
        ui.palette().line());
  }

  private void fill(PixelRect r, int colour) {
    list.addRectFilled((float) r.x(), (float) r.y(), (float) r.right(), (float) r.bottom(), colour);
  }
}
