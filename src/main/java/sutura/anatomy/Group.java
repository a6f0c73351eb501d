package sutura.anatomy;

import java.util.Map;

/**
 * A heading of the structure tree, such as the skull.
 *
 * @param id identifier, usable wherever structure ids are
 * @param names language tag to name; {@code en} is always there
 * @param subgroups headings inside it: key to names by language
 */
public record Group(
    StructureId id, Map<String, String> names, Map<String, Map<String, String>> subgroups) {
  public Group {
    names = Map.copyOf(names);
    subgroups = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(subgroups));
    if (!names.containsKey("en")) {
      throw new IllegalArgumentException("group " + id + " has no English name");
    }
  }

  /** The name in a language; English where that language has none. */
  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("en", id.value()));
  }

  /** The name of a subgroup; English, then its key, where that language has none. */
  public String subgroupName(String key, String language) {
    Map<String, String> found = subgroups.getOrDefault(key, Map.of());
    return found.getOrDefault(language, found.getOrDefault("en", key));
  }
}
