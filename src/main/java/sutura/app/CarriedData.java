package sutura.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import sutura.knowledge.CarriedFaults;
import sutura.model.Problem;

/**
 * Reads texts, publications and claims once the first picture is there, away from the thread that
 * draws, and tells what was left out of them. Owner: the render thread.
 */
final class CarriedData {
  private final Executor executor;
  private final Runnable wakeLoop;
  private @Nullable CompletableFuture<List<Problem>> reading;
  private boolean pictured;
  private boolean told;

  /**
   * @param executor what reads
   * @param wakeLoop called when all is read, from any thread
   */
  CarriedData(Executor executor, Runnable wakeLoop) {
    this.executor = executor;
    this.wakeLoop = wakeLoop;
  }

  /** A turn is done: after the first, the reading begins. What was left out comes once. */
  List<Problem> news() {
    CompletableFuture<List<Problem>> current = reading;
    if (!pictured) {
      pictured = true;
    } else if (current == null) {
      start();
    } else if (!told && current.isDone()) {
      told = true;
      return current.join();
    }
    return List.of();
  }

  private void start() {
    CompletableFuture<List<Problem>> started =
        CompletableFuture.supplyAsync(CarriedData::problems, executor);
    var unused = started.whenComplete((result, failure) -> wakeLoop.run());
    reading = started;
  }

  private static List<Problem> problems() {
    List<Problem> problems = CarriedFaults.all().stream().map(Problem::of).toList();
    problems.forEach(p -> LoggerFactory.getLogger(CarriedData.class).warn("{}", p.line()));
    return problems;
  }
}
