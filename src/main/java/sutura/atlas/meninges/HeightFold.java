package sutura.atlas.meninges;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/**
 * A fold that is a height over a plane, up to where its edge's distance becomes positive.
 *
 * @param upright whether it is x over (y, z), else z over (x, y)
 * @param height the sheet
 * @param edgeMm signed distance from its edge in the plane, mm, negative within the fold
 * @param isConstructed whether it was drawn by hand
 */
record HeightFold(boolean upright, HeightPlate height, HeightPlate edgeMm, boolean isConstructed)
    implements Fold {
  @Override
  public double distanceMm(double x, double y, double z) {
    double u = upright ? y : x;
    double v = upright ? z : y;
    double edge = edgeMm.at(u, v);
    if (edge > DuralFolds.FAR_MM) {
      return DuralFolds.FAR_MM;
    }
    double off = Math.abs((upright ? x : z) - height.at(u, v));
    if (off > 4 * DuralFolds.FAR_MM) {
      return DuralFolds.FAR_MM;
    }
    return Math.hypot(off * height.cosine(u, v), Math.max(0, edge));
  }

  /** Signed height over the sheet where it has some, else NaN. */
  double aboveMm(double x, double y, double z) {
    double u = upright ? y : x;
    double v = upright ? z : y;
    return edgeMm.at(u, v) < 0 ? (upright ? x : z) - height.at(u, v) : Double.NaN;
  }

  @Override
  public Box boxMm() {
    Box box = Box.EMPTY;
    for (int i = 0; i < edgeMm.nu(); i++) {
      for (int j = 0; j < edgeMm.nv(); j++) {
        if (edgeMm.heightMm()[i * edgeMm.nv() + j] <= 0) {
          double u = edgeMm.u0Mm() + i * edgeMm.spacingMm();
          double v = edgeMm.v0Mm() + j * edgeMm.spacingMm();
          double h = height.at(u, v);
          Vector3d p = upright ? new Vector3d(h, u, v) : new Vector3d(u, v, h);
          box = box.union(new Box(p, p));
        }
      }
    }
    return box;
  }

  @Override
  public boolean isConstructed(Vector3dc p) {
    return isConstructed;
  }
}
