package sutura.ui;

import java.util.List;

/** The straight lines from labels to what they name. */
final class LabelLeaders {
  private LabelLeaders() {}

  /**
   * Lets labels change places until no two leaders cross. Each change makes the sum of the leaders
   * shorter (triangle inequality), so that no arrangement comes twice and it ends.
   */
  static void uncross(List<LabelLayout.Placed> placed) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < placed.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (cross(placed.get(i), placed.get(j))) {
            exchange(placed, i, j);
            changed = true;
          }
        }
      }
    }
  }

  private static void exchange(List<LabelLayout.Placed> placed, int i, int j) {
    LabelLayout.Placed a = placed.get(i);
    LabelLayout.Placed b = placed.get(j);
    placed.set(i, inPlaceOf(b, a.wish()));
    placed.set(j, inPlaceOf(a, b.wish()));
  }

  private static LabelLayout.Placed inPlaceOf(LabelLayout.Placed there, LabelLayout.Wish wish) {
    double x = there.leftSide() ? there.portX() - wish.width() : there.portX();
    double y = there.rect().centreY() - wish.height() / 2;
    return new LabelLayout.Placed(
        wish, new PixelRect(x, y, wish.width(), wish.height()), there.leftSide());
  }

  /** Whether two leaders have a point in common that is not an end of one of them. */
  static boolean cross(LabelLayout.Placed a, LabelLayout.Placed b) {
    return apart(a, b) && apart(b, a);
  }

  /** Whether the ends of one leader lie on different sides of the other's line. */
  private static boolean apart(LabelLayout.Placed line, LabelLayout.Placed other) {
    double port = side(line, other.portX(), other.rect().centreY());
    double anchor = side(line, other.wish().anchorX(), other.wish().anchorY());
    return port * anchor < 0;
  }

  private static double side(LabelLayout.Placed line, double x, double y) {
    double dx = line.wish().anchorX() - line.portX();
    double dy = line.wish().anchorY() - line.rect().centreY();
    return dx * (y - line.rect().centreY()) - dy * (x - line.portX());
  }
}
