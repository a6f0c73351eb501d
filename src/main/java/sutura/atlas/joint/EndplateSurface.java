package sutura.atlas.joint;

import sutura.atlas.solid.Solid;

/**
 * The face that an endplate turns to the disc, as heights over the disc's middle plane, mm.
 *
 * <p>Beyond the rim, where no bone stands over the plane, it goes on a little outwards from the
 * rim's height, so that a disc that stands out beyond the rims hugs them.
 */
final class EndplateSurface {
  private static final double CELL_MM = 0.7;

  /** From this share of the rim's radius outwards the face is the rim's. */
  private static final double RIM = 0.92;

  /** How far the disc's edge may climb round the rim, mm. */
  private static final double CLIMB_MM = 0.9;

  /** Least and greatest stride of the search, mm. */
  private static final double LEAST_STRIDE_MM = 0.12;

  private static final double TOLERANCE_MM = 0.01;

  private final int cells;
  private final double halfMm;
  private final double[] height;

  /**
   * The face of a bone.
   *
   * @param bone in the disc's frame
   * @param up 1 for the bone above the disc, -1 for the one below
   * @param nominalMm where the face should be, about
   * @param reachMm how far from there it is searched for
   * @param rim the endplate's outline
   */
  EndplateSurface(Solid bone, int up, double nominalMm, double reachMm, RimOutline rim) {
    double widest = 0;
    for (double r : rim.radiusMm()) {
      widest = Math.max(widest, r);
    }
    halfMm = widest + 3;
    cells = (int) Math.ceil(2 * halfMm / CELL_MM) + 1;
    height = new double[cells * cells];
    Search search = new Search(bone, up, nominalMm - up * reachMm, nominalMm + up * reachMm);
    for (int j = 0; j < cells; j++) {
      for (int i = 0; i < cells; i++) {
        height[j * cells + i] =
            heightMm(search, rim, i * CELL_MM - halfMm, j * CELL_MM - halfMm, nominalMm);
      }
    }
  }

  private record Search(Solid bone, int up, double fromMm, double toMm) {
    /** Height of the bone's face at a place, NaN if there is none. */
    double faceMm(double x, double y) {
      double z = fromMm;
      double before = z;
      while (up * (toMm - z) > 0) {
        double depth = bone.depthMm(x, y, z);
        if (depth > 0) {
          return bisected(x, y, before, z);
        }
        before = z;
        z += up * Math.max(LEAST_STRIDE_MM, -0.6 * depth);
      }
      return Double.NaN;
    }

    private double bisected(double x, double y, double outside, double inside) {
      double a = outside;
      double b = inside;
      while (Math.abs(b - a) > TOLERANCE_MM) {
        double middle = (a + b) / 2;
        if (bone.depthMm(x, y, middle) > 0) {
          b = middle;
        } else {
          a = middle;
        }
      }
      return a;
    }
  }

  private static double heightMm(
      Search search, RimOutline rim, double x, double y, double nominalMm) {
    double r = Math.hypot(x, y);
    double limit = RIM * rim.at(x, y);
    double here = search.faceMm(x, y);
    if (r <= limit) {
      return Double.isNaN(here) ? nominalMm : here;
    }
    double atRim = Double.NaN;
    for (double k = limit / r; k > 0.3 * limit / r && Double.isNaN(atRim); k -= 0.04) {
      atRim = search.faceMm(k * x, k * y);
    }
    if (Double.isNaN(atRim)) {
      return nominalMm;
    }
    double most = atRim + search.up * CLIMB_MM;
    boolean beyond = Double.isNaN(here) || search.up * (here - most) > 0;
    return beyond ? most : here;
  }

  /** Height at a place; beyond the table that of its edge. */
  double at(double x, double y) {
    double u = Math.max(0, Math.min(cells - 1.001, (x + halfMm) / CELL_MM));
    double v = Math.max(0, Math.min(cells - 1.001, (y + halfMm) / CELL_MM));
    int i = (int) u;
    int j = (int) v;
    double s = u - i;
    double t = v - j;
    int k = j * cells + i;
    double low = height[k] + s * (height[k + 1] - height[k]);
    double high = height[k + cells] + s * (height[k + cells + 1] - height[k + cells]);
    return low + t * (high - low);
  }

  /** Cosine of the face's slope at a place: what turns a height into a distance. */
  double cosine(double x, double y) {
    double dx = (at(x + CELL_MM, y) - at(x - CELL_MM, y)) / (2 * CELL_MM);
    double dy = (at(x, y + CELL_MM) - at(x, y - CELL_MM)) / (2 * CELL_MM);
    return 1 / Math.sqrt(1 + dx * dx + dy * dy);
  }
}
