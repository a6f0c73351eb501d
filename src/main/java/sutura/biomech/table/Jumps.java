package sutura.biomech.table;

import org.joml.Vector3d;

/** Motion across the sutures in one answer. */
final class Jumps {
  private final Gauges gauges;
  private final float[] jumpsNm;

  Jumps(MobilityTable table, TableSum sum) {
    gauges = table.gauges();
    jumpsNm = TableSum.expanded(table.jumpModes(), sum.jumps(), TableSolver.NM_PER_MM);
  }

  Vector3d jumpNm(int gauge) {
    return vector(jumpsNm, gauge);
  }

  private static Vector3d vector(float[] values, int i) {
    return new Vector3d(values[3 * i], values[3 * i + 1], values[3 * i + 2]);
  }

  /** The gauge of a suture that moves most. */
  int most(ControlPoints.Range range) {
    int most = range.first();
    for (int g = range.first(); g < range.first() + range.count(); g++) {
      most = jumpNm(g).lengthSquared() > jumpNm(most).lengthSquared() ? g : most;
    }
    return most;
  }

  double opening(int gauge) {
    return jumpNm(gauge).dot(vector(gauges.normals(), gauge));
  }

  double shear(int gauge) {
    double opening = opening(gauge);
    return Math.sqrt(Math.max(0, jumpNm(gauge).lengthSquared() - opening * opening));
  }
}
