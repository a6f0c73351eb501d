package sutura.atlas.skull;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * Azimuthal equidistant map of the directions around a point inside the skull: a pixel's distance
 * from the middle is the angle from the pole.
 *
 * @param centreMm where the rays start
 * @param column direction of growing column at the pole
 * @param row direction of growing row at the pole
 * @param pole direction of the middle pixel
 * @param stepDegrees angle of one pixel
 * @param radiusDegrees largest angle from the pole
 */
record AzimuthalMap(
    Vector3dc centreMm,
    Vector3dc column,
    Vector3dc row,
    Vector3dc pole,
    double stepDegrees,
    double radiusDegrees) {

  /** Row and column of the middle pixel. */
  int middle() {
    return (int) (radiusDegrees / stepDegrees);
  }

  /** Rows, and columns, of the map. */
  int size() {
    return 2 * middle() + 1;
  }

  /** Whether a pixel lies within the map's circle. */
  boolean covers(double atRow, double atColumn) {
    return Math.hypot(atRow - middle(), atColumn - middle()) * stepDegrees <= radiusDegrees;
  }

  /** Unit direction of a pixel. */
  Vector3d direction(double atRow, double atColumn) {
    double v = atRow - middle();
    double u = atColumn - middle();
    double theta = Math.toRadians(Math.hypot(u, v) * stepDegrees);
    double phi = Math.atan2(v, u);
    return new Vector3d(pole)
        .mul(Math.cos(theta))
        .fma(Math.sin(theta) * Math.sin(phi), row)
        .fma(Math.sin(theta) * Math.cos(phi), column);
  }

  /** Row and column of a point. */
  double[] project(Vector3dc pointMm) {
    Vector3d v = pointMm.sub(centreMm, new Vector3d()).normalize();
    double theta = Math.toDegrees(Math.acos(Math.min(Math.max(v.dot(pole), -1), 1)));
    double phi = Math.atan2(v.dot(row), v.dot(column));
    return new double[] {
      middle() + theta / stepDegrees * Math.sin(phi), middle() + theta / stepDegrees * Math.cos(phi)
    };
  }
}
