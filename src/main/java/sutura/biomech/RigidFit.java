package sutura.biomech;

import org.joml.Matrix3d;
import org.joml.Vector3d;

/**
 * The small rigid motion that fits displacements of weighted points best: least squares, linear in
 * the displacements.
 */
public final class RigidFit {
  /** Added to the moments of inertia, relative to their trace, so that flat sets have a fit. */
  private static final double FLATNESS = 1e-9;

  private final double[] placesMm;
  private final int[] nodes;
  private final double[] weights;
  private final Vector3d middle = new Vector3d();
  private final Matrix3d inverseInertia;
  private double total;

  /**
   * A fit to some nodes.
   *
   * @param placesMm x, y, z of all nodes
   * @param nodes those that count
   * @param weights of those
   */
  RigidFit(double[] placesMm, int[] nodes, double[] weights) {
    this.placesMm = placesMm;
    this.nodes = nodes;
    this.weights = weights;
    for (int i = 0; i < nodes.length; i++) {
      int p = 3 * nodes[i];
      total += weights[i];
      middle.add(
          weights[i] * placesMm[p], weights[i] * placesMm[p + 1], weights[i] * placesMm[p + 2]);
    }
    middle.div(total);
    inverseInertia = inertia().invert();
  }

  private Matrix3d inertia() {
    double xx = 0;
    double yy = 0;
    double zz = 0;
    double xy = 0;
    double yz = 0;
    double zx = 0;
    for (int i = 0; i < nodes.length; i++) {
      int p = 3 * nodes[i];
      double x = placesMm[p] - middle.x;
      double y = placesMm[p + 1] - middle.y;
      double z = placesMm[p + 2] - middle.z;
      xx += weights[i] * x * x;
      yy += weights[i] * y * y;
      zz += weights[i] * z * z;
      xy += weights[i] * x * y;
      yz += weights[i] * y * z;
      zx += weights[i] * z * x;
    }
    double more = FLATNESS * (xx + yy + zz) + Double.MIN_NORMAL;
    return new Matrix3d(
        yy + zz + more, -xy, -zx, -xy, xx + zz + more, -yz, -zx, -yz, xx + yy + more);
  }

  /**
   * A small rigid motion.
   *
   * @param aboutMm point that only shifts
   * @param shift of that point
   * @param turn in radians about each axis times the unit of the shift by mm
   */
  public record Motion(Vector3d aboutMm, Vector3d shift, Vector3d turn) {
    /** Displacement of a point. */
    public Vector3d at(double x, double y, double z) {
      return new Vector3d(x, y, z).sub(aboutMm).cross(turn).negate().add(shift);
    }
  }

  /** The motion that fits these displacements of all nodes best. */
  Motion motion(double[] displacements) {
    Vector3d shift = new Vector3d();
    Vector3d moment = new Vector3d();
    for (int i = 0; i < nodes.length; i++) {
      int p = 3 * nodes[i];
      double u = weights[i] * displacements[p];
      double v = weights[i] * displacements[p + 1];
      double w = weights[i] * displacements[p + 2];
      double x = placesMm[p] - middle.x;
      double y = placesMm[p + 1] - middle.y;
      double z = placesMm[p + 2] - middle.z;
      shift.add(u, v, w);
      moment.add(y * w - z * v, z * u - x * w, x * v - y * u);
    }
    return new Motion(middle, shift.div(total), inverseInertia.transform(moment));
  }
}
