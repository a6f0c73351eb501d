package sutura.atlas.sacrum;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * A straight way of oval section, wider towards its mouth.
 *
 * @param fromMm middle of its inner end
 * @param toMm middle of its outer end
 * @param across unit vector of the first half axis, square to the way
 * @param halfAcrossMm first half axis
 * @param halfAlongMm second half axis
 * @param flareMm by how much both are larger at the outer end
 */
record Bore(
    Vector3dc fromMm,
    Vector3dc toMm,
    Vector3dc across,
    double halfAcrossMm,
    double halfAlongMm,
    double flareMm)
    implements Solid {

  @Override
  public double depthMm(double x, double y, double z) {
    Vector3d way = toMm.sub(fromMm, new Vector3d());
    double length = way.length();
    way.div(length);
    Vector3d p = new Vector3d(x, y, z).sub(fromMm);
    double along = p.dot(way);
    double grown = flareMm * Math.max(0, Math.min(1, along / length));
    double a = halfAcrossMm + grown;
    double b = halfAlongMm + grown;
    double u = p.dot(across);
    double v = p.dot(way.cross(across, new Vector3d()));
    double k = Math.hypot(u / a, v / b);
    double gradient = Math.hypot(u / (a * a), v / (b * b));
    double least = Math.min(a, b);
    double side = gradient < 1e-9 ? least : Math.min(least, k * (1 - k) / gradient);
    return Math.min(side, Math.min(along, length - along));
  }

  @Override
  public Box boxMm() {
    double r = Math.max(halfAcrossMm, halfAlongMm) + flareMm;
    Vector3d grown = new Vector3d(r);
    return new Box(
        fromMm.min(toMm, new Vector3d()).sub(grown), fromMm.max(toMm, new Vector3d()).add(grown));
  }
}
