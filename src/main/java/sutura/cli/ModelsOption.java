package sutura.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sutura.app.Home;

/** Which models folder a command reads. */
final class ModelsOption {
  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of the models; the program's own if not given.")
  private @Nullable Path named;

  Path folder() {
    return named == null ? Home.locate().models() : named;
  }
}
