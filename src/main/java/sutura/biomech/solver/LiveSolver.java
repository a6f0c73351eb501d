package sutura.biomech.solver;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Catalogue;
import sutura.biomech.Experiment;
import sutura.biomech.LoadCase;
import sutura.biomech.PressSolver;
import sutura.biomech.Response;
import sutura.biomech.ResponseReader;
import sutura.biomech.SkullLabels;
import sutura.biomech.SkullLoads;
import sutura.biomech.Supports;
import sutura.biomech.VoxelModel;
import sutura.biomech.VoxelSkull;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

/**
 * Answers experiments by solving the finite element model of the skull, three times each: for the
 * moduli that were asked for, and for the softest and the stiffest skull of their range. The
 * springs of the pillow are the same in all three. The model is built at the first question; what
 * belongs to a state of the sutures is kept for the next load on it, and the answer is the same.
 *
 * <p>Any thread may ask; one is answered at a time.
 */
public final class LiveSolver implements PressSolver {
  /** Memory for what is kept, a third of what the program may take but not more than this. */
  private static final long MOST_BYTES = 512L << 20;

  private static final long LOOK_MS = 20;

  private final SkullLabels labels;
  private final Catalogue catalogue;
  private final double edgeMm;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final SetUps setUps =
      new SetUps(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 3));

  private @Nullable Skull skull;

  /** What does not depend on the experiment. */
  private record Skull(VoxelModel model, SkullLoads loads, ResponseReader reader) {}

  /**
   * A solver.
   *
   * @param labels what lies where in the head
   * @param catalogue bones and what sutures join
   * @param edgeMm of an element
   */
  public LiveSolver(SkullLabels labels, Catalogue catalogue, double edgeMm) {
    this.labels = labels;
    this.catalogue = catalogue;
    this.edgeMm = edgeMm;
  }

  @Override
  public Optional<Response> respond(Experiment experiment, Progress progress) {
    long startNs = System.nanoTime();
    await(progress);
    try {
      Skull known = skull(progress);
      LoadCase load = known.loads.place(experiment.load());
      progress.check();
      double from = setUps.has(experiment) ? 0 : 0.4;
      SetUp setUp =
          setUps.get(experiment, () -> setUp(known, experiment, progress.part(0.1, from)));
      SetUp.Solved solved = setUp.solve(experiment, load, progress.part(from, 1));
      return Optional.of(response(known, experiment, load, solved, startNs));
    } finally {
      turn.unlock();
    }
  }

  /** Waits until it is this thread's turn. */
  private void await(Progress progress) {
    try {
      do {
        progress.check();
      } while (!turn.tryLock(LOOK_MS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    }
  }

  private Skull skull(Progress progress) {
    Skull known = skull;
    if (known == null) {
      progress.report("model", 0);
      VoxelModel model = VoxelSkull.model(labels, catalogue, edgeMm);
      progress.check();
      SkullLoads loads = new SkullLoads(model, labels, catalogue);
      progress.check();
      known = new Skull(model, loads, new ResponseReader(model, catalogue));
      skull = known;
    }
    return known;
  }

  private SetUp setUp(Skull known, Experiment experiment, Progress progress) {
    return SetUp.of(
        experiment,
        known.model,
        Supports.held(experiment.support(), known.model, labels),
        progress);
  }

  private static Response response(
      Skull known, Experiment experiment, LoadCase load, SetUp.Solved solved, long startNs) {
    ResponseReader reader = known.reader;
    return reader.response(
        experiment,
        load,
        reader.read(load, solved.baseline()),
        List.of(reader.read(load, solved.softest()), reader.read(load, solved.stiffest())),
        solved.residual(),
        (System.nanoTime() - startNs) / 1e9);
  }

  /** States of the sutures whose set-ups are kept. */
  int kept() {
    turn.lock();
    try {
      return setUps.count();
    } finally {
      turn.unlock();
    }
  }
}
