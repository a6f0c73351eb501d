package sutura.evidence;

import java.util.List;

/**
 * Something that is claimed or objected, with its sources.
 *
 * @param id word that it goes by
 * @param text in our own words
 * @param sources where it is from
 * @param confidence how well it is known here
 */
public record Statement(String id, Words text, List<Source> sources, Confidence confidence) {
  public Statement {
    sources = List.copyOf(sources);
  }
}
