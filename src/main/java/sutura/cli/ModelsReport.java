package sutura.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import sutura.model.Problem;

/** Problems as lines on standard error. */
final class ModelsReport {
  private ModelsReport() {}

  static void problems(List<Problem> problems, CommandSpec spec) {
    problems.forEach(
        p ->
            spec.commandLine()
                .getErr()
                .println("sutura: " + (warning(p) ? "warning: " : "") + p.line()));
    spec.commandLine().getErr().flush();
  }

  private static boolean warning(Problem problem) {
    return problem.severity() == Problem.Severity.WARNING;
  }
}
