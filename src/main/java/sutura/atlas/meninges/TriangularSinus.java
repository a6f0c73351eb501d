package sutura.atlas.meninges;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A sinus where a fold of the dura splits: a triangle in section, its base along the wall that the
 * fold comes from, its apex within the fold, its corners rounded.
 *
 * @param line middle line with the calibre
 * @param fromWallMm distance from the wall into the cavity
 * @param fromFoldMm signed distance from the middle of the fold
 * @param baseMm how far from the wall the base lies
 * @param reach nothing of the sinus lies further from its line, in radii
 */
record TriangularSinus(
    CalibreLine line, Place fromWallMm, Place fromFoldMm, double baseMm, double reach)
    implements Solid {
  /** Half of the base and height in radii: a triangle as large as the circle. */
  private static final double HALF_BASE = 1.45;

  private static final double HEIGHT = 2.2;

  /** Rounding of the corners in radii. */
  private static final double ROUNDING = 0.5;

  /** A reach that cuts nothing off on a flat wall. */
  static final double WIDE = 3.5;

  /** A number at a place, RAS mm. */
  @FunctionalInterface
  interface Place {
    double at(double x, double y, double z);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double deep = fromWallMm.at(x, y, z) - baseMm;
    double largest = 0;
    for (double r : line.radiiMm()) {
      largest = Math.max(largest, r);
    }
    if (deep < -DuralFolds.FAR_MM || deep > reach * largest) {
      return -DuralFolds.FAR_MM;
    }
    double aside = Math.abs(fromFoldMm.at(x, y, z));
    if (aside > reach * largest) {
      return -DuralFolds.FAR_MM;
    }
    CalibreLine.Nearest at = line.nearest(x, y, z);
    double depth = section(deep, aside, at.radiusMm());
    double end = at.radiusMm() - Math.max(0, at.beyondMm()) - 1e-9;
    double far = reach * at.radiusMm() - at.distanceMm();
    return least(least(depth, end, at.radiusMm()), far, ROUNDING * at.radiusMm());
  }

  /** Depth below the sides of the triangle, its corners rounded. */
  static double section(double deep, double aside, double radius) {
    double b = HALF_BASE * radius;
    double h = HEIGHT * radius;
    double round = ROUNDING * radius;
    double blunt = Math.sqrt(aside * aside + round * round / 4);
    double side = (b * h - b * deep - h * blunt) / Math.hypot(b, h);
    return least(deep, side, round);
  }

  private static double least(double a, double b, double round) {
    return -SmoothUnion.union(-a, -b, round);
  }

  @Override
  public Box boxMm() {
    Box box = Box.EMPTY;
    for (int i = 0; i < line.radiiMm().length; i++) {
      Vector3d extent = new Vector3d(reach * line.radiiMm()[i]);
      Vector3dc p = line.pointsMm().get(i);
      box = box.union(new Box(p.sub(extent, new Vector3d()), p.add(extent, new Vector3d())));
    }
    return box;
  }
}
