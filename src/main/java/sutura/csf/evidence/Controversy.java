package sutura.csf.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * Something that is argued about where fluid is formed and taken up.
 *
 * @param id word that it goes by
 * @param name a few words
 * @param text in our own words
 * @param standing how it is seen in the field
 * @param scenario id of the net flow that shows it; empty where the model cannot
 * @param sources where it is from
 * @param confidence how well it is known here
 */
public record Controversy(
    String id,
    Words name,
    Words text,
    Standing standing,
    Optional<String> scenario,
    List<Source> sources,
    Confidence confidence) {
  /** How something is seen in the field. */
  public enum Standing {
    /** By most, as far as it goes. */
    ACCEPTED,
    /** One way or the other, with data for both. */
    DEBATED,
    /** By few. */
    MINORITY;

    /** Lower-case word as in files and texts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Controversy {
    sources = List.copyOf(sources);
  }
}
