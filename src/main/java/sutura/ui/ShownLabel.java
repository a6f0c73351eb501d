package sutura.ui;

/**
 * A label on its way: it glides to its place and comes and goes softly. Pixels; one frame after the
 * other.
 */
final class ShownLabel {
  /** Time in which it comes nearer to its place by a factor of e, seconds. */
  private static final double GLIDE_S = 0.09;

  /** Nearer than this it is there, pixels. */
  private static final double THERE_PX = 0.5;

  /** Further than this share of the picture it does not glide through the model but fades. */
  private static final double FARTHEST_GLIDE = 0.3;

  private TextBlock name;
  private LabelLayout.Placed goal;
  private double xPx;
  private double yPx;
  private double strength;
  private boolean leaving;

  ShownLabel(LabelLayout.Placed placed, TextBlock name) {
    this.name = name;
    goal = placed;
    xPx = placed.rect().x();
    yPx = placed.rect().y();
  }

  /** Its place from now on. */
  void follow(LabelLayout.Placed placed, TextBlock words, double pictureWidthPx) {
    if (leaving && strength < 0.05
        || Math.abs(placed.rect().x() - xPx) > FARTHEST_GLIDE * pictureWidthPx) {
      xPx = placed.rect().x();
      yPx = placed.rect().y();
      strength = 0;
    }
    goal = placed;
    name = words;
    leaving = false;
  }

  /** It has no place any more. */
  void leave() {
    leaving = true;
  }

  /** Moves on; at once where no motion is wanted. Tells whether it is still on its way. */
  boolean advance(double seconds, boolean animated) {
    double share = animated ? 1 - Math.exp(-seconds / GLIDE_S) : 1;
    double dx = goal.rect().x() - xPx;
    double dy = goal.rect().y() - yPx;
    boolean there = Math.hypot(dx, dy) < THERE_PX;
    xPx = there ? goal.rect().x() : xPx + dx * share;
    yPx = there ? goal.rect().y() : yPx + dy * share;
    double end = leaving ? 0 : 1;
    boolean full = Math.abs(end - strength) < 0.02;
    strength = full ? end : strength + (end - strength) * share;
    return !there || !full;
  }

  boolean isGone() {
    return leaving && strength <= 0;
  }

  /** 0 not there to 1 fully. */
  double strength() {
    return strength;
  }

  LabelLayout.Placed goal() {
    return goal;
  }

  TextBlock name() {
    return name;
  }

  PixelRect rect() {
    return new PixelRect(
        Math.round(xPx), Math.round(yPx), goal.rect().width(), goal.rect().height());
  }
}
