package sutura.evidence;

import java.util.Optional;

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

  /** For where there is little room. */
  public String brief() {
    return work.map(Work::brief).orElse(note);
  }

  /** As in a list of references. */
  public String full() {
    return work.map(w -> note.isEmpty() ? w.full() : w.full() + " (" + note + ")").orElse(note);
  }
}
