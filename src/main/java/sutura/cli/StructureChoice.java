package sutura.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.Catalogue;
import sutura.anatomy.NearestIds;
import sutura.anatomy.StructureId;
import sutura.scene.IdSelector;

/** Structures and groups that an option names. */
final class StructureChoice {
  private StructureChoice() {}

  /** The structures of an option; none if it is not given. */
  static Set<StructureId> select(IdSelector selector, @Nullable String text, String option) {
    if (text == null) {
      return Set.of();
    }
    IdSelector.Selection selection = selector.select(text, option);
    if (!selection.problems().isEmpty()) {
      throw CommandFailure.badInput(selection.problems().get(0).line());
    }
    return selection.ids();
  }

  /** The groups of {@code --label-groups}. */
  static Set<StructureId> groups(Catalogue catalogue, String text) {
    List<String> known = catalogue.groups().keySet().stream().map(StructureId::value).toList();
    Set<StructureId> groups = new TreeSet<>();
    for (String id : text.split(",")) {
      if (!known.contains(id)) {
        throw CommandFailure.badInput(
            "--label-groups: there is no group \"" + id + "\"" + NearestIds.hint(id, known));
      }
      groups.add(StructureId.of(id));
    }
    return groups;
  }
}
