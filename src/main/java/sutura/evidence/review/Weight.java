package sutura.evidence.review;

import sutura.evidence.Words;

/**
 * What one study says on one claim.
 *
 * @param study which
 * @param side which way it speaks
 * @param says what it says on this claim
 */
public record Weight(Study study, Side side, Words says) {
  /** Which way a study speaks. */
  public enum Side {
    FOR,
    AGAINST,
    /** It bears on the claim without deciding it. */
    BESIDE
  }
}
