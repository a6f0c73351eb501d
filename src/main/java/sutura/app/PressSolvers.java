package sutura.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import sutura.biomech.PressSolver;
import sutura.model.LoadedModel;

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
    return new PressSolvers(
        Optional::empty,
        () -> {
          throw new UnsupportedOperationException("no solver of presses in " + modelsFolder);
        });
  }

  static PressSolvers of(Loading loaded) {
    return of(loaded.folder().path(), loaded.model(), EDGE_MM);
  }
}
