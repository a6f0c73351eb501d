package sutura.biomech;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * A disc on the surface of the skull and how a force on it is shared among nodes: evenly over its
 * area, consistent with the elements' shape functions. Arrays are not copied.
 *
 * @param placeMm its middle
 * @param inward unit normal into the bone, mean of the surface round it
 * @param nodes that share the force, ascending
 * @param weights share of each; their sum is 1
 */
public record Patch(Vector3dc placeMm, Vector3dc inward, int[] nodes, double[] weights) {
  public Patch {
    placeMm = new Vector3d(placeMm);
    inward = new Vector3d(inward);
  }

  /** Adds a force on the patch, N, to those on the nodes. */
  public void addForce(Vector3dc newton, double[] forcesN) {
    for (int i = 0; i < nodes.length; i++) {
      forcesN[3 * nodes[i]] += weights[i] * newton.x();
      forcesN[3 * nodes[i] + 1] += weights[i] * newton.y();
      forcesN[3 * nodes[i] + 2] += weights[i] * newton.z();
    }
  }

  /** Mean displacement of the patch. */
  public Vector3d mean(double[] displacements) {
    Vector3d mean = new Vector3d();
    for (int i = 0; i < nodes.length; i++) {
      int d = 3 * nodes[i];
      mean.add(
          weights[i] * displacements[d],
          weights[i] * displacements[d + 1],
          weights[i] * displacements[d + 2]);
    }
    return mean;
  }
}
