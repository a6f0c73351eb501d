package sutura.nutation;

import java.util.List;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.evidence.Confidence;
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
  public record CanalChange(double leastMm, double mostMm, String source, Confidence confidence) {}

  /** The least that radiostereometry can tell from nothing. */
  public record MeasurementLimit(
      double angleDeg, double translationMm, String source, Confidence confidence) {}

  public NutationEvidence {
    studies = List.copyOf(studies);
    objections = List.copyOf(objections);
    whole = Set.copyOf(whole);
    bent = Set.copyOf(bent);
  }

  /** What the program carries. */
  public static NutationEvidence builtIn() {
    return BuiltIn.VALUE;
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final NutationEvidence VALUE = NutationCodec.readBuiltIn();
  }
}
