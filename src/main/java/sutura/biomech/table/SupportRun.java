package sutura.biomech.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sutura.numerics.BlockMatrix;
import sutura.numerics.Progress;

/** Solves all loads at all stored moduli on one support. */
final class SupportRun {
  /** Right-hand sides at once; more are hardly faster. */
  private static final int BLOCK = 64;

  private final SampledSkull skull;
  private final int[] control;
  private final List<SparseForces> loads;
  private final SutureEnergy sutures;
  private final SutureEnergy synchondrosis;
  private final int states;
  private final Solved[] rows;
  private final double[][][] inSutures;
  private final double[][][] inSynchondrosis;

  SupportRun(
      SampledSkull skull,
      int[] control,
      List<SparseForces> loads,
      SutureEnergy sutures,
      SutureEnergy synchondrosis,
      int states) {
    this.skull = skull;
    this.control = control;
    this.loads = loads;
    this.sutures = sutures;
    this.synchondrosis = synchondrosis;
    this.states = states;
    rows = new Solved[loads.size() * states];
    inSutures = new double[loads.size()][states][];
    inSynchondrosis = new double[loads.size()][states][];
  }

  /** Solves all loads in one state. */
  void solve(DirectSolver.Factor factor, int state, int[] fixed, Progress progress) {
    int size = 3 * skull.model().nodeCount();
    for (int from = 0; from < loads.size(); from += BLOCK) {
      progress.check();
      int first = from;
      int count = Math.min(BLOCK, loads.size() - from);
      double[] block = new double[count * size];
      for (int i = 0; i < count; i++) {
        loads.get(from + i).addTo(block, i * size);
        free(block, i * size, fixed);
      }
      factor.solve(block, count);
      IntStream.range(0, count)
          .parallel()
          .forEach(
              i -> keep(first + i, state, Arrays.copyOfRange(block, i * size, (i + 1) * size)));
      progress.report("Solving loads", (from + count) / (double) loads.size());
    }
  }

  /** A fixed node takes no force. */
  static void free(double[] block, int from, int[] fixed) {
    for (int node : fixed) {
      Arrays.fill(block, from + 3 * node, from + 3 * node + 3, 0);
    }
  }

  private void keep(int load, int state, double[] displacementsMm) {
    rows[load * states + state] = Solved.of(skull, control, loads.get(load), displacementsMm);
    inSutures[load][state] = sutures.part(displacementsMm);
    inSynchondrosis[load][state] = synchondrosis.part(displacementsMm);
  }

  /** Row of each load and state. */
  Solved[] rows() {
    return rows;
  }

  SutureBlend[] blends() {
    return IntStream.range(0, loads.size())
        .parallel()
        .mapToObj(
            l ->
                new SutureBlend(
                    sutures.products(inSutures[l]), synchondrosis.products(inSynchondrosis[l])))
        .toArray(SutureBlend[]::new);
  }

  /** One factor for all: made anew the first time, with other values after that. */
  static DirectSolver.Factor factor(
      DirectSolver solver, DirectSolver.@Nullable Factor before, BlockMatrix matrix) {
    UpperMatrix upper = UpperMatrix.of(matrix);
    if (before == null) {
      return solver.factor(upper);
    }
    before.replace(upper);
    return before;
  }
}
