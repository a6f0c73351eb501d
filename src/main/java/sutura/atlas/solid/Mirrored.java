package sutura.atlas.solid;

import org.joml.Vector3d;
import sutura.geometry.Box;

/**
 * A right-hand half (x at least 0) together with its mirror image.
 *
 * @param right what is asked at x of at least 0 only
 */
public record Mirrored(Solid right) implements Solid {
  @Override
  public double depthMm(double x, double y, double z) {
    return right.depthMm(Math.abs(x), y, z);
  }

  @Override
  public Box boxMm() {
    Box box = right.boxMm();
    double x = Math.max(Math.abs(box.minMm().x()), Math.abs(box.maxMm().x()));
    return new Box(
        new Vector3d(-x, box.minMm().y(), box.minMm().z()),
        new Vector3d(x, box.maxMm().y(), box.maxMm().z()));
  }
}
