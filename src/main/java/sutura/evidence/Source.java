package sutura.evidence;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a number or sentence comes from: a publication, or a method of this project.
 *
 * <p>In files: {@code haller-2020}, {@code haller-2020: table 2}, or {@code method: estimate from
 * the thickness of a sheet}.
 *
 * @param work the publication; empty for a method
 * @param note where in it or what of it; the method in words
 */
public record Source(Optional<Work> work, String note) {
  private static final String METHOD = "method";

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if it names no publication of the bibliography and no method
   */
  public static Source of(String text) {
    int colon = text.indexOf(": ");
    String id = colon < 0 ? text : text.substring(0, colon);
    String note = colon < 0 ? "" : text.substring(colon + 2).strip();
    if (id.equals(METHOD) && !note.isEmpty()) {
      return new Source(Optional.empty(), note);
    }
    Optional<Work> work = Bibliography.builtIn().find(id);
    if (work.isEmpty()) {
      throw new IllegalArgumentException(
          "expected the id of a work in evidence/works or \"method: ...\", found \"" + text + "\"");
    }
    return new Source(work, note);
  }

  /** In the place of one that cannot be read where a source is needed: its text as it stands. */
  static Source unreadable(String text) {
    return new Source(Optional.empty(), text);
  }

  /** For where there is little room. */
  public String brief() {
    return work.map(Work::brief).orElse(note);
  }

  /** Where several things come from, for where there is little room. */
  public static String brief(Collection<Source> sources) {
    return sources.stream().map(Source::brief).distinct().collect(Collectors.joining(" \u00b7 "));
  }

  /** Where several things come from, each with what it takes to find it. */
  public static String compact(Collection<Source> sources) {
    return sources.stream().map(Source::compact).collect(Collectors.joining("; "));
  }

  /** What it takes to find it: first author, where, when, DOI; not the title. */
  public String compact() {
    return work.map(w -> noted(w.compact())).orElse(note);
  }

  /** As in a list of references. */
  public String full() {
    return work.map(w -> noted(w.full())).orElse(note);
  }

  private String noted(String text) {
    return note.isEmpty() ? text : text + " (" + note + ")";
  }
}
