package sutura.atlas.meninges;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Sheet;
import sutura.geometry.Box;

/** A fold through a net of points placed by hand, with or without a round hole seen from above. */
final class SheetFold implements Fold {
  private final Sheet sheet;
  private final Box box;
  private final Vector3dc hole;
  private final double holeRadiusMm;

  private SheetFold(Sheet sheet, Vector3dc hole, double holeRadiusMm) {
    this.sheet = sheet;
    this.hole = hole;
    this.holeRadiusMm = holeRadiusMm;
    box = sheet.boxMm();
  }

  /** A fold through rows of equally many points, RAS mm. */
  static SheetFold of(List<List<Vector3dc>> rows) {
    return pierced(rows, new Vector3d(), 0);
  }

  /** A fold with a hole round a point. */
  static SheetFold pierced(List<List<Vector3dc>> rows, Vector3dc hole, double holeRadiusMm) {
    return new SheetFold(new Sheet(rows, new double[rows.get(0).size()]), hole, holeRadiusMm);
  }

  @Override
  public double distanceMm(double x, double y, double z) {
    if (outside(x, box.minMm().x(), box.maxMm().x())
        || outside(y, box.minMm().y(), box.maxMm().y())
        || outside(z, box.minMm().z(), box.maxMm().z())) {
      return DuralFolds.FAR_MM;
    }
    double off = -sheet.depthMm(x, y, z);
    double within = holeRadiusMm - Math.hypot(x - hole.x(), y - hole.y());
    return within > 0 ? Math.hypot(off, within) : off;
  }

  private static boolean outside(double at, double low, double high) {
    return at < low - DuralFolds.FAR_MM || at > high + DuralFolds.FAR_MM;
  }

  @Override
  public Box boxMm() {
    return box;
  }

  @Override
  public boolean isConstructed(Vector3dc p) {
    return true;
  }
}
