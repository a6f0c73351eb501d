package sutura.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPattern;
import sutura.csf.FlowRates;
import sutura.csf.FlowReport;
import sutura.csf.FlowSolution;
import sutura.csf.shipped.FlowModels;
import sutura.csf.trace.Transits;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.numerics.Progress;

/** Says how cerebrospinal fluid flows. */
@Command(
    name = "flow",
    description = {
      "The flow of cerebrospinal fluid, solved on the spaces of this head and spine: what balances,",
      "what goes to and fro, how fast, through which openings, and how long fluid stays. One",
      "driver at a time; beside every number stands what was published about it."
    },
    footer = {"", "Not medical advice. What is computed and assumed: src/doc/flow.md"},
    mixinStandardHelpOptions = true)
final class FlowCommand implements Callable<Integer> {
  private static final long SEED = 7;

  /** Part of the progress that reading takes. */
  private static final double OPENED = 0.3;

  @Mixin private FlowRequest request = new FlowRequest();

  @Option(names = "--live", description = "Solve now, even if the models hold the solution.")
  private boolean live;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "The waveforms over one cycle as a table.")
  private @Nullable Path csv;

  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Mixin private ModelsOption models = new ModelsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    FlowDriver driver = request.driver();
    if (driver == FlowDriver.CLAIMED) {
      throw CommandFailure.badInput(
          "--driver claimed: there is nothing to solve. A rhythm of 6 to 12 a minute that bones"
              + " drive is claimed; no measurement of such a wave in the fluid exists");
    }
    FlowRates rates = request.rates();
    List<String> warnings = request.warnings();
    if (csv != null) {
      FlowCsv.check(csv, driver);
    }
    FlowAnswer answer;
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      FlowSolution solution = solution(progress);
      answer =
          new FlowAnswer(
              solution,
              FlowReport.of(solution, driver, rates),
              Transits.of(solution, Transits.USUAL, SEED, progress),
              request.scenario(),
              warnings,
              (System.nanoTime() - start) * 1e-9);
    }
    if (csv != null) {
      FlowCsv.write(csv, answer.solution(), driver, rates);
    }
    PrintWriter out = StandardOutput.of(spec, json);
    out.print(json ? FlowJson.of(answer) : FlowText.of(answer));
    out.flush();
    return ExitCode.DONE;
  }

  private FlowSolution solution(ProgressLine progress) throws Exception {
    ModelFolder folder =
        new ModelLoader(new AssimpMeshReader()).open(models.folder(), Catalogue.builtIn());
    Usable.model(folder.listed());
    FlowModels flow = FlowModels.open(folder, progress.part(0, OPENED));
    flow.problems().forEach(p -> spec.commandLine().getErr().println("sutura: " + p.line()));
    Progress rest = progress.part(OPENED, 1);
    return live
        ? flow.live(request.net(), request.conductance(), EnumSet.allOf(FlowPattern.class), rest)
        : flow.solution(request.net(), request.conductance(), rest);
  }
}
