package sutura.app;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import sutura.biomech.Experiment;
import sutura.biomech.LoadRefused;
import sutura.biomech.PressSolver;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

/**
 * The solver at work: one experiment at a time, on its own thread; what is not wanted any more is
 * stopped. Owner: the render thread.
 */
final class LiveSolving {
  /** Progress wakes the window at most this often, nanoseconds. */
  private static final long NEWS_NS = 100_000_000;

  private final Callable<PressSolver> opening;
  private final Executor executor;
  private final Runnable wakeLoop;
  private final Queue<Solved> solved = new ConcurrentLinkedQueue<>();
  private volatile @Nullable PressSolver solver;
  private @Nullable Job job;

  /**
   * An experiment and what came of it.
   *
   * @param known empty if it failed
   * @param failure why it failed, in words
   */
  record Solved(Experiment unit, Optional<PressKnown> known, String failure) {}

  LiveSolving(Callable<PressSolver> opening, Executor executor, Runnable wakeLoop) {
    this.opening = opening;
    this.executor = executor;
    this.wakeLoop = wakeLoop;
  }

  /** The experiment that is being solved. */
  Optional<Experiment> current() {
    Job now = job;
    return now == null ? Optional.empty() : Optional.of(now.unit);
  }

  /** How far it is, 0 to 1. */
  double progress() {
    Job now = job;
    return now == null ? 0 : now.fraction;
  }

  /** Begins; nothing may be going on. */
  void start(Experiment unit) {
    Job next = new Job(unit);
    job = next;
    executor.execute(() -> solve(next));
  }

  /** Stops what is going on; it says nothing any more. */
  void stop() {
    Job now = job;
    if (now != null) {
      now.stopped = true;
      job = null;
    }
  }

  /** What has been solved since the last call. */
  Optional<Solved> next() {
    Job now = job;
    for (Solved result = solved.poll(); result != null; result = solved.poll()) {
      if (now != null && result.unit().equals(now.unit)) {
        job = null;
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  private void solve(Job own) {
    if (own.stopped) {
      return;
    }
    try {
      PressKnown known =
          opened().respond(own.unit, own).map(PressKnown::of).orElse(PressKnown.NOTHING);
      tell(new Solved(own.unit, Optional.of(known.stopped()), ""));
    } catch (LoadRefused e) {
      tell(new Solved(own.unit, Optional.of(PressKnown.of(e)), ""));
    } catch (CancelledException e) {
      // Whoever stopped it knows.
    } catch (Exception | OutOfMemoryError e) {
      LoggerFactory.getLogger(LiveSolving.class).warn("a press was not solved", e);
      String words = e.getMessage() == null ? e.toString() : e.getMessage();
      tell(new Solved(own.unit, Optional.empty(), words));
    }
  }

  private PressSolver opened() throws Exception {
    PressSolver now = solver;
    if (now == null) {
      now = opening.call();
      solver = now;
    }
    return now;
  }

  private void tell(Solved result) {
    solved.add(result);
    wakeLoop.run();
  }

  /** One experiment under way. */
  private final class Job implements Progress {
    private final Experiment unit;
    private volatile boolean stopped;
    private volatile double fraction;
    private long toldNs;

    Job(Experiment unit) {
      this.unit = unit;
    }

    @Override
    public void report(String stage, double reached) {
      fraction = Math.max(0, Math.min(1, reached));
      long nowNs = System.nanoTime();
      if (nowNs - toldNs > NEWS_NS) {
        toldNs = nowNs;
        wakeLoop.run();
      }
    }

    @Override
    public boolean cancelled() {
      return stopped;
    }
  }
}
