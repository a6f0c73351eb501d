package sutura.atlas.solid;

import org.joml.Matrix3d;
import org.joml.Matrix3dc;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/**
 * An ellipsoid. Its depth is exact on the surface and to first order near it.
 *
 * @param centreMm RAS mm
 * @param halfAxesMm half axes along its own x, y, z
 * @param rasFromOwn rotation
 */
public record Ellipsoid(Vector3dc centreMm, Vector3dc halfAxesMm, Matrix3dc rasFromOwn)
    implements Solid {
  /** With its axes along those of the frame. */
  public static Ellipsoid upright(Vector3dc centreMm, Vector3dc halfAxesMm) {
    return new Ellipsoid(centreMm, halfAxesMm, new Matrix3d());
  }

  @Override
  public double depthMm(double x, double y, double z) {
    Vector3d p = new Vector3d(x, y, z).sub(centreMm).mulTranspose(rasFromOwn);
    Vector3d scaled = p.div(halfAxesMm, new Vector3d());
    double k = scaled.length();
    double gradient = scaled.div(halfAxesMm).length();
    double least = Math.min(halfAxesMm.x(), Math.min(halfAxesMm.y(), halfAxesMm.z()));
    return gradient < 1e-9 ? least : Math.min(least, k * (1 - k) / gradient);
  }

  @Override
  public Box boxMm() {
    double r = Math.max(halfAxesMm.x(), Math.max(halfAxesMm.y(), halfAxesMm.z()));
    return new Box(
        centreMm.sub(new Vector3d(r), new Vector3d()),
        centreMm.add(new Vector3d(r), new Vector3d()));
  }
}
