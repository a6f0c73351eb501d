package sutura.biomech;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A load put onto the nodes of a model. The array is not copied.
 *
 * @param placeMm place on the surface; of a pressure the centre of the cavity
 * @param direction unit vector of the force there
 * @param forcesN x, y, z of the force on each node
 * @param totalN sum of the sizes of the forces that are spread: one patch's, two patches', or
 *     pressure times area
 */
public record LoadCase(Vector3dc placeMm, Vector3dc direction, double[] forcesN, double totalN) {
  public LoadCase {
    placeMm = new Vector3d(placeMm);
    direction = new Vector3d(direction);
  }

  /**
   * Mean displacement along the forces of what they act on: their work by their size, so that it is
   * reciprocal.
   */
  public double alongForces(double[] displacements) {
    double work = 0;
    for (int i = 0; i < forcesN.length; i++) {
      work += forcesN[i] * displacements[i];
    }
    return work / totalN;
  }
}
