package sutura.atlas.solid;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/**
 * Everything on one side of a plane: a tool to cut bodies with, not a body of its own.
 *
 * @param pointMm a point of the plane
 * @param outward unit normal that points out of it
 */
public record HalfSpace(Vector3dc pointMm, Vector3dc outward) implements Solid {
  private static final double FAR_MM = 1e4;

  @Override
  public double depthMm(double x, double y, double z) {
    return (pointMm.x() - x) * outward.x()
        + (pointMm.y() - y) * outward.y()
        + (pointMm.z() - z) * outward.z();
  }

  @Override
  public Box boxMm() {
    return new Box(new Vector3d(-FAR_MM), new Vector3d(FAR_MM));
  }
}
