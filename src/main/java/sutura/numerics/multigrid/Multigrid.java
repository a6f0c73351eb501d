package sutura.numerics.multigrid;

import java.util.ArrayList;
import java.util.List;
import sutura.numerics.DenseCholesky;
import sutura.numerics.Progress;

/**
 * A stiffness matrix with the levels that make solving with it quick: smoothed aggregation with the
 * six rigid motions of each aggregate, down to a system that is solved directly. Immutable; one
 * {@link Cycle} for each thread does the work.
 *
 * <p>Source: Vanek, Mandel, Brezina (1996) doi:10.1007/BF02238511.
 */
public final class Multigrid {
  /** Unknowns that are solved for directly. */
  private static final int DIRECT = 1600;

  private static final int MOST_LEVELS = 12;

  /**
   * Share of the strongest connection above which two rows may lie in one body. Tissue between
   * bones is far below, the weakest connections inside bone are above.
   */
  private static final double STRONG = 0.25;

  /** The same between bodies, whose smoothed motions overlap. */
  private static final double STRONG_BETWEEN_BODIES = 0.05;

  private final List<Level> levels;
  private final SparseBlocks last;
  private final DenseCholesky direct;

  private Multigrid(List<Level> levels, SparseBlocks last, DenseCholesky direct) {
    this.levels = List.copyOf(levels);
    this.last = last;
    this.direct = direct;
  }

  /**
   * Builds the levels.
   *
   * @param stiffness nodes that are held have the rows of the unit matrix
   * @param points x, y, z of each node
   */
  public static Multigrid of(Stiffness stiffness, double[] points, Progress progress) {
    List<Level> levels = new ArrayList<>();
    SparseBlocks now = stiffness.matrix();
    double[] places = points;
    while (now.size() > DIRECT && levels.size() < MOST_LEVELS) {
      progress.check();
      progress.report("set-up", levels.isEmpty() ? 0 : 0.8);
      Level level = Level.of(now, places, levels.isEmpty() ? STRONG : STRONG_BETWEEN_BODIES);
      if (level.bodies().count() == 0 || level.bodies().count() * 6 >= now.size()) {
        break;
      }
      progress.check();
      Prolongation prolongation =
          new Prolongation(now, level.diagonal(), level.bodies(), level.damping());
      levels.add(level);
      now = GalerkinProduct.of(now, prolongation, level.bodies().count(), progress);
      places = level.bodies().centres();
    }
    return new Multigrid(levels, now, new DenseCholesky(lower(now), progress));
  }

  private static double[][] lower(SparseBlocks matrix) {
    int side = matrix.side();
    double[][] lower = new double[matrix.size()][];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = new double[i + 1];
    }
    for (int row = 0; row < matrix.rows(); row++) {
      for (int k = matrix.start(row); k < matrix.start(row + 1); k++) {
        for (int i = 0; i < side * side; i++) {
          int r = side * row + i / side;
          int c = side * matrix.column(k) + i % side;
          if (c <= r) {
            lower[r][c] = matrix.values()[matrix.offset(k) + i];
          }
        }
      }
    }
    return lower;
  }

  List<Level> levels() {
    return levels;
  }

  SparseBlocks last() {
    return last;
  }

  DenseCholesky direct() {
    return direct;
  }

  /** Unknowns of each level, the finest first. */
  public List<Integer> sizes() {
    List<Integer> sizes = new ArrayList<>();
    levels.forEach(level -> sizes.add(level.matrix().size()));
    sizes.add(last.size());
    return sizes;
  }

  /** Memory that the levels below the finest take, bytes, roughly. */
  public long bytes() {
    long bytes = 4L * last.size() * last.size();
    for (Level level : levels) {
      bytes += 60L * level.matrix().rows();
      bytes += level.matrix().side() == 6 ? 8L * level.matrix().values().length : 0;
    }
    return bytes;
  }
}
