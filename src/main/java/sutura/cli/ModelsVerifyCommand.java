package sutura.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.atlas.spine.ColumnPlans;
import sutura.biomech.table.TableSelfTest;
import sutura.csf.shipped.FlowSelfTest;
import sutura.json.JsonCodec;
import sutura.knowledge.CarriedFaults;
import sutura.knowledge.Completeness;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.Problem;
import sutura.model.assimp.AssimpMeshReader;
import sutura.model.verify.ModelVerifier;
import sutura.model.verify.StructureCheck;
import sutura.model.verify.Verification;
import sutura.model.verify.VerificationCodec;

/**
 * Examines every mesh: recomputes what the manifest says, and whether the surface is sound. Tells
 * what is lacking of names, texts and numbers.
 */
@Command(
    name = "verify",
    description = {
      "Recompute triangles, closedness, volume, box and measures of every mesh; say which structures",
      "lack a name, a text or a number.",
      "Ends with 0 if all are sound, 1 if one is not, 2 if the models cannot be read."
    },
    mixinStandardHelpOptions = true)
final class ModelsVerifyCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Mixin private ModelsOption models = new ModelsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ModelLoader loader = new ModelLoader(new AssimpMeshReader());
    LoadedModel model = loader.load(models.folder(), Catalogue.builtIn(), false);
    Completeness complete = Completeness.builtIn();
    CompletenessReport report = new CompletenessReport(complete);
    Verification found =
        ModelVerifier.verify(model, models.folder().toString(), ColumnPlans.builtIn())
            .with(TableSelfTest.problems(models.folder(), Catalogue.builtIn()))
            .with(CarriedFaults.all().stream().map(Problem::of).toList())
            .with(report.problems())
            .with(FlowSelfTest.problems(loader.open(models.folder(), Catalogue.builtIn())));
    PrintWriter out = StandardOutput.of(spec, json);
    if (json) {
      out.print(
          JsonCodec.write(
              VerificationCodec.value(found)
                  .put("completeness", CompletenessCodec.value(complete))
                  .build()));
    } else {
      table(found, out);
      report.print(out);
      ModelsReport.problems(found.problems(), spec);
    }
    out.flush();
    if (model.meshes().isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    return found.isSound() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void table(Verification found, PrintWriter out) {
    if (found.structures().isEmpty()) {
      return;
    }
    out.printf(
        "%-36s %9s %-6s %-7s %5s %10s%n",
        "structure", "triangles", "closed", "outward", "flat", "volume ml");
    for (StructureCheck check : found.structures()) {
      out.printf(
          "%-36s %9d %-6s %-7s %5d %10.2f%n",
          check.entry().structure().id(),
          check.triangles(),
          check.closed() ? "yes" : "NO",
          check.outward() ? "yes" : "NO",
          check.degenerateTriangles(),
          check.volumeMl());
    }
    out.printf("%-36s %9d%n", "all", found.triangles());
    found.measures().forEach((name, value) -> out.printf("%-36s %9.2f%n", name, value));
    found.levels().forEach((name, level) -> out.printf("%-36s %s%n", name, level));
  }
}
