package sutura.csf.evidence;

import java.util.List;
import sutura.csf.FlowDriver;
import sutura.evidence.Confidence;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * What is known, or only said, of one driver of the fluid.
 *
 * @param driver which
 * @param name a word or two
 * @param sentence what was measured or is claimed
 * @param more what must be known of its picture
 * @param sources of the sentence
 * @param confidence how well it is known here
 */
public record DriverEvidence(
    FlowDriver driver,
    Words name,
    Words sentence,
    Words more,
    List<Source> sources,
    Confidence confidence) {
  public DriverEvidence {
    sources = List.copyOf(sources);
  }
}
