package sutura.anatomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The structures that the program knows by name, in the order in which they are listed, and the
 * groups that they belong to. Immutable.
 */
public final class Catalogue {
  private final Map<StructureId, Group> groups;
  private final Map<StructureId, Structure> structures;

  /**
   * @throws IllegalArgumentException if an id is there twice, or a structure names a group or a
   *     joined bone that is not there
   */
  public Catalogue(List<Group> groups, List<Structure> structures) {
    Map<StructureId, Group> groupById = new LinkedHashMap<>();
    for (Group group : groups) {
      require(groupById.put(group.id(), group) == null, group.id() + " is there twice");
    }
    Map<StructureId, Structure> structureById = new LinkedHashMap<>();
    for (Structure structure : structures) {
      StructureId id = structure.id();
      require(structureById.put(id, structure) == null, id + " is there twice");
      require(!groupById.containsKey(id), id + " is both a group and a structure");
      require(
          groupById.containsKey(structure.group()),
          id + " is in the group " + structure.group() + ", which is not there");
    }
    for (Structure structure : structures) {
      for (StructureId bone : structure.joins()) {
        require(
            structureById.containsKey(bone),
            structure.id() + " joins " + bone + ", which is not there");
      }
    }
    this.groups = Collections.unmodifiableMap(groupById);
    this.structures = Collections.unmodifiableMap(structureById);
  }

  /** The catalogue that comes with the program. */
  public static Catalogue builtIn() {
    return CatalogueCodec.readBuiltIn();
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("catalogue: " + message);
    }
  }

  /** Groups by id, in listed order. */
  public Map<StructureId, Group> groups() {
    return groups;
  }

  /** Structures by id, in listed order. */
  public Map<StructureId, Structure> structures() {
    return structures;
  }

  public Optional<Structure> find(StructureId id) {
    return Optional.ofNullable(structures.get(id));
  }

  public boolean contains(StructureId id) {
    return structures.containsKey(id);
  }

  /** The structures of a group, in listed order; empty if there is no such group. */
  public List<Structure> inGroup(StructureId group) {
    return structures.values().stream().filter(s -> s.group().equals(group)).toList();
  }
}
