package sutura.evidence.review;

import java.util.List;
import java.util.Optional;
import sutura.evidence.Confidence;
import sutura.evidence.Words;
import sutura.evidence.Work;

/**
 * A study that a claim is weighed with.
 *
 * @param work its publication, whose id it goes by
 * @param design how it was made
 * @param n how many people, animals or skulls; empty where not known here
 * @param sample who or what they were, trials of a review included
 * @param method what was done
 * @param result what came out, in our own words
 * @param limits what is weak about it
 * @param interests who made it, where that matters; empty if nothing is known
 * @param effects its numbers
 * @param confidence whether its record was read
 */
public record Study(
    Work work,
    Design design,
    Optional<Integer> n,
    Words sample,
    Words method,
    Words result,
    Words limits,
    Optional<Words> interests,
    List<Effect> effects,
    Confidence confidence) {
  public Study {
    effects = List.copyOf(effects);
  }

  public String id() {
    return work.id();
  }
}
