package sutura.anatomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of some structures belong together: a bone and its sutures, a bone and its neighbours
 * across them, a structure and the same one on the other side of the body.
 */
public final class Neighbourhood {
  private static final String LEFT = "-left";
  private static final String RIGHT = "-right";

  private final Map<StructureId, Structure> structures = new LinkedHashMap<>();
  private final Map<StructureId, List<StructureId>> suturesOfBone = new LinkedHashMap<>();

  /** Of these structures and no others, in their order. */
  public Neighbourhood(Collection<Structure> among) {
    among.forEach(structure -> structures.put(structure.id(), structure));
    for (Structure suture : among) {
      for (StructureId bone : suture.joins()) {
        if (structures.containsKey(bone)) {
          suturesOfBone.computeIfAbsent(bone, b -> new ArrayList<>()).add(suture.id());
        }
      }
    }
  }

  /** The sutures of a bone; empty for anything else. */
  public List<StructureId> suturesOf(StructureId bone) {
    return List.copyOf(suturesOfBone.getOrDefault(bone, List.of()));
  }

  /** The bones that a suture joins; empty for anything else. */
  public List<StructureId> bonesOf(StructureId suture) {
    Structure structure = structures.get(suture);
    return structure == null
        ? List.of()
        : structure.joins().stream().filter(structures::containsKey).toList();
  }

  /** The bones that share a suture with this one, each once, in the order of the sutures. */
  public Set<StructureId> neighboursOf(StructureId bone) {
    Set<StructureId> neighbours = new LinkedHashSet<>();
    suturesOf(bone).forEach(suture -> neighbours.addAll(bonesOf(suture)));
    neighbours.remove(bone);
    return neighbours;
  }

  /** The same structure on the other side; empty for one in the midline. */
  public Optional<StructureId> otherSideOf(StructureId id) {
    String value = id.value();
    if (value.endsWith(LEFT)) {
      return known(value.substring(0, value.length() - LEFT.length()) + RIGHT);
    }
    return value.endsWith(RIGHT)
        ? known(value.substring(0, value.length() - RIGHT.length()) + LEFT)
        : Optional.empty();
  }

  private Optional<StructureId> known(String value) {
    return Optional.of(StructureId.of(value)).filter(structures::containsKey);
  }
}
