package sutura.nutation;

import java.util.List;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.evidence.Confidence;
import sutura.evidence.DataFault;
import sutura.evidence.Source;
import sutura.evidence.Statement;

/**
 * What is published, claimed and objected of the sacrum's motion and the dural tube.
 *
 * @param studies how far the sacrum turns; the first one is shown at first
 * @param claim the core link
 * @param objections to it
 * @param canalChange how much the canal's length changes
 * @param measurementLimit below which the best method sees nothing
 * @param whole structures that turn with the sacrum
 * @param bent structures that reach from the column at rest to the sacrum
 */
public record NutationEvidence(
    List<NutationStudy> studies,
    Statement claim,
    List<Statement> objections,
    CanalChange canalChange,
    MeasurementLimit measurementLimit,
    Set<StructureId> whole,
    Set<StructureId> bent) {
  /** Change of the canal's length from full extension to full flexion of the trunk. */
  public record CanalChange(
      double leastMm, double mostMm, List<Source> sources, Confidence confidence) {
    public CanalChange {
      sources = List.copyOf(sources);
    }
  }

  /** The least that radiostereometry can tell from nothing. */
  public record MeasurementLimit(
      double angleDeg, double translationMm, List<Source> sources, Confidence confidence) {
    public MeasurementLimit {
      sources = List.copyOf(sources);
    }
  }

  public NutationEvidence {
    studies = List.copyOf(studies);
    objections = List.copyOf(objections);
    whole = Set.copyOf(whole);
    bent = Set.copyOf(bent);
  }

  /** What the program carries. */
  public static NutationEvidence builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<NutationEvidence> READING =
        NutationCodec.readBuiltIn();
  }
}
