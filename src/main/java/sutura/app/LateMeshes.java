package sutura.app;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.scene.SceneState;

/**
 * Brings in the meshes that a scene shows for the first time, away from the thread that draws: it
 * goes on drawing what is there. Owner: the render thread. Times are seconds of any one clock.
 */
final class LateMeshes {
  /** Reading that takes longer than this is told, seconds. */
  private static final double TOLD_AFTER_S = 0.3;

  private final Executor executor;
  private final Runnable wakeLoop;
  private Loading loaded;
  private @Nullable CompletableFuture<Loading> reading;
  private double sinceS;
  private boolean told;

  /**
   * @param executor what reads; one that reads at once makes every picture whole
   * @param wakeLoop called when something has arrived, from any thread
   */
  LateMeshes(Loading loaded, Executor executor, Runnable wakeLoop) {
    this.loaded = loaded;
    this.executor = executor;
    this.wakeLoop = wakeLoop;
  }

  /** Starts reading what a scene lacks; returns what has arrived since the last call. */
  Optional<Loading> next(SceneState scene, double nowS) {
    if (reading == null) {
      start(loaded.missing(scene), nowS);
    }
    CompletableFuture<Loading> current = reading;
    if (current == null || !current.isDone()) {
      return Optional.empty();
    }
    reading = null;
    loaded = current.join();
    return Optional.of(loaded);
  }

  private void start(Set<StructureId> missing, double nowS) {
    if (missing.isEmpty()) {
      return;
    }
    Loading before = loaded;
    sinceS = nowS;
    told = before.model().meshes().keySet().containsAll(missing);
    CompletableFuture<Loading> started =
        CompletableFuture.supplyAsync(() -> before.with(missing), executor);
    var unused = started.whenComplete((result, failure) -> wakeLoop.run());
    reading = started;
  }

  boolean isBusy() {
    return reading != null;
  }

  /** True once for each reading of things unseen that takes so long that a person should know. */
  boolean isToTell(double nowS) {
    boolean now = reading != null && !told && nowS - sinceS > TOLD_AFTER_S;
    told |= now;
    return now;
  }
}
