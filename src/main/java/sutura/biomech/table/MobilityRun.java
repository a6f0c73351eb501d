package sutura.biomech.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sutura.anatomy.Catalogue;
import sutura.biomech.SkullLabelsReader;
import sutura.model.ModelFolder;
import sutura.model.Problem;
import sutura.numerics.Progress;

/** Computes the table that ships, of the label volume in a folder of models. */
public final class MobilityRun {
  /** Edge of a finite element, mm. */
  private static final double EDGE_MM = 2;

  /** Presses that the table is checked with, in groups of the same moduli. */
  private static final int CHECK_GROUPS = 6;

  private static final int CHECKS_IN_GROUP = 10;

  private MobilityRun() {}

  /** The table, or why there is none. */
  public record Result(Optional<MobilityTable> table, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Computes for about a quarter of an hour. */
  public static Result of(Path models, ModelFolder folder, Catalogue catalogue, Progress progress) {
    Optional<DirectSolver> solver = DirectSolver.installed();
    if (solver.isEmpty()) {
      return fault(
          "--only",
          "mobility needs a direct solver, which only the Maven profile has: mvn -q -Pmobility"
              + " compile exec:exec -Dsutura.args=\"atlas build --only mobility --output models\"");
    }
    SkullLabelsReader.Reading reading = SkullLabelsReader.read(folder);
    Optional<String> digest = LabelDigest.of(models, folder);
    if (reading.labels().isEmpty() || digest.isEmpty()) {
      List<Problem> problems = new ArrayList<>(reading.problems());
      problems.add(
          Problem.fatal(
              models.toString(), "", "has no label volume of the head; build meninges into it"));
      return new Result(Optional.empty(), problems);
    }
    LabelledSkull skull = new LabelledSkull(reading.labels().get(), catalogue, EDGE_MM);
    List<Unseen> unseen = Unseen.random(skull, CHECK_GROUPS, CHECKS_IN_GROUP);
    return new Result(
        Optional.of(
            MobilityBuild.of(
                skull, digest.get(), solver.get(), MobilityBuild.Size.SHIPPED, unseen, progress)),
        List.of());
  }

  private static Result fault(String file, String message) {
    return new Result(Optional.empty(), List.of(Problem.fatal(file, "", message)));
  }
}
