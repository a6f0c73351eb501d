package sutura.evidence.review;

import java.util.List;
import java.util.Optional;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * A titled passage: what craniosacral therapy is, its touch, what is said about safety, an expert's
 * view.
 *
 * @param id word that it goes by
 * @param topic what it belongs to
 * @param title a few words; for an expert's view who it is
 * @param role of who says it, and what must be known of them; empty where nobody speaks
 * @param text in our own words
 * @param sources where it is from
 * @param confidence how well it is known here
 */
public record Note(
    String id,
    Topic topic,
    Words title,
    Optional<Words> role,
    Words text,
    List<Source> sources,
    Confidence confidence) {
  /** Id of the note that none of this is medical advice. */
  public static final String NOT_ADVICE = "not-medical-advice";

  /** What a passage belongs to. */
  public enum Topic {
    /** What it is, what its parts are, how it is said to work. */
    ABOUT,
    /** What was reported about harm. */
    SAFETY,
    /** Cautions that practitioners or texts on the therapy name. */
    CAUTION,
    /** Views of people and institutions. */
    EXPERT
  }

  public Note {
    sources = List.copyOf(sources);
  }
}
