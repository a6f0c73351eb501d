package sutura.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that can be found, with all that it can be found by.
 *
 * @param destination where it is
 * @param titles what it is called, by language; English is always there
 * @param names what else it is called: other names, numbers, authors, identifiers
 * @param subtitle what stands under its title if nothing else is to be shown there
 * @param passages what is said about it, by language
 * @param rank of it among those of its kind that match as well; 0 is first
 */
public record SearchEntry(
    Destination destination,
    Map<String, String> titles,
    List<Name> names,
    Optional<String> subtitle,
    List<Passage> passages,
    int rank) {
  /**
   * A name beside the title.
   *
   * @param text of it
   * @param isFull whether it counts as much as a title; a synonym or number counts less
   */
  public record Name(String text, boolean isFull) {}

  /**
   * Some sentences.
   *
   * @param language of them
   * @param text of them
   */
  public record Passage(String language, String text) {}

  public SearchEntry {
    titles = Map.copyOf(titles);
    names = List.copyOf(names);
    passages = List.copyOf(passages);
    if (!titles.containsKey("en")) {
      throw new IllegalArgumentException(destination + " has no English title");
    }
  }

  /** Its title in a language, or in English. */
  String title(String language) {
    String own = titles.get(language);
    return own != null ? own : String.valueOf(titles.get("en"));
  }

  /** Languages of its titles: the shown one first, then Latin, then English. */
  List<String> languages(String shown) {
    List<String> languages = new ArrayList<>(List.of(shown, "la", "en"));
    titles.keySet().stream().sorted().filter(l -> !languages.contains(l)).forEach(languages::add);
    languages.removeIf(language -> !titles.containsKey(language));
    return languages;
  }
}
