package sutura.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import sutura.biomech.Experiment;
import sutura.biomech.LoadRefused;
import sutura.biomech.PressSolver;
import sutura.numerics.Progress;

/**
 * The table of answers, opened when it is first asked, and what it is asked, on another thread.
 * Owner: the render thread.
 */
final class PressTable {
  /** An answer that comes within this time is in the very picture that asked for it, ms. */
  private static final long PATIENCE_MS = 40;

  private final Callable<Optional<PressSolver>> opening;
  private final Executor executor;
  private final Runnable wakeLoop;
  private final Map<Experiment, CompletableFuture<Optional<PressKnown>>> asked = new HashMap<>();
  private volatile Set<Experiment> wanted = Set.of();
  private @Nullable CompletableFuture<Optional<PressSolver>> table;
  private @Nullable String fault;

  PressTable(Callable<Optional<PressSolver>> opening, Executor executor, Runnable wakeLoop) {
    this.opening = opening;
    this.executor = executor;
    this.wakeLoop = wakeLoop;
  }

  /** Asks what was not asked yet; what is not among these is not worth an answer any more. */
  void ask(Set<Experiment> units) {
    wanted = Set.copyOf(units);
    CompletableFuture<Optional<PressSolver>> opened = opened();
    for (Experiment unit : units) {
      asked.computeIfAbsent(
          unit, u -> opened.thenApplyAsync(solver -> answer(solver, u), executor));
    }
    var unused = everything().whenComplete((done, failure) -> wakeLoop.run());
    if (opened.isDone()) {
      waitShortly();
    }
  }

  private CompletableFuture<Optional<PressSolver>> opened() {
    CompletableFuture<Optional<PressSolver>> now = table;
    if (now == null) {
      now = CompletableFuture.supplyAsync(this::open, executor);
      table = now;
    }
    return now;
  }

  private Optional<PressSolver> open() {
    try {
      return opening.call();
    } catch (Exception | OutOfMemoryError e) {
      LoggerFactory.getLogger(PressTable.class).warn("no table of presses", e);
      fault = e.getMessage() == null ? e.toString() : e.getMessage();
      return Optional.empty();
    }
  }

  /** Empty if it was not worth an answer when its turn came; it may be asked again. */
  private Optional<PressKnown> answer(Optional<PressSolver> solver, Experiment unit) {
    return wanted.contains(unit)
        ? Optional.of(solver.map(opened -> answer(opened, unit)).orElse(PressKnown.NOTHING))
        : Optional.empty();
  }

  private static PressKnown answer(PressSolver solver, Experiment unit) {
    try {
      return solver.respond(unit, Progress.NONE).map(PressKnown::of).orElse(PressKnown.NOTHING);
    } catch (LoadRefused e) {
      return PressKnown.of(e);
    } catch (RuntimeException | OutOfMemoryError e) {
      LoggerFactory.getLogger(PressTable.class).warn("the table has no answer", e);
      return PressKnown.NOTHING;
    }
  }

  private CompletableFuture<Void> everything() {
    return CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new));
  }

  private void waitShortly() {
    try {
      everything().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // It comes into a later picture.
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The answers that have come since the last call. */
  Map<Experiment, PressKnown> next() {
    Map<Experiment, PressKnown> come = new HashMap<>();
    for (Experiment unit : new HashSet<>(asked.keySet())) {
      CompletableFuture<Optional<PressKnown>> answer = asked.get(unit);
      if (answer != null && answer.isDone()) {
        asked.remove(unit);
        if (wanted.contains(unit)) {
          answer.join().ifPresent(known -> come.put(unit, known));
        }
      }
    }
    return come;
  }

  /** Why there is no table although there should be one; told once. */
  Optional<String> fault() {
    CompletableFuture<Optional<PressSolver>> now = table;
    if (now == null || !now.isDone() || fault == null) {
      return Optional.empty();
    }
    Optional<String> told = Optional.ofNullable(fault);
    fault = null;
    return told;
  }
}
