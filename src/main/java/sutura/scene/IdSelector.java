package sutura.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import sutura.anatomy.Catalogue;
import sutura.anatomy.NearestIds;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.model.Problem;

/**
 * Structures named in one line of text: ids, groups, subgroups and patterns with {@code *} and
 * {@code ?}, between commas. A name without its side means both sides.
 */
public final class IdSelector {
  private static final Pattern SIDE = Pattern.compile("-(left|right)$");
  private static final Pattern GLOB = Pattern.compile("[a-z0-9*?-]*[*?][a-z0-9*?-]*");

  /** Structures by every name that stands for them. */
  private final Map<String, Set<StructureId>> byName = new LinkedHashMap<>();

  public IdSelector(Catalogue catalogue) {
    for (Structure structure : catalogue.structures().values()) {
      StructureId id = structure.id();
      name(id.value(), id);
      name(SIDE.matcher(id.value()).replaceFirst(""), id);
      name(structure.group().value(), id);
      name(structure.subgroup(), id);
    }
  }

  private void name(String name, StructureId id) {
    byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
  }

  /** The structures found, and a fault for every part of the text that names none. */
  public record Selection(Set<StructureId> ids, List<Problem> problems) {
    public Selection {
      ids = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(ids));
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a text such as {@code skull,*-suture-left}.
   *
   * @param source where the text comes from, for messages: {@code --show}
   */
  public Selection select(String text, String source) {
    Set<StructureId> ids = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (String part : text.split(",", -1)) {
      number++;
      String word = part.strip();
      Set<StructureId> found = find(word);
      if (found.isEmpty()) {
        problems.add(Problem.error(source, "name " + number, nothing(word)));
      }
      ids.addAll(found);
    }
    return new Selection(ids, problems);
  }

  private Set<StructureId> find(String word) {
    if (!GLOB.matcher(word).matches()) {
      return byName.getOrDefault(word, Set.of());
    }
    Pattern pattern = Pattern.compile(word.replace("*", ".*").replace("?", "."));
    Set<StructureId> found = new LinkedHashSet<>();
    byName.forEach(
        (name, ids) -> {
          if (pattern.matcher(name).matches()) {
            found.addAll(ids);
          }
        });
    return found;
  }

  private String nothing(String word) {
    if (word.isEmpty()) {
      return "there is nothing between the commas; name a structure or a group";
    }
    String hint = NearestIds.hint(word, byName.keySet());
    return "\""
        + word
        + "\" is no structure, group or pattern that fits one"
        + (hint.isEmpty() ? "; \"sutura models list\" shows all names" : hint);
  }
}
