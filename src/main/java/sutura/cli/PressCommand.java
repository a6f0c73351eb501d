package sutura.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.app.PressSolvers;
import sutura.biomech.Experiment;
import sutura.biomech.LoadRefused;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.biomech.SutureTissue;
import sutura.scene.words.SutureWords;

/** Presses on the skull and says what moves. */
@Command(
    name = "press",
    description = {
      "Press on the skull and read what moves, in three layers: the whole head on what holds it,",
      "the deformation of the skull, and bone against bone across each suture. Every number has",
      "its range over the uncertain moduli of bone and sutures."
    },
    footer = {"", "Not medical advice. What is computed and assumed: src/doc/press.md"},
    mixinStandardHelpOptions = true)
final class PressCommand implements Callable<Integer> {
  @Mixin private PressLoad load = new PressLoad();

  @Option(
      names = "--sutures",
      paramLabel = "fused|open|soft|age:NN",
      description = {
        "What the sutures are: bone, open as in an adult (if not given), as soft as an infant's",
        "between adult bones (a thought experiment), or the mean of an age from 18 on."
      })
  private String sutures = "open";

  @Option(
      names = "--override",
      paramLabel = "SUTURE=fused|open|soft",
      description = "One suture that differs; may be given several times.")
  private List<String> overrides = new ArrayList<>();

  @Option(
      names = "--support",
      paramLabel = "condyles|pillow",
      description = "What holds the head: fixed condyles, or a pillow (if not given).")
  private Support support = Support.PILLOW;

  @Option(
      names = "--solver",
      paramLabel = "table|live",
      description = {
        "From solutions computed beforehand, or solved now; if not given, the table where it",
        "covers the press exactly."
      })
  private PressAnswering.@Nullable Way solver;

  @Option(
      names = "--edge",
      paramLabel = "MM",
      description = "Edge of the elements of a live solution: 3, 2 (if not given) or 1.5 mm.")
  private @Nullable Double edgeMm;

  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @ArgGroup(exclusive = false, heading = "Many presses at once:%n")
  private @Nullable PressSweep sweep;

  @Mixin private ModelsOption models = new ModelsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Catalogue catalogue = Catalogue.builtIn();
    check(catalogue);
    PressSweep many = sweep;
    if (many != null) {
      return sweep(many, catalogue);
    }
    SutureWords words = SutureWords.parse(sutures, "--sutures");
    SortedMap<StructureId, FusionState> single = SutureWords.overrides(overrides, catalogue);
    SortedMap<StructureId, SutureTissue> tissues = tissues(words, single, catalogue);
    PressPlaces places = PressPlaces.of(models.folder());
    Experiment experiment =
        new Experiment(load.load(places), tissues, support, Experiment.BONE_GPA);
    Response response = respond(answering(places), experiment);
    PressReport report = new PressReport(response, words, single, load.place());
    PrintWriter out = StandardOutput.of(spec, json);
    out.print(json ? report.json() : report.text());
    out.flush();
    return ExitCode.DONE;
  }

  private void check(Catalogue catalogue) {
    if (edgeMm != null && !PressReport.EDGES_MM.contains(edgeMm)) {
      throw CommandFailure.badInput("--edge: expected 3, 2 or 1.5 mm, found " + edgeMm);
    }
    if (edgeMm != null && solver == PressAnswering.Way.TABLE) {
      throw CommandFailure.badInput("--edge is of a live solution; take --solver live");
    }
    SutureWords.parse(sutures, "--sutures");
    SutureWords.overrides(overrides, catalogue);
    PressSweep many = sweep;
    if (many == null) {
      load.check();
    } else if (load.isGiven() || json) {
      throw CommandFailure.badInput(
          "--sweep takes --places, --forces and --states instead of a single press, and no --json");
    } else {
      many.check();
    }
  }

  private int sweep(PressSweep many, Catalogue catalogue) throws Exception {
    PressPlaces places = PressPlaces.of(models.folder());
    PressAnswering answering = answering(places);
    SortedMap<StructureId, FusionState> single = SutureWords.overrides(overrides, catalogue);
    int lines =
        many.write(
            places,
            (at, words) ->
                respond(
                    answering,
                    new Experiment(
                        at, tissues(words, single, catalogue), support, Experiment.BONE_GPA)));
    spec.commandLine().getOut().println(lines + " presses in " + many.file());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  private static SortedMap<StructureId, SutureTissue> tissues(
      SutureWords words, SortedMap<StructureId, FusionState> single, Catalogue catalogue) {
    try {
      return words.tissues(single, catalogue);
    } catch (LoadRefused e) {
      throw CommandFailure.badInput("--sutures: " + e.getMessage());
    }
  }

  private Response respond(PressAnswering answering, Experiment experiment) throws Exception {
    PressAnswering.Way way = edgeMm != null ? PressAnswering.Way.LIVE : solver;
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      return answering.respond(experiment, way, progress);
    }
  }

  private PressAnswering answering(PressPlaces places) {
    return PressAnswering.of(
        models.folder(),
        places.listed(),
        edgeMm == null ? PressSolvers.EDGE_MM : edgeMm,
        line -> spec.commandLine().getErr().println("sutura: " + line));
  }
}
