package sutura.ui;

/** Rectangle in framebuffer pixels, origin at the top left, +y down. */
public record PixelRect(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public double aspect() {
    return width / Math.max(1, height);
  }

  public boolean contains(double px, double py) {
    return px >= x && py >= y && px < right() && py < bottom();
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(PixelRect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The part inside another rectangle; width and height are 0 where there is none. */
  public PixelRect clippedTo(PixelRect other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new PixelRect(
        left,
        top,
        Math.max(0, Math.min(right(), other.right()) - left),
        Math.max(0, Math.min(bottom(), other.bottom()) - top));
  }

  public PixelRect grown(double by) {
    return new PixelRect(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
