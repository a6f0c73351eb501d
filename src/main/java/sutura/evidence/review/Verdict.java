package sutura.evidence.review;

import java.util.List;
import java.util.Locale;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * How a claim stands, in our grading.
 *
 * @param standing the grade
 * @param certainty how sure anyone can be of the grade
 * @param text one sentence
 * @param reasoning why this grade and no other
 * @param sources of the reasoning
 */
public record Verdict(
    Standing standing, Certainty certainty, Words text, Words reasoning, List<Source> sources) {
  /** How a claim stands. */
  public enum Standing {
    /** Several good studies agree. */
    SUPPORTED,
    /** Right in part: what is said is too simple. */
    PARTLY,
    /** Studies of comparable weight disagree. */
    MIXED,
    /** No reliable evidence was found, one way or the other. */
    UNSUPPORTED,
    /** What was measured speaks against it. */
    CONTRADICTED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How sure anyone can be, after the levels that GRADE uses. */
  public enum Certainty {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Verdict {
    sources = List.copyOf(sources);
  }
}
