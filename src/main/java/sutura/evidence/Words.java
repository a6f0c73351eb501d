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

  /** Whether there are words in a language. */
  public boolean has(String language) {
    return byLanguage.containsKey(language);
  }

  /** The words in a language; where they are missing the English ones, without a mark. */
  public String orEnglish(String language) {
    return byLanguage.getOrDefault(language, Objects.requireNonNull(byLanguage.get("en")));
  }

  /** The words in a language; where they are missing the English ones, with a mark. */
  public String in(String language) {
    String own = byLanguage.get(language);
    return own != null ? own : Objects.requireNonNull(byLanguage.get("en")) + " (en)";
  }
}
