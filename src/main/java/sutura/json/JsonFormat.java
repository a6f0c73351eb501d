package sutura.json;

import java.util.Optional;
import java.util.Set;

/**
 * What a document says of itself in its fields {@code format} and {@code version}.
 *
 * @param name the only word that {@code format} may have
 * @param version the only version that can be read
 * @param advice what to do with a document of another version
 */
public record JsonFormat(String name, int version, String advice) {
  /** Whether a document is of this format and version; if not, the first fault says why. */
  public boolean fits(JsonCursor root) {
    Optional<String> format = root.field("format").flatMap(field -> field.word(Set.of(name)));
    Optional<JsonCursor> place = format.flatMap(known -> root.field("version"));
    Optional<Integer> found = place.flatMap(JsonCursor::count);
    if (found.isPresent() && found.get() != version) {
      place
          .orElseThrow()
          .fault(
              "this program reads version " + version + ", found " + found.get() + "; " + advice);
    }
    return found.isPresent() && found.get() == version;
  }
}
