package sutura.anatomy.text;

import java.util.List;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * What is said of a structure.
 *
 * @param plain a sentence or two in everyday words
 * @param detailed a few sentences for students of anatomy
 * @param sources of numbers in it; none where it is standard anatomy without numbers
 */
public record Description(Words plain, Words detailed, List<Source> sources) {
  public Description {
    sources = List.copyOf(sources);
  }
}
