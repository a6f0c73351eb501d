package sutura.biomech;

import java.util.Optional;
import sutura.numerics.BlockMatrix;
import sutura.numerics.Progress;
import sutura.numerics.multigrid.ConjugateGradients;
import sutura.numerics.multigrid.Multigrid;
import sutura.numerics.multigrid.Stiffness;

/** Solves the systems of tests, far more exactly than the program needs. */
final class SmallSolver {
  private final ConjugateGradients solver;

  SmallSolver(BlockMatrix matrix, double[] nodesMm, double tolerance) {
    Stiffness stiffness = new Stiffness(matrix, nodesMm);
    solver =
        new ConjugateGradients(
            stiffness, Multigrid.of(stiffness, nodesMm, Progress.NONE), tolerance);
  }

  SmallSolver(ElasticSystem system, double tolerance) {
    this(system.stiffness(), system.model().nodesMm(), tolerance);
  }

  double[] solve(double[] load) {
    ConjugateGradients.Solution solution = solver.solve(load, Optional.empty(), Progress.NONE);
    if (!solution.converged()) {
      throw new IllegalStateException("not solved after " + solution.steps() + " steps");
    }
    return solution.displacements();
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
