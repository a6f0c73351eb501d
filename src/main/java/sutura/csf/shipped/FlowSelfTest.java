package sutura.csf.shipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.csf.FlowRefused;
import sutura.csf.FlowSolution;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.numerics.Progress;

/** Whether the fields that ship are those that are solved from the models they ship with. */
public final class FlowSelfTest {
  private FlowSelfTest() {}

  /** Faults of the fields in a folder of models; none if the folder has no fields. */
  public static List<Problem> problems(ModelFolder folder) {
    Path file = folder.path().resolve(FlowFile.NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      FlowModels models = FlowModels.open(folder, Progress.NONE);
      List<Problem> problems = new ArrayList<>(models.problems());
      Optional<FlowSolution> shipped = models.shipped();
      if (shipped.isPresent()) {
        problems.addAll(problems(models, shipped.get(), file.toString()));
      }
      return problems;
    } catch (FlowRefused e) {
      return List.of(Problem.error(file.toString(), "", e.line()));
    }
  }

  private static List<Problem> problems(FlowModels models, FlowSolution shipped, String file)
      throws FlowRefused {
    FlowSolution solved =
        models.live(shipped.net(), shipped.conductance(), shipped.fields().keySet(), Progress.NONE);
    FieldErrors errors = FieldErrors.of(shipped, solved);
    return errors.isGood()
        ? List.of()
        : List.of(
            Problem.error(
                file,
                "fields",
                errors.line() + "; compute it anew with \"sutura atlas build --only flow\""));
  }
}
