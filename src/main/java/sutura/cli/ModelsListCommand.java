package sutura.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.model.Manifest;
import sutura.model.ManifestCodec;
import sutura.model.ModelEntry;
import sutura.model.ModelLoader;
import sutura.model.Problem;

/** Lists the structures that have a model, from the manifest alone. */
@Command(
    name = "list",
    description = "Every structure with size, origin and licence, as the manifest says.",
    mixinStandardHelpOptions = true)
final class ModelsListCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Mixin private ModelsOption models = new ModelsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ManifestCodec.Reading reading = ModelLoader.readManifest(models.folder(), Catalogue.builtIn());
    List<ModelEntry> entries =
        reading.manifest().map(Manifest::items).orElse(List.of()).stream()
            .map(Manifest.Item::entry)
            .toList();
    PrintWriter out = StandardOutput.of(spec, json);
    if (json) {
      out.print(ModelListCodec.text(entries, reading.problems()));
    } else {
      table(entries, out);
      ModelsReport.problems(reading.problems(), spec);
    }
    out.flush();
    return reading.problems().stream().allMatch(p -> p.severity() == Problem.Severity.WARNING)
        ? ExitCode.DONE
        : ExitCode.BAD_INPUT;
  }

  private static void table(List<ModelEntry> entries, PrintWriter out) {
    if (entries.isEmpty()) {
      return;
    }
    out.printf(
        "%-36s %9s %10s %-12s %-14s %s%n",
        "structure", "triangles", "volume ml", "provenance", "licence", "name");
    for (ModelEntry entry : entries) {
      out.printf(
          "%-36s %9d %10.2f %-12s %-14s %s%n",
          entry.structure().id(),
          entry.triangles(),
          entry.volumeMl(),
          entry.provenance().word(),
          entry.licence(),
          entry.structure().name("en"));
    }
  }
}
