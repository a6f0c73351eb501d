package sutura.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * The loaded structures as the tree shows them: groups, inside them headings, inside them
 * structures, each in the order of the manifest.
 */
record StructureTree(List<Group> groups) {
  /** A group such as {@code skull}. */
  record Group(StructureId id, List<Heading> headings) {
    List<ModelEntry> entries() {
      return headings.stream().flatMap(h -> h.entries().stream()).toList();
    }

    Set<StructureId> ids() {
      return idsOf(entries());
    }
  }

  /** A heading such as {@code neurocranium}. */
  record Heading(String key, List<ModelEntry> entries) {
    Set<StructureId> ids() {
      return idsOf(entries);
    }
  }

  static StructureTree of(LoadedModel model) {
    Map<StructureId, Map<String, List<ModelEntry>>> groups = new LinkedHashMap<>();
    for (ModelEntry entry : model.entries().values()) {
      groups
          .computeIfAbsent(entry.structure().group(), g -> new LinkedHashMap<>())
          .computeIfAbsent(entry.structure().subgroup(), h -> new ArrayList<>())
          .add(entry);
    }
    List<Group> result = new ArrayList<>();
    groups.forEach(
        (id, headings) -> {
          List<Heading> list = new ArrayList<>();
          headings.forEach((key, entries) -> list.add(new Heading(key, List.copyOf(entries))));
          result.add(new Group(id, List.copyOf(list)));
        });
    return new StructureTree(List.copyOf(result));
  }

  private static Set<StructureId> idsOf(List<ModelEntry> entries) {
    Set<StructureId> ids = new LinkedHashSet<>();
    entries.forEach(e -> ids.add(e.structure().id()));
    return ids;
  }

  /** The loaded structures of a group. */
  static Set<StructureId> group(LoadedModel model, StructureId group) {
    Set<StructureId> ids = new LinkedHashSet<>();
    for (ModelEntry entry : model.entries().values()) {
      if (entry.structure().group().equals(group)) {
        ids.add(entry.structure().id());
      }
    }
    return ids;
  }

  /** The loaded structures under a heading of a group. */
  static Set<StructureId> heading(LoadedModel model, StructureId group, String key) {
    Set<StructureId> ids = new LinkedHashSet<>(group(model, group));
    ids.removeIf(id -> model.entry(id).filter(e -> e.structure().subgroup().equals(key)).isEmpty());
    return ids;
  }

  /** The name of the group or heading that is exactly these structures; empty if none is. */
  static Optional<String> titleOf(UiFrame ui, Set<StructureId> ids) {
    Optional<Structure> first =
        ids.stream().findFirst().flatMap(ui.input().model()::entry).map(ModelEntry::structure);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    StructureId group = first.get().group();
    String key = first.get().subgroup();
    if (group(ui.input().model(), group).equals(ids)) {
      return Optional.of(ui.groupName(group));
    }
    return heading(ui.input().model(), group, key).equals(ids)
        ? Optional.of(ui.groupName(group) + "  ›  " + ui.headingName(group, key))
        : Optional.empty();
  }
}
