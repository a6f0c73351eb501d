package sutura.atlas.solid;

import org.joml.Vector3d;
import sutura.geometry.Box;

/**
 * A body with a layer laid round it, or taken off it.
 *
 * @param body the body
 * @param byMm thickness of the layer, negative to shrink
 */
public record Grown(Solid body, double byMm) implements Solid {
  @Override
  public double depthMm(double x, double y, double z) {
    return body.depthMm(x, y, z) + byMm;
  }

  @Override
  public Box boxMm() {
    Vector3d r = new Vector3d(Math.max(0, byMm));
    Box box = body.boxMm();
    return new Box(box.minMm().sub(r, new Vector3d()), box.maxMm().add(r, new Vector3d()));
  }
}
