package sutura.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param destination where it is
 * @param title of it, with what of it matches
 * @param beside another name or a passage that matches, or what explains the title
 */
public record SearchHit(Destination destination, Marked title, Optional<Marked> beside) {
  /**
   * A text in which places are marked.
   *
   * @param text in one line
   * @param marks in order, none over another
   */
  public record Marked(String text, List<Span> marks) {
    public Marked {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A place in a text.
   *
   * @param from index of its first letter
   * @param to index after its last letter
   */
  public record Span(int from, int to) {}
}
