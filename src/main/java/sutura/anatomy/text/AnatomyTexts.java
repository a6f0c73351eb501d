package sutura.anatomy.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.StructureId;
import sutura.evidence.BuiltInData;
import sutura.evidence.DataFault;

/**
 * Descriptions and relations of the structures of the catalogue. Immutable. Read apart from the
 * names, for a picture needs none of it.
 */
public final class AnatomyTexts {
  private final Map<StructureId, Description> descriptions;
  private final Set<Relation> relations;
  private final Map<StructureId, List<RelatedStructures>> related = new LinkedHashMap<>();

  AnatomyTexts(Map<StructureId, Description> descriptions, Set<Relation> relations) {
    this.descriptions = Collections.unmodifiableMap(new LinkedHashMap<>(descriptions));
    this.relations = Collections.unmodifiableSet(new LinkedHashSet<>(relations));
    for (Relation.Kind kind : Relation.Kind.values()) {
      relate(kind, false);
    }
    for (Relation.Kind kind : Relation.Kind.values()) {
      relate(kind, true);
    }
  }

  private void relate(Relation.Kind kind, boolean inverse) {
    Map<StructureId, List<StructureId>> others = new LinkedHashMap<>();
    for (Relation relation : relations) {
      if (relation.kind() == kind) {
        StructureId own = inverse ? relation.to() : relation.from();
        StructureId other = inverse ? relation.from() : relation.to();
        others.computeIfAbsent(own, id -> new ArrayList<>()).add(other);
      }
    }
    others.forEach(
        (own, ids) ->
            related
                .computeIfAbsent(own, id -> new ArrayList<>())
                .add(new RelatedStructures(kind, inverse, ids)));
  }

  /** What the program carries. */
  public static AnatomyTexts builtIn() {
    return BuiltIn.READING.value();
  }

  /** What was left out of it. */
  public static List<DataFault> faults() {
    return BuiltIn.READING.faults();
  }

  public Optional<Description> of(StructureId id) {
    return Optional.ofNullable(descriptions.get(id));
  }

  /** Every relation, in listed order. */
  public Set<Relation> relations() {
    return relations;
  }

  /** What a structure hangs together with: first what it does itself, then what is done to it. */
  public List<RelatedStructures> related(StructureId id) {
    return Collections.unmodifiableList(related.getOrDefault(id, List.of()));
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<AnatomyTexts> READING =
        AnatomyTextsCodec.readBuiltIn();
  }
}
