package sutura.biomech.table;

import org.joml.Matrix3d;
import org.joml.Vector3d;

/**
 * The rigid motion that some displacements are nearest to: least squares, each node by its weight;
 * turns are small.
 *
 * @param nodes taken
 * @param weights of each
 * @param middle of the weights, RAS mm
 * @param turnFromMoment inverse of the moments of inertia
 */
record RigidFit(int[] nodes, double[] weights, Vector3d middle, Matrix3d turnFromMoment) {
  /** Flat and straight sets of nodes still have an inverse. */
  private static final double RIDGE = 1e-6;

  static RigidFit of(double[] placesMm, int[] nodes, double[] weights) {
    Vector3d middle = new Vector3d();
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      middle.fma(weights[i], place(placesMm, nodes[i]));
      sum += weights[i];
    }
    middle.div(sum);
    double xx = 0;
    double yy = 0;
    double zz = 0;
    double xy = 0;
    double xz = 0;
    double yz = 0;
    for (int i = 0; i < nodes.length; i++) {
      Vector3d at = place(placesMm, nodes[i]).sub(middle);
      xx += weights[i] * at.x * at.x;
      yy += weights[i] * at.y * at.y;
      zz += weights[i] * at.z * at.z;
      xy += weights[i] * at.x * at.y;
      xz += weights[i] * at.x * at.z;
      yz += weights[i] * at.y * at.z;
    }
    double ridge = RIDGE * (xx + yy + zz) + Double.MIN_NORMAL;
    Matrix3d inertia =
        new Matrix3d(
            yy + zz + ridge, -xy, -xz, -xy, xx + zz + ridge, -yz, -xz, -yz, xx + yy + ridge);
    double[] shares = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights[i] / sum;
    }
    // Shares add up to 1, so the inertia is divided by the same sum.
    return new RigidFit(nodes, shares, middle, inertia.scale(1 / sum).invert());
  }

  static Vector3d place(double[] places, int node) {
    return new Vector3d(places[3 * node], places[3 * node + 1], places[3 * node + 2]);
  }

  /**
   * A small rigid motion.
   *
   * @param shiftMm of the middle
   * @param turn about it, rad
   */
  record Motion(Vector3d shiftMm, Vector3d turn) {}

  Motion motion(double[] placesMm, double[] displacementsMm) {
    Vector3d shift = new Vector3d();
    Vector3d moment = new Vector3d();
    for (int i = 0; i < nodes.length; i++) {
      Vector3d moved = place(displacementsMm, nodes[i]).mul(weights[i]);
      shift.add(moved);
      moment.add(place(placesMm, nodes[i]).sub(middle).cross(moved));
    }
    return new Motion(shift, turnFromMoment.transform(moment));
  }

  /** Where the motion takes a place. */
  Vector3d at(Motion motion, Vector3d placeMm) {
    return new Vector3d(placeMm).sub(middle).cross(motion.turn()).negate().add(motion.shiftMm());
  }
}
