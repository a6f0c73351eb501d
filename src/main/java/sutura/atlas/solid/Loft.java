package sutura.atlas.solid;

import java.util.List;

/**
 * A body stacked of horizontal sections along its own z axis, each a superellipse; between the
 * sections it is interpolated smoothly (Catmull-Rom). It ends flat. Not placed in the world: its
 * depth is in its own frame.
 *
 * @param sections in ascending height, at least two
 * @param exponent 2 ellipses, higher squarer
 */
public record Loft(List<Section> sections, double exponent) {
  /**
   * One section.
   *
   * @param z height, mm
   * @param x middle along x, mm
   * @param halfX half width along x, mm
   * @param lowY least y, mm
   * @param highY greatest y, mm
   */
  public record Section(double z, double x, double halfX, double lowY, double highY) {}

  public Loft {
    sections = List.copyOf(sections);
    if (sections.size() < 2 || exponent < 1) {
      throw new IllegalArgumentException(sections.size() + " sections, exponent " + exponent);
    }
  }

  /** Depth below the surface in the body's own frame, mm, to first order. */
  public double depthMm(double x, double y, double z) {
    Section at = at(z);
    double halfY = (at.highY - at.lowY) / 2;
    double u = Math.abs(x - at.x) / at.halfX;
    double v = Math.abs(y - (at.highY + at.lowY) / 2) / halfY;
    double pu = Math.pow(u, exponent - 1);
    double pv = Math.pow(v, exponent - 1);
    double k = Math.pow(pu * u + pv * v, 1 / exponent);
    double least = Math.min(at.halfX, halfY);
    double side = least;
    if (k > 1e-6) {
      double scale = Math.pow(k, 1 - exponent);
      double gradient = Math.hypot(pu * scale / at.halfX, pv * scale / halfY);
      side = Math.min(least, (1 - k) / gradient);
    }
    double bottom = z - sections.get(0).z;
    double top = sections.get(sections.size() - 1).z - z;
    return Math.min(side, Math.min(bottom, top));
  }

  /** The section at a height; beyond the ends the last one. */
  public Section at(double z) {
    int last = sections.size() - 1;
    int i = 0;
    while (i < last - 1 && sections.get(i + 1).z < z) {
      i++;
    }
    Section b = sections.get(i);
    Section c = sections.get(i + 1);
    Section a = sections.get(Math.max(0, i - 1));
    Section d = sections.get(Math.min(last, i + 2));
    double t = Math.max(0, Math.min(1, (z - b.z) / (c.z - b.z)));
    return new Section(
        z,
        Curve.catmullRom(a.x, b.x, c.x, d.x, t),
        Math.max(0.05, Curve.catmullRom(a.halfX, b.halfX, c.halfX, d.halfX, t)),
        Curve.catmullRom(a.lowY, b.lowY, c.lowY, d.lowY, t),
        Curve.catmullRom(a.highY, b.highY, c.highY, d.highY, t));
  }
}
