package sutura.evidence.review;

import sutura.evidence.Words;
import sutura.evidence.Work;

/**
 * A citation that is often repeated wrongly.
 *
 * @param id word that it goes by
 * @param asPrinted the wrong form
 * @param right the publication
 * @param wrong what is wrong, and what it matters
 */
public record Correction(String id, String asPrinted, Work right, Words wrong) {}
