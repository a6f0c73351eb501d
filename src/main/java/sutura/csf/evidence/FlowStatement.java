package sutura.csf.evidence;

import java.util.List;
import sutura.evidence.Confidence;
import sutura.evidence.Words;

/**
 * Something that holds for the flow as a whole.
 *
 * @param id word that it goes by
 * @param text in our own words
 * @param sources citations; none where nothing was found
 * @param confidence how well it is known here
 */
public record FlowStatement(String id, Words text, List<Citation> sources, Confidence confidence) {
  public FlowStatement {
    sources = List.copyOf(sources);
  }
}
