package sutura.evidence.review;

import java.util.List;
import sutura.evidence.Words;

/**
 * What one study says on one claim.
 *
 * @param study which
 * @param side which way it speaks
 * @param says what it says on this claim
 * @param effects those of its numbers that bear on this claim
 */
public record Weight(Study study, Side side, Words says, List<Effect> effects) {
  /** Which way a study speaks. */
  public enum Side {
    FOR,
    AGAINST,
    /** It bears on the claim without deciding it. */
    BESIDE
  }

  public Weight {
    effects = List.copyOf(effects);
  }
}
