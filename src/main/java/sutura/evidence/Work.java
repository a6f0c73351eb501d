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
  /** Stands for the authors that are not named. */
  public static final String OTHERS = "et al.";

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

  /** For where there is little room: {@code Haller 2020}, {@code Watson & Crick 1953}. */
  public String brief() {
    String name = authors.isEmpty() ? container.isEmpty() ? title : container : names();
    return year.map(y -> name + " " + y).orElse(name);
  }

  /** Surnames of one or two authors, of more that of the first. */
  private String names() {
    boolean two = authors.size() == 2 && !authors.get(1).equals(OTHERS);
    return surname(authors.get(0)) + (two ? " & " + surname(authors.get(1)) : "");
  }

  private String surname(String author) {
    int initials = kind == Kind.PAGE ? -1 : author.lastIndexOf(' ');
    return initials > 0 ? author.substring(0, initials) : author;
  }

  /**
   * What it takes to find it: {@code Haller H et al. BMC Musculoskelet Disord 2020;21:1. doi …}.
   */
  public String compact() {
    if (authors.isEmpty()) {
      return full();
    }
    String names = authors.size() > 2 ? authors.get(0) + " " + OTHERS : String.join(", ", authors);
    String others = names.replace(", " + OTHERS, " " + OTHERS);
    return sentences(
        others, container.isEmpty() ? title : "", found(), doi.map(d -> "doi " + d).orElse(""));
  }

  /** As in a list of references, with its DOI, or where there is none its address. */
  public String full() {
    String address = doi.map(d -> "doi " + d).or(() -> url).orElse("");
    return sentences(String.join(", ", authors), title, found(), address);
  }

  /** Journal or book, year, volume, pages. */
  private String found() {
    return (container + " " + year.map(String::valueOf).orElse("")).strip()
        + (volume.isEmpty() ? "" : ";" + volume)
        + (issue.isEmpty() ? "" : "(" + issue + ")")
        + (pages.isEmpty() ? "" : ":" + pages);
  }

  private static String sentences(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (!part.isEmpty()) {
        text.append(text.isEmpty() ? "" : endsSentence(text) ? " " : ". ").append(part);
      }
    }
    return text.toString();
  }

  private static boolean endsSentence(CharSequence text) {
    return ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
