package sutura.atlas.dentition;

import org.joml.Vector3d;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The hollow in the bone for the roots of a tooth and the ligament round them.
 *
 * @param tooth whose roots
 * @param ligamentMm width of the gap between root and bone
 */
public record Socket(Tooth tooth, double ligamentMm) implements Solid {
  @Override
  public double depthMm(double x, double y, double z) {
    return tooth.depthMm(x, y, z) + ligamentMm;
  }

  @Override
  public Box boxMm() {
    Box box = tooth.boxMm();
    Vector3d grown = new Vector3d(ligamentMm);
    return new Box(box.minMm().sub(grown, new Vector3d()), box.maxMm().add(grown, new Vector3d()));
  }
}
