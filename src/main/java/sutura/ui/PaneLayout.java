package sutura.ui;

import java.util.ArrayList;
import java.util.List;
import sutura.scene.Pane;
import sutura.scene.SceneState;

/**
 * Where in a picture the skulls are drawn that stand beside each other: rectangles of one size,
 * with thin dividers between them.
 *
 * @param panes left to right, at least one
 */
public record PaneLayout(List<PixelRect> panes) {
  /** Width of a divider against that of the picture. */
  private static final double DIVIDER_SHARE = 1.0 / 640;

  public PaneLayout {
    panes = List.copyOf(panes);
  }

  /** For so many skulls in a picture; whole pixels, so that all have one size. */
  public static PaneLayout of(PixelRect picture, int count) {
    double left = Math.round(picture.x());
    double top = Math.round(picture.y());
    double width = Math.round(picture.width());
    double height = Math.round(picture.height());
    double divider = count > 1 ? Math.max(1, Math.round(width * DIVIDER_SHARE)) : 0;
    double each = Math.max(0, Math.floor((width - divider * (count - 1)) / count));
    List<PixelRect> panes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = count == 1 ? 0 : Math.round(i * (width - each) / (count - 1));
      panes.add(new PixelRect(left + x, top, each, height));
    }
    return new PaneLayout(panes);
  }

  /** For the skulls of a scene. */
  public static PaneLayout of(PixelRect picture, SceneState scene) {
    return of(picture, Pane.of(scene).size());
  }

  /**
   * The part of the picture that skulls beside each other share: what the rail at the left and a
   * card at the right leave. One skull alone has all of the picture behind them.
   */
  static PixelRect area(UiFrame ui, PixelRect picture, double cardPx) {
    if (Pane.of(ui.input().scene()).size() == 1) {
      return picture;
    }
    double railPx = PeelRail.takesPx(ui, picture);
    double width = Math.max(1, picture.width() - railPx - cardPx);
    return new PixelRect(picture.x() + railPx, picture.y(), width, picture.height());
  }

  /** The strips between them. */
  List<PixelRect> dividers() {
    List<PixelRect> strips = new ArrayList<>();
    for (int i = 1; i < panes.size(); i++) {
      PixelRect before = panes.get(i - 1);
      double width = panes.get(i).x() - before.right();
      strips.add(new PixelRect(before.right(), before.y(), width, before.height()));
    }
    return strips;
  }

  /** The leftmost, in which everything is written that holds for all of them. */
  public PixelRect first() {
    return panes.get(0);
  }

  /** Number of the one at, or nearest to, a place. */
  public int nearest(double xPx) {
    int best = 0;
    for (int i = 1; i < panes.size(); i++) {
      boolean nearer =
          Math.abs(xPx - panes.get(i).centreX()) < Math.abs(xPx - panes.get(best).centreX());
      best = nearer ? i : best;
    }
    return best;
  }

  /** The one at, or nearest to, a place. */
  public PixelRect at(double xPx) {
    return panes.get(nearest(xPx));
  }
}
