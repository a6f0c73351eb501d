package sutura.numerics.multigrid;

import sutura.numerics.Progress;

/**
 * How a body moves as a whole: of all rigid motions the one that a stiffness lets the forces do.
 * What soft springs hold moves far more as a whole than it deforms; taken first, it does not hide
 * how far the deformation is solved.
 */
final class RigidPart {
  private static final int MOTIONS = 6;

  private final double[][] motions;
  private final DenseCholesky stiffness;

  /**
   * Of a stiffness.
   *
   * @param points x, y, z of each row; those that are held take no part
   */
  RigidPart(SparseBlocks matrix, double[] points) {
    motions = motions(matrix, points);
    double[] forces = new double[matrix.size()];
    double[][] lower = new double[MOTIONS][];
    for (int i = 0; i < MOTIONS; i++) {
      matrix.multiply(motions[i], forces);
      lower[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        lower[i][j] = ConjugateGradients.dot(motions[j], forces);
      }
    }
    stiffness = new DenseCholesky(lower, Progress.NONE);
  }

  private static double[][] motions(SparseBlocks matrix, double[] points) {
    double[][] motions = new double[MOTIONS][points.length];
    double[] centre = new double[3];
    double size = 0;
    for (int i = 0; i < points.length; i++) {
      centre[i % 3] += 3 * points[i] / points.length;
    }
    for (int i = 0; i < points.length; i++) {
      size = Math.max(size, Math.abs(points[i] - centre[i % 3]));
    }
    for (int row = 0; row < matrix.rows(); row++) {
      if (matrix.isHeld(row)) {
        continue;
      }
      for (int axis = 0; axis < 3; axis++) {
        int next = (axis + 1) % 3;
        int last = (axis + 2) % 3;
        motions[axis][3 * row + axis] = 1;
        motions[3 + axis][3 * row + next] = -(points[3 * row + last] - centre[last]) / size;
        motions[3 + axis][3 * row + last] = (points[3 * row + next] - centre[next]) / size;
      }
    }
    return motions;
  }

  /** Displacements that the forces give the body as a whole. */
  double[] displacements(double[] forces) {
    double[] amounts = new double[MOTIONS];
    for (int i = 0; i < MOTIONS; i++) {
      amounts[i] = ConjugateGradients.dot(motions[i], forces);
    }
    stiffness.solve(amounts);
    double[] displacements = new double[forces.length];
    for (int m = 0; m < MOTIONS; m++) {
      for (int i = 0; i < displacements.length; i++) {
        displacements[i] += amounts[m] * motions[m][i];
      }
    }
    return displacements;
  }
}
