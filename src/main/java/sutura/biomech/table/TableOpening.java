package sutura.biomech.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sutura.anatomy.Catalogue;
import sutura.biomech.SkullLabels;
import sutura.biomech.SkullLabelsReader;
import sutura.biomech.SkullLoads;
import sutura.biomech.VoxelModel;
import sutura.biomech.VoxelSkull;
import sutura.model.MeshReader;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.Problem;

/**
 * Opens the mobility table of a folder of models. Takes a second or two: not for the render thread.
 */
public final class TableOpening {
  private TableOpening() {}

  /**
   * What was found.
   *
   * @param solver empty if the folder has no table, or one that cannot be used
   * @param problems why it cannot; presses are then solved one by one
   */
  public record Opened(Optional<TableSolver> solver, List<Problem> problems) {
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /** The table alone, without what is needed to answer. */
  public static MobilityFile.Reading read(Path models, ModelFolder folder) {
    Path file = models.resolve(MobilityFile.NAME);
    if (!Files.exists(file)) {
      return new MobilityFile.Reading(Optional.empty(), List.of());
    }
    return MobilityFile.read(file, LabelDigest.of(models, folder).orElse("none"));
  }

  /** A folder of models of which no mesh is needed. */
  public static ModelFolder folder(Path models, Catalogue catalogue) {
    return new ModelLoader(TableOpening::noMeshes).open(models, catalogue);
  }

  private static MeshReader.Result noMeshes(Path file) {
    Problem problem = Problem.fatal(file.toString(), "", "is not needed for a table");
    return new MeshReader.Result(Map.of(), List.of(problem));
  }

  /** Opens the table of a folder of models, if there is one. */
  public static Opened open(Path models, Catalogue catalogue) {
    return open(models, folder(models, catalogue), catalogue);
  }

  /** Opens the table if there is one. */
  public static Opened open(Path models, ModelFolder folder, Catalogue catalogue) {
    MobilityFile.Reading reading = read(models, folder);
    List<Problem> problems = new ArrayList<>(reading.problems());
    if (reading.table().isEmpty()) {
      return new Opened(Optional.empty(), problems);
    }
    SkullLabelsReader.Reading labels = SkullLabelsReader.read(folder);
    problems.addAll(labels.problems());
    MobilityTable table = reading.table().get();
    return new Opened(labels.labels().map(known -> solver(table, known, catalogue)), problems);
  }

  private static TableSolver solver(MobilityTable table, SkullLabels labels, Catalogue catalogue) {
    VoxelModel model = VoxelSkull.model(labels, catalogue, table.edgeMm());
    return new TableSolver(table, new SkullLoads(model, labels, catalogue));
  }
}
