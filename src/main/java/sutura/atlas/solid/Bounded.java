package sutura.atlas.solid;

import org.joml.Vector3d;
import sutura.geometry.Box;

/**
 * A body that is asked only near its box; farther out the distance to the box stands for its own.
 *
 * @param body the body
 * @param boxMm its box
 * @param marginMm how far from the box it is still asked: at least the width of any fillet
 */
public record Bounded(Solid body, Box boxMm, double marginMm) implements Solid {
  /** A body with its own box. */
  public static Bounded of(Solid body, double marginMm) {
    return new Bounded(body, body.boxMm(), marginMm);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double dx = Math.max(0, Math.max(boxMm.minMm().x() - x, x - boxMm.maxMm().x()));
    double dy = Math.max(0, Math.max(boxMm.minMm().y() - y, y - boxMm.maxMm().y()));
    double dz = Math.max(0, Math.max(boxMm.minMm().z() - z, z - boxMm.maxMm().z()));
    double squared = dx * dx + dy * dy + dz * dz;
    return squared > marginMm * marginMm ? -Math.sqrt(squared) : body.depthMm(x, y, z);
  }

  /** A box grown on all sides. */
  public static Box grown(Box box, double byMm) {
    Vector3d by = new Vector3d(byMm);
    return new Box(box.minMm().sub(by, new Vector3d()), box.maxMm().add(by, new Vector3d()));
  }
}
