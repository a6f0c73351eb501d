package sutura.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sutura.anatomy.Catalogue;
import sutura.app.ChildProcess;
import sutura.app.FrameBenchmark;
import sutura.app.Home;
import sutura.app.Loading;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

/** Measures start-up, loading and drawing on this system; medians. */
@Command(
    name = "bench",
    description = "Measure start-up, loading and drawing on this system.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  /** Where the options of a scene are. */
  private static final Set<Class<?>> SCENE =
      Set.of(
          SceneOptions.class,
          StructureOptions.class,
          GotoOption.class,
          MotionOptions.class,
          ScanOptions.class);

  @Option(names = "--json", description = "One JSON object on standard output.")
  private boolean json;

  @Option(names = "--runs", paramLabel = "N", description = "Whole processes to time; 7.")
  private int runs = 7;

  @Option(
      names = "--table",
      description = "Time presses instead: from the table to the vertices, on one thread.")
  private boolean table;

  @Option(
      names = "--live",
      description = "Time presses instead that are solved on the spot: set-up and range included.")
  private boolean live;

  @Option(
      names = "--flow-solve",
      description =
          "Time the flow of the fluid instead, solved on the spot with both conductances.")
  private boolean flowSolve;

  @Mixin private SceneOptions scene = new SceneOptions();
  @Mixin private ModelsOption models = new ModelsOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (runs < 1 || runs > 100) {
      throw CommandFailure.badInput("--runs: expected 1 to 100, found " + runs);
    }
    if (table) {
      return print(PressTimes.of(models.folder()));
    }
    if (live) {
      return print(SolveTimes.of(models.folder()));
    }
    if (flowSolve) {
      return print(FlowSolveTimes.of(models.folder()));
    }
    scene.check(Catalogue.builtIn(), models.folder());
    Usable.model(
        Loading.start(models.folder(), scene::unframed, false, Loading.Enough.FULL).join().model());
    FrameBenchmark.Result frames =
        FrameBenchmark.run(Home.locate(), models.folder(), scene::scene, scene::unframed);
    List<ChildProcess> children = processes();
    JsonValue.Builder result =
        JsonValue.object()
            .put("wholeProcessMs", median(children.stream().mapToDouble(ChildProcess::millis)), 1)
            .put("firstFrameMs", frames.firstFrameMs(), 1)
            .put("frameRestMs", frames.restMs(), 1)
            .put("frameTurnMs", frames.turnMs(), 1)
            .put("loadMs", frames.loadMs(), 1)
            .put(
                "peakMemoryMiB",
                median(children.stream().mapToDouble(ChildProcess::peakMemoryMiB)),
                1)
            .put("gl", frames.gl())
            .put("triangles", frames.triangles());
    frames
        .flow()
        .ifPresent(
            flow ->
                result
                    .put("flowParticles", flow.particles())
                    .put("flowFrameMs", flow.frameMs(), 1)
                    .put("flowUpdateMs", flow.updateMs(), 3));
    return print(result.build());
  }

  private int print(JsonValue.Obj result) {
    PrintWriter out = StandardOutput.of(spec, json);
    if (json) {
      out.print(JsonCodec.write(result));
    } else {
      result
          .fields()
          .forEach((name, value) -> out.printf("%-15s %s%n", name, JsonCodec.writeCompact(value)));
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** The command line that draws the same scene. */
  private List<String> render(Path picture) {
    List<String> line = new ArrayList<>(List.of("render", "--size", "1280x720"));
    line.addAll(List.of("--output", picture.toString()));
    line.addAll(List.of("--models", models.folder().toString()));
    line.addAll(sceneArguments());
    return line;
  }

  private List<String> sceneArguments() {
    List<String> arguments = new ArrayList<>();
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (option.userObject() instanceof Field field && SCENE.contains(field.getDeclaringClass())) {
        arguments.add(option.longestName());
        arguments.addAll(option.arity().max() == 0 ? List.of() : option.originalStringValues());
      }
    }
    return arguments;
  }

  private List<ChildProcess> processes() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sutura-bench");
    Path picture = folder.resolve("skull.png");
    try {
      List<ChildProcess> children = new ArrayList<>();
      for (int i = 0; i <= runs; i++) {
        ChildProcess child = ChildProcess.run(render(picture));
        if (child.exitCode() != 0) {
          throw new CommandFailure(
              ExitCode.FAILED, "a render process ended with code " + child.exitCode());
        }
        if (i > 0) {
          children.add(child);
        }
      }
      return children;
    } finally {
      Files.deleteIfExists(picture);
      Files.deleteIfExists(folder);
    }
  }

  private static double median(java.util.stream.DoubleStream values) {
    double[] sorted = values.toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
