package sutura.claim;

import java.util.List;
import sutura.evidence.BuiltInData;
import sutura.evidence.Confidence;
import sutura.evidence.DataFault;
import sutura.evidence.Source;
import sutura.evidence.Statement;

/**
 * What is claimed of the motion of the cranial bones, and what is objected.
 *
 * @param claims the model, the rhythm, the amplitude
 * @param amplitude how much the head's width is reported to change
 * @param turns how each bone is said to turn
 * @param objections to it
 */
public record ClaimEvidence(
    List<Statement> claims,
    Amplitude amplitude,
    List<ClaimedTurn> turns,
    List<Statement> objections) {
  /**
   * Reported change of the head's width from full extension to full flexion.
   *
   * @param drawnUm the figure that the motion is drawn with at factor 1, micrometres
   * @param leastUm lower end of the report
   * @param mostUm upper end
   */
  public record Amplitude(
      double drawnUm, double leastUm, double mostUm, List<Source> sources, Confidence confidence) {
    public Amplitude {
      sources = List.copyOf(sources);
    }

    /** How far one side of the head goes, micrometres: half of the width's change. */
    public double ofOneSideUm() {
      return drawnUm / 2;
    }
  }

  public ClaimEvidence {
    claims = List.copyOf(claims);
    turns = List.copyOf(turns);
    objections = List.copyOf(objections);
  }

  /** What the program carries. */
  public static ClaimEvidence builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  /** Read when first asked for: most pictures need none of it. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<ClaimEvidence> READING = ClaimCodec.readBuiltIn();
  }
}
