package sutura.numerics.multigrid;

import sutura.numerics.BlockMatrix;

/** A stiffness to solve with: what a {@link BlockMatrix} holds, in less memory. Immutable. */
public final class Stiffness {
  private final SparseBlocks matrix;
  private final RigidPart rigid;

  /**
   * Of a symmetric positive definite matrix, which may be used for another afterwards; only its
   * pattern is kept.
   *
   * @param pointsMm x, y, z of each node
   */
  public Stiffness(BlockMatrix matrix, double[] pointsMm) {
    this.matrix = SparseBlocks.of(matrix);
    this.rigid = new RigidPart(this.matrix, pointsMm);
  }

  SparseBlocks matrix() {
    return matrix;
  }

  RigidPart rigid() {
    return rigid;
  }

  /** Forces that hold these displacements. */
  public double[] forces(double[] displacements) {
    double[] forces = new double[displacements.length];
    matrix.multiply(displacements, forces);
    return forces;
  }

  /** Memory that it takes for itself, bytes, roughly; the pattern is shared. */
  public long bytes() {
    return 4L * matrix.blocks() + 8L * matrix.values().length;
  }
}
