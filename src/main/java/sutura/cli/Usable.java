package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import sutura.files.WholeFile;
import sutura.model.LoadedModel;
import sutura.model.Problem;

/** What must hold before work begins, each with the one line that says what to do. */
final class Usable {
  private Usable() {}

  /** There is at least one structure and, unless none was asked for, one could be read. */
  static void model(LoadedModel model) {
    boolean faulty =
        model.problems().stream().anyMatch(p -> p.severity() != Problem.Severity.WARNING);
    if (model.entries().isEmpty() || (model.meshes().isEmpty() && faulty)) {
      throw CommandFailure.badInput(
          model.problems().stream()
              .findFirst()
              .map(Problem::line)
              .orElse("the models folder holds no structure"));
    }
  }

  /** A file can be made there: nothing on the way to it is a regular file. */
  static void output(Path file) {
    try {
      WholeFile.check(file);
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.FAILED, String.valueOf(e.getMessage()));
    }
  }
}
