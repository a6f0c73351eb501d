package sutura.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import sutura.anatomy.Catalogue;
import sutura.biomech.PressSolver;
import sutura.biomech.SkullLabelsReader;
import sutura.biomech.solver.LiveSolver;
import sutura.biomech.table.TableOpening;
import sutura.model.LoadedModel;
import sutura.model.ModelFolder;
import sutura.model.ModelLoader;
import sutura.model.Problem;
import sutura.model.assimp.AssimpMeshReader;

/**
 * The two ways of answering, each opened when it is first asked; both take some time and belong
 * away from the render thread.
 *
 * @param table answers at once from solutions computed beforehand; empty if the models have none,
 *     an exception if they have one that does not fit
 * @param live solves
 */
public record PressSolvers(Callable<Optional<PressSolver>> table, Callable<PressSolver> live) {
  /** Edge of a finite element in the window, mm. */
  public static final double EDGE_MM = 2;

  /**
   * Those of a folder of models.
   *
   * @param edgeMm of the finite elements of the live solver
   */
  public static PressSolvers of(Path modelsFolder, LoadedModel model, double edgeMm) {
    return new PressSolvers(() -> table(modelsFolder), () -> liveSolver(modelsFolder, edgeMm));
  }

  private static PressSolver liveSolver(Path modelsFolder, double edgeMm) {
    Catalogue catalogue = Catalogue.builtIn();
    ModelFolder folder = new ModelLoader(new AssimpMeshReader()).open(modelsFolder, catalogue);
    SkullLabelsReader.Reading reading = SkullLabelsReader.read(folder);
    return new LiveSolver(
        reading
            .labels()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        reading.problems().stream()
                            .map(Problem::line)
                            .findFirst()
                            .orElse("no labels of the head in " + modelsFolder))),
        catalogue,
        edgeMm);
  }

  private static Optional<PressSolver> table(Path modelsFolder) throws IOException {
    TableOpening.Opened opened = TableOpening.open(modelsFolder, Catalogue.builtIn());
    if (opened.solver().isEmpty() && !opened.problems().isEmpty()) {
      throw new IOException(opened.problems().get(0).line());
    }
    return opened.solver().map(solver -> solver);
  }

  static PressSolvers of(Loading loaded) {
    return of(loaded.folder().path(), loaded.model(), EDGE_MM);
  }
}
