package sutura.atlas.joint;

import org.joml.Vector3d;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A disc in its own frame: the space between two endplates within an outline that goes over from
 * the one's rim to the other's and stands out a little between them. Origin in its middle, +x
 * right, +y anterior, +z superior, mm.
 *
 * @param upper rim of the vertebra above
 * @param lower rim of the vertebra below
 * @param top face of the vertebra above
 * @param bottom face of the vertebra below
 * @param bulgeMm how far it stands out in front
 * @param nucleusScale the nucleus's size as a share of the disc's
 * @param nucleusBackMm how far the nucleus lies behind the middle
 */
record DiscForm(
    RimOutline upper,
    RimOutline lower,
    EndplateSurface top,
    EndplateSurface bottom,
    double bulgeMm,
    double nucleusScale,
    double nucleusBackMm) {
  /** Left open against each bone, mm. */
  private static final double CLEARANCE_MM = 0.05;

  /** Width of the rounding of its upper and lower edges, mm. */
  private static final double EDGE_MM = 0.8;

  /** How much of the bulge there is at the back, where the canal is. */
  private static final double BULGE_BEHIND = 0.3;

  /** How much less wide the nucleus is at the endplates than at half height. */
  private static final double NUCLEUS_ROUNDING = 0.2;

  /** The anulus: the disc without its nucleus. */
  Solid anulus() {
    return new Part(this) {
      @Override
      public double depthMm(double x, double y, double z) {
        return Math.min(wholeMm(x, y, z), -nucleusSideMm(x, y, z));
      }
    };
  }

  /** The nucleus. */
  Solid nucleus() {
    return new Part(this) {
      @Override
      public double depthMm(double x, double y, double z) {
        return Math.min(slabMm(x, y, z), nucleusSideMm(x, y, z));
      }
    };
  }

  private abstract static class Part implements Solid {
    private final Box box;

    Part(DiscForm form) {
      double r = 0;
      double low = 0;
      double high = 0;
      for (double radius : form.upper.radiusMm()) {
        r = Math.max(r, radius);
      }
      for (double radius : form.lower.radiusMm()) {
        r = Math.max(r, radius);
      }
      r += form.bulgeMm + 0.5;
      for (double y = -r; y <= r; y++) {
        for (double x = -r; x <= r; x++) {
          low = Math.min(low, form.bottom.at(x, y));
          high = Math.max(high, form.top.at(x, y));
        }
      }
      box = new Box(new Vector3d(-r, -r, low), new Vector3d(r, r, high));
    }

    @Override
    public Box boxMm() {
      return box;
    }
  }

  private double wholeMm(double x, double y, double z) {
    double share = share(x, y, z);
    double r = Math.hypot(x, y);
    double front = r < 1e-6 ? 1 : 0.5 + 0.5 * y / r;
    double bulge = bulgeMm * (BULGE_BEHIND + (1 - BULGE_BEHIND) * Math.sqrt(front));
    double outline =
        lower.at(x, y) * (1 - share)
            + upper.at(x, y) * share
            + bulge * (4 * share * (1 - share) + 0.25);
    return -SmoothUnion.union(-slabMm(x, y, z), r - outline, EDGE_MM);
  }

  private double nucleusSideMm(double x, double y, double z) {
    double back = y + nucleusBackMm;
    double share = share(x, back, z);
    double middle = 2 * share - 1;
    double outline = lower.at(x, back) * (1 - share) + upper.at(x, back) * share;
    double rounding = 1 + NUCLEUS_ROUNDING / 3 - NUCLEUS_ROUNDING * middle * middle;
    return nucleusScale * rounding * outline - Math.hypot(x, back);
  }

  private double slabMm(double x, double y, double z) {
    double above = (top.at(x, y) - z) * top.cosine(x, y);
    double below = (z - bottom.at(x, y)) * bottom.cosine(x, y);
    return Math.min(above, below) - CLEARANCE_MM;
  }

  /** How far up between the endplates a point is, 0 to 1. */
  private double share(double x, double y, double z) {
    double low = bottom.at(x, y);
    double height = Math.max(0.5, top.at(x, y) - low);
    return Math.max(0, Math.min(1, (z - low) / height));
  }
}
