package sutura.biomech.table;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Factors symmetric positive definite matrices, so that thousands of loads cost little each. The
 * program ships none; one is there in the Maven profile that computes the table.
 */
public interface DirectSolver {
  /** Factors a matrix; the factor owns memory outside the heap. */
  Factor factor(UpperMatrix matrix);

  /** What is left of a matrix when it was factored. */
  interface Factor extends AutoCloseable {
    /**
     * Solves for several right-hand sides at once, which are replaced by their solutions.
     *
     * @param columns one after the other
     * @param count how many
     */
    void solve(double[] columns, int count);

    /** Factors another matrix with entries at the same places, which is cheaper than anew. */
    void replace(UpperMatrix matrix);

    @Override
    void close();
  }

  /** The one on the class path, if there is any. */
  static Optional<DirectSolver> installed() {
    return ServiceLoader.load(DirectSolver.class).findFirst();
  }
}
