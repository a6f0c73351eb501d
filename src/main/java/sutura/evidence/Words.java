package sutura.evidence;

import java.util.Map;
import java.util.Objects;

/**
 * A statement in several languages.
 *
 * @param byLanguage by language code; English is always there
 */
public record Words(Map<String, String> byLanguage) {
  public Words {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey("en")) {
      throw new IllegalArgumentException("no English words");
    }
  }

  /** The words in a language; where they are missing the English ones, with a mark. */
  public String in(String language) {
    String own = byLanguage.get(language);
    return own != null ? own : Objects.requireNonNull(byLanguage.get("en")) + " (en)";
  }
}
