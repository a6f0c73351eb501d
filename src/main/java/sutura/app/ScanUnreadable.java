package sutura.app;

import java.util.List;
import sutura.model.Problem;

/** A picture asks for a scan that cannot be read. */
public final class ScanUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  ScanUnreadable(List<Problem> problems) {
    super(problems.stream().map(Problem::line).findFirst().orElse("the scan cannot be read"));
  }
}
