package sutura.evidence.review;

import java.util.List;
import sutura.evidence.Source;
import sutura.evidence.Words;

/**
 * Two studies side by side.
 *
 * @param id word that it goes by
 * @param title a few words
 * @param left one
 * @param right the other
 * @param rows aspects
 * @param conclusion why they disagree, as far as that can be said
 */
public record Comparison(
    String id, Words title, Study left, Study right, List<Row> rows, Words conclusion) {
  /** One aspect of both. */
  public record Row(Words aspect, Words left, Words right, List<Source> sources) {
    public Row {
      sources = List.copyOf(sources);
    }
  }

  public Comparison {
    rows = List.copyOf(rows);
  }
}
