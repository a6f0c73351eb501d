package sutura.csf.evidence;

import java.util.List;
import sutura.csf.FlowDriver;

/**
 * What is claimed, measured and debated about the flow of cerebrospinal fluid.
 *
 * @param drivers one for each driver
 * @param statements about all of them
 * @param controversies about production and uptake
 */
public record FlowEvidence(
    List<DriverEvidence> drivers, List<FlowStatement> statements, List<Controversy> controversies) {
  public FlowEvidence {
    drivers = List.copyOf(drivers);
    statements = List.copyOf(statements);
    controversies = List.copyOf(controversies);
  }

  /** What the program carries. */
  public static FlowEvidence builtIn() {
    return BuiltIn.VALUE;
  }

  /** What is known of a driver. */
  public DriverEvidence of(FlowDriver driver) {
    return drivers.stream()
        .filter(evidence -> evidence.driver() == driver)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing known of " + driver));
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final FlowEvidence VALUE = FlowEvidenceCodec.readBuiltIn();
  }
}
