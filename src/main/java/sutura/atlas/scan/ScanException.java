package sutura.atlas.scan;

import sutura.model.Problem;

/** A scan that cannot be read; says which file, where inside, and what was expected. */
public final class ScanException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ScanException(Problem problem) {
    super(problem.line());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  static ScanException at(String file, String path, String message) {
    return new ScanException(Problem.fatal(file, path, message));
  }
}
