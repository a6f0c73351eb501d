package sutura.csf;

import java.util.List;

/** Fluid is cut off from the rest, so that no flow can be computed. */
public final class FlowRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> regions;
  private final String line;

  /**
   * @param regions names of what is missing or cut off
   * @param message one line: what is wrong, where, and what to do
   */
  public FlowRefused(List<String> regions, String message) {
    super(message);
    this.regions = List.copyOf(regions);
    this.line = message;
  }

  /** What is wrong, where, and what to do. */
  public String line() {
    return line;
  }

  /** What is missing or cut off. */
  public List<String> regions() {
    return regions;
  }
}
