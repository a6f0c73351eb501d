package sutura.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A short message that comes and goes by itself and never takes the keyboard.
 *
 * @param id tells one notice from the next
 * @param kind how it looks
 * @param key of its words in the interface's language
 * @param values what the words leave open
 * @param file what it is about, to be shown in its folder
 */
public record Notice(long id, Kind kind, String key, List<String> values, Optional<Path> file) {
  /** How a notice looks. */
  public enum Kind {
    INFORMATION,
    DONE,
    WARNING
  }

  public Notice {
    values = List.copyOf(values);
  }
}
