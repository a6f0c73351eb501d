package sutura.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.model.VolumeEntry;
import sutura.model.VolumeReader;
import sutura.render.ScanVolume;
import sutura.scene.ScanView;
import sutura.scene.SceneState;

/**
 * The scans, read when one is wanted for the first time, away from the thread that draws. Owner:
 * the render thread.
 */
final class Scans {
  /** What came of reading a scan. */
  record Reading(Optional<ScanVolume> scan, List<Problem> problems) {}

  private final ModelFolder folder;
  private final Executor executor;
  private final Runnable wakeLoop;
  private final Map<ScanView.Source, CompletableFuture<Reading>> readings =
      new EnumMap<>(ScanView.Source.class);
  private final Map<ScanView.Source, Boolean> told = new EnumMap<>(ScanView.Source.class);

  Scans(ModelFolder folder, Executor executor, Runnable wakeLoop) {
    this.folder = folder;
    this.executor = executor;
    this.wakeLoop = wakeLoop;
  }

  /** The scan that a scene shows: none where nothing is cut. */
  static ScanView.Source wanted(SceneState scene) {
    return scene.section().cutting().isEmpty()
        ? ScanView.Source.NONE
        : scene.section().scan().source();
  }

  /** Reads a scan at once. */
  static Reading read(ModelFolder folder, ScanView.Source source) {
    VolumeEntry.Kind kind =
        source == ScanView.Source.CT ? VolumeEntry.Kind.CT : VolumeEntry.Kind.MRI;
    Optional<VolumeEntry> entry = folder.listed().volume(kind);
    if (entry.isEmpty()) {
      Problem missing =
          Problem.error(
              "models/manifest.json",
              "volumes",
              "names no " + source + "; the scan cannot be shown, build the models with it");
      return new Reading(Optional.empty(), List.of(missing));
    }
    VolumeReader.Reading reading = folder.volume(entry.get());
    return new Reading(
        reading.volume().map(volume -> ScanVolume.of(source, volume)), reading.problems());
  }

  /** The scan if it has arrived; begins to read it if that was not done yet. */
  Optional<ScanVolume> scan(ScanView.Source source) {
    if (source == ScanView.Source.NONE) {
      return Optional.empty();
    }
    CompletableFuture<Reading> reading =
        readings.computeIfAbsent(
            source,
            s -> {
              var started = CompletableFuture.supplyAsync(() -> read(folder, s), executor);
              var unused = started.whenComplete((result, failure) -> wakeLoop.run());
              return started;
            });
    return reading.isDone() ? reading.join().scan() : Optional.empty();
  }

  boolean isBusy() {
    return readings.values().stream().anyMatch(reading -> !reading.isDone());
  }

  /** Faults of a scan that has arrived; told once. */
  List<Problem> news(ScanView.Source source) {
    CompletableFuture<Reading> reading = readings.get(source);
    if (reading == null || !reading.isDone() || told.put(source, true) != null) {
      return List.of();
    }
    return reading.join().problems();
  }
}
