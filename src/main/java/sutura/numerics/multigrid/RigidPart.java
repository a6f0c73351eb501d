package sutura.numerics.multigrid;

import java.util.Arrays;
import java.util.BitSet;
import sutura.numerics.DenseCholesky;
import sutura.numerics.Progress;

/**
 * How a body moves as a whole: of all rigid motions the one that a stiffness lets the forces do.
 * What soft springs hold moves far more as a whole than it deforms; taken first, it does not hide
 * how far the deformation is solved.
 */
final class RigidPart {
  private static final int MOTIONS = 6;

  private final double[] points;
  private final BitSet held = new BitSet();
  private final double[] centre = new double[3];
  private final double size;
  private final DenseCholesky stiffness;

  /**
   * Of a stiffness.
   *
   * @param points x, y, z of each row; those that are held take no part
   */
  RigidPart(SparseBlocks matrix, double[] points) {
    this.points = points;
    for (int row = 0; row < matrix.rows(); row++) {
      held.set(row, matrix.isHeld(row));
    }
    for (int i = 0; i < points.length; i++) {
      centre[i % 3] += 3 * points[i] / points.length;
    }
    double most = 0;
    for (int i = 0; i < points.length; i++) {
      most = Math.max(most, Math.abs(points[i] - centre[i % 3]));
    }
    size = most > 0 ? most : 1;
    double[] forces = new double[matrix.size()];
    double[][] lower = new double[MOTIONS][];
    for (int m = 0; m < MOTIONS; m++) {
      double[] amounts = new double[MOTIONS];
      amounts[m] = 1;
      matrix.multiply(motion(amounts), forces);
      lower[m] = Arrays.copyOf(work(forces), m + 1);
    }
    stiffness = new DenseCholesky(lower, Progress.NONE);
  }

  /** Displacements of every row: three translations, three rotations by arms of size 1. */
  private double[] motion(double[] amounts) {
    double[] displacements = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      int axis = i % 3;
      int next = (axis + 1) % 3;
      int last = (axis + 2) % 3;
      if (!held.get(i / 3)) {
        displacements[i] =
            amounts[axis]
                + amounts[3 + next] * arm(i - axis + last, last)
                - amounts[3 + last] * arm(i - axis + next, next);
      }
    }
    return displacements;
  }

  private double arm(int i, int axis) {
    return (points[i] - centre[axis]) / size;
  }

  /** Work of forces on each of the six motions. */
  private double[] work(double[] forces) {
    double[] work = new double[MOTIONS];
    for (int i = 0; i < points.length; i++) {
      int axis = i % 3;
      int next = (axis + 1) % 3;
      int last = (axis + 2) % 3;
      if (!held.get(i / 3)) {
        work[axis] += forces[i];
        work[3 + next] += forces[i] * arm(i - axis + last, last);
        work[3 + last] -= forces[i] * arm(i - axis + next, next);
      }
    }
    return work;
  }

  /** Displacements that the forces give the body as a whole. */
  double[] displacements(double[] forces) {
    double[] amounts = work(forces);
    stiffness.solve(amounts);
    return motion(amounts);
  }
}
