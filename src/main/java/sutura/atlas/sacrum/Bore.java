package sutura.atlas.sacrum;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A straight way of oval section that widens towards its mouth and goes on beyond it.
 *
 * @param fromMm middle of its inner end
 * @param mouthMm middle of its mouth
 * @param across unit vector of the first half axis, square to the way
 * @param halfAcrossMm first half axis at the mouth
 * @param halfAlongMm second half axis at the mouth
 * @param beyondMm how far it goes on before the mouth
 */
record Bore(
    Vector3dc fromMm,
    Vector3dc mouthMm,
    Vector3dc across,
    double halfAcrossMm,
    double halfAlongMm,
    double beyondMm)
    implements Solid {
  /** Size of the inner end as a share of the mouth. */
  private static final double INNER = 0.62;

  @Override
  public double depthMm(double x, double y, double z) {
    Vector3d way = mouthMm.sub(fromMm, new Vector3d());
    double length = way.length();
    way.div(length);
    Vector3d p = new Vector3d(x, y, z).sub(fromMm);
    double along = p.dot(way);
    double share = INNER + (1 - INNER) * Carve.step(0, 1, along / length);
    double a = halfAcrossMm * share;
    double b = halfAlongMm * share;
    double u = p.dot(across);
    double v = p.dot(way.cross(across, new Vector3d()));
    double k = Math.hypot(u / a, v / b);
    double gradient = Math.hypot(u / (a * a), v / (b * b));
    double least = Math.min(a, b);
    double side = gradient < 1e-9 ? least : Math.min(least, k * (1 - k) / gradient);
    return Math.min(side, Math.min(along, length + beyondMm - along));
  }

  @Override
  public Box boxMm() {
    Vector3d grown = new Vector3d(Math.max(halfAcrossMm, halfAlongMm));
    Vector3d way = mouthMm.sub(fromMm, new Vector3d()).normalize();
    Vector3d end = way.mul(beyondMm).add(mouthMm);
    return new Box(
        fromMm.min(end, new Vector3d()).sub(grown), fromMm.max(end, new Vector3d()).add(grown));
  }
}
