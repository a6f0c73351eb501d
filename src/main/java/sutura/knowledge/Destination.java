package sutura.knowledge;

import java.util.Locale;

/**
 * Something that one can go to, written {@code claim:rhythm}, {@code study:haller-2020}, {@code
 * structure:falx-cerebri}, {@code note:safety-infants}.
 *
 * @param kind what it is
 * @param id of it within its kind
 */
public record Destination(Kind kind, String id) {
  /** What one can go to. */
  public enum Kind {
    STRUCTURE,
    CLAIM,
    STUDY,
    NOTE,
    /** One of two studies side by side. */
    COMPARISON,
    CORRECTION,
    /** The summary of all claims; its id is {@code all}. */
    SUMMARY;

    /** Word as it is written. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    return kind.word() + ":" + id;
  }
}
