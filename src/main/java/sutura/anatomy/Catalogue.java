package sutura.anatomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;

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
      if (groupById.put(group.id(), group) != null) {
        throw fault(group.id(), "is there twice");
      }
    }
    Map<StructureId, Structure> structureById = new LinkedHashMap<>();
    for (Structure structure : structures) {
      StructureId id = structure.id();
      if (structureById.put(id, structure) != null || groupById.containsKey(id)) {
        throw fault(id, "is there twice");
      }
      if (!groupById.containsKey(structure.group())) {
        throw fault(id, "is in the group " + structure.group() + ", which is not there");
      }
    }
    for (Structure structure : structures) {
      for (StructureId bone : structure.joins()) {
        if (!structureById.containsKey(bone)) {
          throw fault(structure.id(), "joins " + bone + ", which is not there");
        }
      }
    }
    this.groups = Collections.unmodifiableMap(groupById);
    this.structures = Collections.unmodifiableMap(structureById);
  }

  /** Read once, when it is first asked for. */
  private static final class BuiltIn {
    static final BuiltInData.Reading<Catalogue> READING = CatalogueCodec.readBuiltIn();
  }

  /** The catalogue that comes with the program. */
  public static Catalogue builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  private static IllegalArgumentException fault(StructureId id, String message) {
    return new IllegalArgumentException("catalogue: " + id + " " + message);
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
}
