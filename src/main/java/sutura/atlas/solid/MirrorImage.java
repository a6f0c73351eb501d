package sutura.atlas.solid;

import org.joml.Vector3d;
import sutura.geometry.Box;

/**
 * A body seen in a sagittal mirror: what lay on the right lies on the left.
 *
 * @param original the body
 * @param planeMm x of the mirror, mm
 */
public record MirrorImage(Solid original, double planeMm) implements Solid {
  @Override
  public double depthMm(double x, double y, double z) {
    return original.depthMm(2 * planeMm - x, y, z);
  }

  @Override
  public Box boxMm() {
    Box box = original.boxMm();
    return new Box(
        new Vector3d(2 * planeMm - box.maxMm().x(), box.minMm().y(), box.minMm().z()),
        new Vector3d(2 * planeMm - box.minMm().x(), box.maxMm().y(), box.maxMm().z()));
  }
}
