package sutura.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import sutura.anatomy.Catalogue;
import sutura.export.PngWriter;
import sutura.model.Problem;
import sutura.render.Picture;
import sutura.scene.SceneCodec;
import sutura.scene.SceneState;
import sutura.ui.Notice;

/** Scene files and pictures that the window reads and writes; each outcome is told. */
final class SceneFiles {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final BiConsumer<Notice.Kind, String> tell;

  /** Outcomes go to {@code tell}, which may be called from another thread. */
  SceneFiles(BiConsumer<Notice.Kind, String> tell) {
    this.tell = tell;
  }

  /** The scene of a file; empty, and told why, if it cannot be used. */
  Optional<SceneState> open(Path file, Catalogue catalogue, SceneState fallback) {
    SceneCodec.Reading reading = SceneCodec.read(file, catalogue, fallback);
    for (Problem problem : reading.problems()) {
      tell.accept(Notice.Kind.WARNING, problem.line());
    }
    return reading.scene();
  }

  void save(Path file, SceneState scene) {
    try {
      SceneCodec.write(file, scene);
      tell.accept(Notice.Kind.DONE, "Scene saved: " + file);
    } catch (IOException e) {
      tell.accept(Notice.Kind.WARNING, "The scene was not saved: " + e.getMessage());
    }
  }

  /** Writes a picture into the person's folder for pictures, on another thread. */
  void savePicture(Picture picture) {
    Path file =
        Path.of(System.getProperty("user.home", "."), "Pictures")
            .resolve("sutura-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP) + ".png");
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              try {
                PngWriter.write(file, picture);
                tell.accept(Notice.Kind.DONE, "Picture saved: " + file);
              } catch (IOException e) {
                tell.accept(Notice.Kind.WARNING, "The picture was not saved: " + e.getMessage());
              }
            });
  }
}
