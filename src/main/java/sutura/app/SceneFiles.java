package sutura.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import sutura.anatomy.Catalogue;
import sutura.app.Notices.Message;
import sutura.export.PngWriter;
import sutura.model.Problem;
import sutura.render.Picture;
import sutura.scene.SceneCodec;
import sutura.scene.SceneState;
import sutura.ui.Notice;

/** Scene files and pictures that the window reads and writes; each outcome is told. */
final class SceneFiles {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Consumer<Notices.Message> tell;

  /** Outcomes go to {@code tell}, which may be called from another thread. */
  SceneFiles(Consumer<Notices.Message> tell) {
    this.tell = tell;
  }

  /** The scene of a file; empty, and told why, if it cannot be used. */
  Optional<SceneState> open(Path file, Catalogue catalogue, SceneState fallback) {
    SceneCodec.Reading reading = SceneCodec.read(file, catalogue, fallback);
    for (Problem problem : reading.problems()) {
      tell.accept(Message.of(Notice.Kind.WARNING, "notice.problem", problem.line()));
    }
    return reading.scene();
  }

  /** Writes a scene file; tells whether that was possible. */
  boolean save(Path file, SceneState scene, Catalogue catalogue) {
    try {
      SceneCodec.write(file, scene, catalogue);
      tell.accept(
          new Message(Notice.Kind.DONE, "notice.scene-saved", List.of(), Optional.of(file)));
      return true;
    } catch (IOException e) {
      tell.accept(notSaved("notice.scene-not-saved", e));
      return false;
    }
  }

  private static Message notSaved(String key, IOException e) {
    return Message.of(Notice.Kind.WARNING, key, String.valueOf(e.getMessage()));
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
                tell.accept(
                    new Message(
                        Notice.Kind.DONE, "notice.picture-saved", List.of(), Optional.of(file)));
              } catch (IOException e) {
                tell.accept(notSaved("notice.picture-not-saved", e));
              }
            });
  }

  /** Shows the folder of a file in the system's own view. */
  void showInFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder == null || !FolderView.open(folder)) {
        tell.accept(Message.of(Notice.Kind.WARNING, "notice.no-folder"));
      }
    } catch (IOException e) {
      tell.accept(Message.of(Notice.Kind.WARNING, "notice.no-folder"));
    }
  }
}
