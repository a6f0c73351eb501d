package sutura.numerics.multigrid;

/**
 * One level: its stiffness, what smooths its errors, and the bodies of the next level.
 *
 * @param matrix stiffness
 * @param diagonal inverse of its blocks
 * @param largest largest eigenvalue of the diagonal's inverse times the matrix, from above
 * @param bodies motions that the next level corrects
 */
record Level(SparseBlocks matrix, Diagonal diagonal, double largest, Bodies bodies) {
  /** Of the step that smooths the motions of the bodies, times 1/largest; as in the paper. */
  private static final double DAMPING = 4.0 / 3;

  private static final int POWER_STEPS = 12;

  /** Power iteration finds the eigenvalue from below. */
  private static final double SAFETY = 1.1;

  static Level of(SparseBlocks matrix, double[] points, double strength) {
    Diagonal diagonal = new Diagonal(matrix);
    Aggregates aggregates = Aggregates.of(matrix, strength);
    return new Level(
        matrix, diagonal, largest(matrix, diagonal), new Bodies(matrix.side(), aggregates, points));
  }

  double damping() {
    return DAMPING / largest;
  }

  private static double largest(SparseBlocks matrix, Diagonal diagonal) {
    int size = matrix.size();
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      // Any rough vector does; this one is the same everywhere.
      x[i] = (i * 2654435761L >>> 7 & 1023) / 511.5 - 1;
    }
    double[] forces = new double[size];
    double[] next = new double[size];
    double value = 1;
    for (int step = 0; step < POWER_STEPS; step++) {
      matrix
          .strips()
          .forEach(
              (from, to) -> {
                matrix.multiply(x, forces, from, to);
                for (int row = from; row < to; row++) {
                  diagonal.multiply(row, forces, next);
                }
              });
      value = quotient(x, forces, next);
      for (int i = 0; i < size; i++) {
        x[i] = next[i] / value;
      }
    }
    return SAFETY * value;
  }

  /** Rayleigh quotient of D^-1 A in the inner product of A. */
  private static double quotient(double[] x, double[] forces, double[] next) {
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < x.length; i++) {
      top += next[i] * forces[i];
      bottom += x[i] * forces[i];
    }
    return bottom > 0 ? top / bottom : 1;
  }
}
