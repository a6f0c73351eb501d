package sutura.csf.evidence;

import java.util.List;
import java.util.Optional;
import sutura.csf.FlowDriver;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;
import sutura.evidence.Statement;

/**
 * What is claimed, measured and debated about the flow of cerebrospinal fluid.
 *
 * @param drivers one for each driver, except where it could not be read
 * @param statements about all of them
 * @param controversies about production and uptake
 */
public record FlowEvidence(
    List<DriverEvidence> drivers, List<Statement> statements, List<Controversy> controversies) {
  public FlowEvidence {
    drivers = List.copyOf(drivers);
    statements = List.copyOf(statements);
    controversies = List.copyOf(controversies);
  }

  /** What the program carries. */
  public static FlowEvidence builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  /** What is known of a driver. */
  public Optional<DriverEvidence> of(FlowDriver driver) {
    return drivers.stream().filter(evidence -> evidence.driver() == driver).findFirst();
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<FlowEvidence> READING =
        FlowEvidenceCodec.readBuiltIn();
  }
}
