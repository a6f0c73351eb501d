package sutura.evidence.cite;

import java.util.Optional;

/**
 * Where in a volume: {@code 1149-57} is from 1149 to 1157.
 *
 * @param first page, or the number of an article
 * @param last page, where there is one
 */
record Pages(String first, Optional<String> last) {
  /** Reads them; the last page may leave out the digits that it shares with the first. */
  static Optional<Pages> of(String pages) {
    int dash = pages.indexOf('-');
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    if (dash <= 0 || dash == pages.length() - 1) {
      return Optional.of(new Pages(pages, Optional.empty()));
    }
    String first = pages.substring(0, dash);
    String end = pages.substring(dash + 1);
    int shared = Math.max(0, first.length() - end.length());
    return Optional.of(new Pages(first, Optional.of(first.substring(0, shared) + end)));
  }
}
