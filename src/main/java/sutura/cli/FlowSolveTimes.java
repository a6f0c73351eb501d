package sutura.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sutura.anatomy.Catalogue;
import sutura.csf.Conductance;
import sutura.csf.FlowBalance;
import sutura.csf.FlowField;
import sutura.csf.FlowPattern;
import sutura.csf.FlowScenario;
import sutura.csf.FlowSolution;
import sutura.csf.StillFluid;
import sutura.csf.domain.FlowDomains;
import sutura.csf.solver.FlowSolver;
import sutura.json.JsonValue;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.numerics.Progress;

/** Times the flow of the fluid, solved on the spot: all patterns, and then a net flow alone. */
final class FlowSolveTimes {
  private FlowSolveTimes() {}

  static JsonValue.Obj of(Path models) throws Exception {
    ModelFolder folder = new ModelLoader(new AssimpMeshReader()).open(models, Catalogue.builtIn());
    long start = System.nanoTime();
    FlowDomains read = FlowDomains.read(folder, Progress.NONE);
    JsonValue.Builder times =
        JsonValue.object()
            .put("cells", read.domain().cells())
            .put("faces", read.domain().faces())
            .put("domainS", seconds(start), 2);
    for (Conductance conductance : Conductance.values()) {
      times.put(conductance.name().toLowerCase(Locale.ROOT), solve(read, conductance));
    }
    return times.build();
  }

  private static JsonValue.Obj solve(FlowDomains read, Conductance conductance) throws Exception {
    long start = System.nanoTime();
    FlowSolver solver = new FlowSolver(read.domain(), conductance, Progress.NONE);
    double setUpS = seconds(start);
    FlowSolution all =
        solver.solve(
            read.places(),
            FlowScenario.shipped().net(),
            EnumSet.allOf(FlowPattern.class),
            Progress.NONE);
    List<FlowScenario> scenarios = FlowScenario.all();
    FlowSolution net =
        solver.solve(
            read.places(),
            scenarios.get(scenarios.size() - 1).net(),
            Set.of(FlowPattern.NET),
            Progress.NONE);
    double divergence = 0;
    for (FlowField field : all.fields().values()) {
      divergence = Math.max(divergence, FlowBalance.largestDivergence(read.domain(), field));
    }
    StillFluid still = StillFluid.of(read.domain(), all.field(FlowPattern.NET));
    return JsonValue.object()
        .put("setUpS", setUpS, 2)
        .put("patternsS", all.effort().seconds(), 2)
        .put("netAloneS", net.effort().seconds(), 2)
        .put("iterations", all.effort().iterations())
        .put("netIterations", net.effort().iterations())
        .put("residual", String.format(Locale.ROOT, "%.2e", all.effort().residual()))
        .put("divergence", String.format(Locale.ROOT, "%.2e", divergence))
        .put("levels", Arrays.toString(solver.levels()))
        .put("keptMiB", solver.bytes() / 1048576.0, 1)
        .put("stillCells", still.cells())
        .put("stillMl", still.volumeMl(), 4)
        .put("largestStillMl", still.largestMl(), 4)
        .build();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
