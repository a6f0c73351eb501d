package sutura.biomech;

import java.util.Optional;
import sutura.numerics.Progress;

/** Answers experiments: from the table at once, or by solving. Any thread may ask. */
public interface PressSolver {
  /**
   * Answers.
   *
   * @return empty if this way of answering does not cover the experiment, as the table does not
   *     cover the face
   * @throws LoadRefused if no way of answering does
   * @throws sutura.numerics.CancelledException if asked to stop
   */
  Optional<Response> respond(Experiment experiment, Progress progress);
}
