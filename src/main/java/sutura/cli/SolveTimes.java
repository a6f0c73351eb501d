package sutura.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sutura.anatomy.Catalogue;
import sutura.anatomy.FusionState;
import sutura.app.PressSolvers;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.PressSolver;
import sutura.biomech.Response;
import sutura.biomech.Support;
import sutura.biomech.SutureTissues;
import sutura.json.JsonValue;
import sutura.model.LoadedModel;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.numerics.Progress;

/** Times presses on an adult's skull that are solved on the spot, each with its range. */
final class SolveTimes {
  /** The first has to build model and set-up, the others find both. */
  private static final List<String> PLACES =
      List.of("vertex", "parietal-eminence-left", "pterion-left");

  private SolveTimes() {}

  static JsonValue.Obj of(Path models) throws Exception {
    Catalogue catalogue = Catalogue.builtIn();
    LoadedModel model = new ModelLoader(new AssimpMeshReader()).open(models, catalogue).listed();
    PressSolver solver = PressSolvers.of(models, model, PressSolvers.EDGE_MM).live().call();
    JsonValue.Builder times = JsonValue.object().put("edgeMm", PressSolvers.EDGE_MM, 1);
    String[] names = {"first", "second", "third"};
    for (int i = 0; i < names.length; i++) {
      double processorS = processorS();
      Response response = solver.respond(press(model, PLACES.get(i)), Progress.NONE).orElseThrow();
      if (i == 0) {
        times.put("elements", response.elements());
      }
      times.put(names[i] + "PressS", response.seconds(), 2);
      times.put(names[i] + "ProcessorS", processorS() - processorS, 2);
    }
    return times.build();
  }

  private static Experiment press(LoadedModel model, String landmark) {
    if (!model.landmarksMm().containsKey(landmark)) {
      throw CommandFailure.badInput("the models have no landmark " + landmark);
    }
    return new Experiment(
        new Load.Press(model.landmarksMm().get(landmark), 1),
        SutureTissues.of(
            FusionState.OPEN,
            Map.of(),
            Optional.empty(),
            Catalogue.builtIn().structures().values()),
        Support.PILLOW,
        Experiment.BONE_GPA);
  }

  /** Processor time of the whole process so far. */
  private static double processorS() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()
        / 1000.0;
  }
}
