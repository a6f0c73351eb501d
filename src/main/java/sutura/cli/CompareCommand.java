package sutura.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sutura.export.FlipDifference;
import sutura.export.PngReader;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;
import sutura.render.Picture;

/** How different two pictures look. */
@Command(
    name = "compare",
    description = "How different two pictures look: mean FLIP, 0 for the same to 1.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private static final int DECIMALS = 5;

  @Parameters(index = "0", paramLabel = "REFERENCE.png", description = "The picture to reach.")
  private Path reference = Path.of("reference.png");

  @Parameters(index = "1", paramLabel = "TEST.png", description = "The picture to judge.")
  private Path test = Path.of("test.png");

  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Picture first = read(reference);
    Picture second = read(test);
    if (first.widthPx() != second.widthPx() || first.heightPx() != second.heightPx()) {
      throw CommandFailure.badInput(reference + " and " + test + " have different sizes");
    }
    FlipDifference.Result result = FlipDifference.of(first, second);
    PrintWriter out = StandardOutput.of(spec, json);
    if (json) {
      out.print(
          JsonCodec.write(
              JsonValue.object()
                  .put("meanFlip", result.all(), DECIMALS)
                  .put("meanFlipCovered", result.covered(), DECIMALS)
                  .build()));
    } else {
      out.printf("mean FLIP %.4f; %.4f where there is something%n", result.all(), result.covered());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Picture read(Path file) {
    try {
      return PngReader.read(file);
    } catch (IOException e) {
      throw CommandFailure.badInput(String.valueOf(e.getMessage()));
    }
  }
}
