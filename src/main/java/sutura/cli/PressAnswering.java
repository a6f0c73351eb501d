package sutura.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sutura.app.PressSolvers;
import sutura.biomech.Experiment;
import sutura.biomech.LoadRefused;
import sutura.biomech.PressSolver;
import sutura.biomech.Response;
import sutura.model.LoadedModel;
import sutura.numerics.Progress;

/**
 * The two ways of answering in turn: the table where it covers a question exactly, else a solution.
 *
 * @param table of solutions computed beforehand; opened when it is first asked
 * @param live solves
 * @param warning hears in a line why there is no table although there should be one
 */
record PressAnswering(
    Callable<Optional<PressSolver>> table, Callable<PressSolver> live, Consumer<String> warning) {
  /** Which way is asked for. */
  enum Way {
    TABLE,
    LIVE
  }

  /** Those of a folder of models. */
  static PressAnswering of(
      Path models, LoadedModel listed, double edgeMm, Consumer<String> warning) {
    PressSolvers solvers = PressSolvers.of(models, listed, edgeMm);
    return new PressAnswering(solvers.table(), solvers.live(), warning);
  }

  /**
   * The answer.
   *
   * @param way none for the table where it covers the question exactly, else a solution
   * @throws CommandFailure if the way that is asked for has no answer, or the load is refused
   */
  Response respond(Experiment experiment, @Nullable Way way, Progress progress) throws Exception {
    try {
      Optional<Response> known = way == Way.LIVE ? Optional.empty() : ask(experiment, way);
      if (way == Way.TABLE || known.filter(PressAnswering::isExact).isPresent()) {
        return known.orElseThrow(PressAnswering::notCovered);
      }
      return live.call()
          .respond(experiment, progress)
          .or(() -> known)
          .orElseThrow(() -> new CommandFailure(ExitCode.FAILED, "no solver answers this"));
    } catch (LoadRefused e) {
      throw CommandFailure.badInput(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Response> ask(Experiment experiment, @Nullable Way way) {
    Optional<PressSolver> opened = opened(way);
    if (opened.isEmpty() && way == Way.TABLE) {
      throw CommandFailure.badInput(
          "--solver: the models have no table of solutions; take --solver live, or rebuild them");
    }
    return opened.flatMap(solver -> solver.respond(experiment, Progress.NONE));
  }

  private Optional<PressSolver> opened(@Nullable Way way) {
    try {
      return table.call();
    } catch (Exception e) {
      String line = "the table of solutions cannot be used: " + e.getMessage();
      if (way == Way.TABLE) {
        throw CommandFailure.badInput("--solver: " + line);
      }
      warning.accept(line);
      return Optional.empty();
    }
  }

  private static boolean isExact(Response response) {
    return response.method() != Response.Method.BRACKET;
  }

  private static CommandFailure notCovered() {
    return CommandFailure.badInput(
        "--solver: the table covers vault, temples and sphenoid, not this press; take --solver live");
  }
}
