package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.atlas.AtlasBuild;
import sutura.atlas.AtlasPart;
import sutura.atlas.scan.ScanException;

/** Computes the models from the scans; the same scans give the same bytes. */
@Command(
    name = "build",
    description = "Compute the models from the scans; the same scans give the same files.",
    mixinStandardHelpOptions = true)
final class AtlasBuildCommand implements Callable<Integer> {
  @Option(
      names = "--scans",
      paramLabel = "DIR",
      description =
          "Folder with the scans: Debian's packages, their unpacked folders, or the files themselves;"
              + " the spine needs none.")
  private @Nullable Path scans;

  @Option(
      names = "--only",
      paramLabel = "PARTS",
      split = ",",
      description =
          "Parts to build: skull, meninges (all that is inside, and the volumes), spine (down to"
              + " the coccyx, with cord and meninges; fitted to the skull in the output folder);"
              + " mobility (what presses do, from the labels in the output folder, with a direct"
              + " solver: Maven profile \"mobility\") and flow (of cerebrospinal fluid, from the"
              + " labels in the output folder) only if named.")
  private List<String> only = List.of();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the models.")
  private Path output = Path.of("models");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, ScanException {
    Set<AtlasPart> parts = parts();
    Usable.output(output.resolve("manifest.json"));
    List<String> remarks;
    try (ProgressLine line = new ProgressLine(spec.commandLine().getErr())) {
      remarks = AtlasBuild.run(Optional.ofNullable(scans), parts, output, line);
    }
    remarks.forEach(spec.commandLine().getOut()::println);
    spec.commandLine().getOut().println("models written to " + output);
    return ExitCode.DONE;
  }

  private Set<AtlasPart> parts() {
    Set<AtlasPart> parts = EnumSet.noneOf(AtlasPart.class);
    for (String word : only) {
      parts.add(
          AtlasPart.of(word.strip())
              .orElseThrow(
                  () ->
                      CommandFailure.badInput(
                          "--only: \"" + word + "\" is no part; there are: " + allParts())));
    }
    if (parts.size() > 1 && parts.stream().anyMatch(AtlasPart::isComputed)) {
      throw CommandFailure.badInput(
          "--only: mobility and flow are computed from finished models; build the others first, and"
              + " each of these alone");
    }
    return parts.isEmpty() ? AtlasPart.usual() : parts;
  }

  private static String allParts() {
    return String.join(", ", Arrays.stream(AtlasPart.values()).map(AtlasPart::word).toList());
  }
}
