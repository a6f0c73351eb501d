package sutura.render.gl;

import java.util.List;
import java.util.stream.Collectors;
import sutura.model.Problem;

/** A shader that cannot be used; the located faults say which file and line. */
public final class ShaderException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  ShaderException(List<Problem> problems) {
    super(problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
