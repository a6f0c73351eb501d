package sutura.evidence.review;

import java.util.List;
import sutura.evidence.Words;

/**
 * A row of the summary that a lecturer would put on a slide.
 *
 * @param topic anatomy, benefits, safety, limitations
 * @param claimed what is said
 * @param known what was found
 * @param claims that it is about
 */
public record SummaryRow(Words topic, Words claimed, Words known, List<Claim> claims) {
  public SummaryRow {
    claims = List.copyOf(claims);
  }
}
