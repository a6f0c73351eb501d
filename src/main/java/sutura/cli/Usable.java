package sutura.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import sutura.model.LoadedModel;
import sutura.model.Problem;

/** What must hold before work begins, each with the one line that says what to do. */
final class Usable {
  private Usable() {}

  /** At least one structure could be read. */
  static void model(LoadedModel model) {
    if (model.meshes().isEmpty()) {
      throw CommandFailure.badInput(
          model.problems().stream()
              .findFirst()
              .map(Problem::line)
              .orElse("the models folder holds no structure"));
    }
  }

  /** A file can be made there: nothing on the way to it is a regular file. */
  static void output(Path file) {
    if (Files.isDirectory(file)) {
      throw new CommandFailure(ExitCode.FAILED, file + ": is a folder; name the file to write");
    }
    for (Path p = file.toAbsolutePath().getParent(); p != null; p = p.getParent()) {
      if (Files.exists(p)) {
        if (!Files.isDirectory(p)) {
          throw new CommandFailure(
              ExitCode.FAILED, file + ": cannot be written, " + p + " is not a folder");
        }
        if (!Files.isWritable(p)) {
          throw new CommandFailure(
              ExitCode.FAILED, file + ": cannot be written, no permission in " + p);
        }
        return;
      }
    }
  }
}
