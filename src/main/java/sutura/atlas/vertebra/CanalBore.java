package sutura.atlas.vertebra;

import org.joml.Vector3d;
import sutura.atlas.solid.Outline;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The vertebral foramen as a straight bore along the vertebra's own z, to be taken out of its bone.
 *
 * @param outline at half width and half depth 1
 * @param middleYMm middle of its front and back
 * @param halfWidthMm half width
 * @param halfDepthMm half depth from front to back
 * @param halfLengthMm how far it reaches up and down
 */
public record CanalBore(
    Outline outline, double middleYMm, double halfWidthMm, double halfDepthMm, double halfLengthMm)
    implements Solid {
  @Override
  public double depthMm(double x, double y, double z) {
    double side = outline.depth(x, y - middleYMm, halfWidthMm, halfDepthMm);
    return Math.min(side, halfLengthMm - Math.abs(z));
  }

  @Override
  public Box boxMm() {
    return new Box(
        new Vector3d(-halfWidthMm * 1.2, middleYMm - halfDepthMm * 1.2, -halfLengthMm),
        new Vector3d(halfWidthMm * 1.2, middleYMm + halfDepthMm * 1.2, halfLengthMm));
  }
}
