package sutura.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A publication, as in a list of references.
 *
 * @param id surname of the first author and year in kebab-case, such as {@code haller-2020}
 * @param kind what it was published as
 * @param authors each as surname and initials, {@code Haller H}; {@code et al.} as the last where
 *     not all are known here; an institution for a page without authors
 * @param title empty where it is not known here
 * @param container journal, book or site; empty for a book of its own
 * @param year of publication; empty for a page without one
 * @param volume empty where there is none
 * @param issue empty where there is none
 * @param pages or number of the article, empty where there is none
 * @param doi digital object identifier, without resolver
 * @param pmid PubMed's number
 * @param url address, for what has no DOI
 * @param confidence whether its record was read
 */
public record Work(
    String id,
    Kind kind,
    List<String> authors,
    String title,
    String container,
    Optional<Integer> year,
    String volume,
    String issue,
    String pages,
    Optional<String> doi,
    Optional<String> pmid,
    Optional<String> url,
    Confidence confidence) {
  /** What something was published as. */
  public enum Kind {
    ARTICLE,
    BOOK,
    CHAPTER,
    CONFERENCE,
    PAGE
  }

  public Work {
    authors = List.copyOf(authors);
  }

  /** For where there is little room: {@code Haller 2020}. */
  public String brief() {
    String first = authors.isEmpty() ? container : authors.get(0);
    int initials = kind == Kind.PAGE ? -1 : first.lastIndexOf(' ');
    String name = initials > 0 ? first.substring(0, initials) : first;
    return year.map(y -> name + " " + y).orElse(name);
  }

  /** As in a list of references, with its DOI. */
  public String full() {
    StringBuilder text = new StringBuilder();
    append(text, String.join(", ", authors), ". ");
    append(text, title, title.endsWith("?") ? " " : ". ");
    append(text, container, " ");
    append(text, year.map(String::valueOf).orElse(""), "");
    append(text, volume.isEmpty() ? "" : ";" + volume, "");
    append(text, issue.isEmpty() ? "" : "(" + issue + ")", "");
    append(text, pages.isEmpty() ? "" : ":" + pages, "");
    doi.ifPresent(d -> text.append(". doi ").append(d));
    return text.toString().strip();
  }

  private static void append(StringBuilder text, String part, String after) {
    if (!part.isEmpty()) {
      text.append(part).append(part.endsWith(".") && after.startsWith(".") ? " " : after);
    }
  }
}
