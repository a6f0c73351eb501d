package sutura.biomech.solver;

import sutura.numerics.BlockMatrix;
import sutura.numerics.Progress;
import sutura.numerics.multigrid.Multigrid;
import sutura.numerics.multigrid.Stiffness;

/** Two nodes, each on springs of its own. */
final class SmallParts {
  private static final double[] POINTS = {0, 0, 0, 1, 0, 0};

  private SmallParts() {}

  static Stiffness stiffness() {
    BlockMatrix matrix = BlockMatrix.ofElements(2, new int[] {0, 1}, 2);
    matrix.addBlock(0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1);
    matrix.addBlock(1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1);
    return new Stiffness(matrix, POINTS);
  }

  static Multigrid multigrid() {
    return Multigrid.of(stiffness(), POINTS, Progress.NONE);
  }
}
