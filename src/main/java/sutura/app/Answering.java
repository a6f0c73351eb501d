package sutura.app;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import sutura.numerics.CancelledException;
import sutura.numerics.Progress;

/**
 * Answers questions away from the render thread, one at a time; what is stopped says nothing any
 * more. Owner: the render thread.
 */
final class Answering<Q, A> {
  /** Progress wakes the window at most this often, nanoseconds. */
  private static final long NEWS_NS = 100_000_000;

  /** A thread without work goes after this long, seconds. */
  private static final long IDLE_S = 20;

  private final Work<Q, A> work;
  private final Executor executor;
  private final Runnable wakeLoop;
  private final Queue<Told> told = new ConcurrentLinkedQueue<>();
  private @Nullable Job job;

  /** Finds the answer to a question. */
  @FunctionalInterface
  interface Work<Q, A> {
    A of(Q question, Progress progress) throws Exception;
  }

  /**
   * A question and what came of it.
   *
   * @param answer empty if there is none
   * @param failure why
   */
  record Answered<Q, A>(Q question, Optional<A> answer, Optional<Throwable> failure) {}

  private final class Told {
    private final Job job;
    private final Answered<Q, A> answered;

    Told(Job job, Answered<Q, A> answered) {
      this.job = job;
      this.answered = answered;
    }
  }

  Answering(Work<Q, A> work, Executor executor, Runnable wakeLoop) {
    this.work = work;
    this.executor = executor;
    this.wakeLoop = wakeLoop;
  }

  /** One thread that goes when there is nothing to do, and does not keep the program. */
  static Executor thread(String name) {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_S,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }

  /** The question that is being answered. */
  Optional<Q> current() {
    Job now = job;
    return now == null ? Optional.empty() : Optional.of(now.question);
  }

  /** How far that is, 0 to 1. */
  double progress() {
    Job now = job;
    return now == null ? 0 : now.fraction;
  }

  /** Begins; what is going on is stopped. */
  void start(Q question) {
    stop();
    Job next = new Job(question);
    job = next;
    executor.execute(() -> run(next));
  }

  /** Stops what is going on; it says nothing any more. */
  void stop() {
    Job now = job;
    if (now != null) {
      now.stopped = true;
      job = null;
    }
  }

  /** What has been answered since the last call. */
  @SuppressWarnings("ReferenceEquality") // each question is one job
  Optional<Answered<Q, A>> next() {
    for (Told next = told.poll(); next != null; next = told.poll()) {
      if (next.job == job) {
        job = null;
        return Optional.of(next.answered);
      }
    }
    return Optional.empty();
  }

  private void run(Job own) {
    if (own.stopped) {
      return;
    }
    try {
      A answer = work.of(own.question, own);
      tell(own, new Answered<>(own.question, Optional.of(answer), Optional.empty()));
    } catch (CancelledException e) {
      // Whoever stopped it knows.
    } catch (Exception | OutOfMemoryError e) {
      LoggerFactory.getLogger(Answering.class).warn("no answer", e);
      tell(own, new Answered<>(own.question, Optional.empty(), Optional.of(e)));
    }
  }

  private void tell(Job own, Answered<Q, A> answered) {
    told.add(new Told(own, answered));
    wakeLoop.run();
  }

  /** One question under way. */
  private final class Job implements Progress {
    private final Q question;
    private volatile boolean stopped;
    private volatile double fraction;
    private long toldNs;

    Job(Q question) {
      this.question = question;
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
