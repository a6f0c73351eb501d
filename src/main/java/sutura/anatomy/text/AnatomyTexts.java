package sutura.anatomy.text;

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

  AnatomyTexts(Map<StructureId, Description> descriptions, Set<Relation> relations) {
    this.descriptions = Collections.unmodifiableMap(new LinkedHashMap<>(descriptions));
    this.relations = Collections.unmodifiableSet(new LinkedHashSet<>(relations));
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

  /** The relations that begin at a structure. */
  public List<Relation> from(StructureId id) {
    return relations.stream().filter(r -> r.from().equals(id)).toList();
  }

  /** The relations that end at a structure. */
  public List<Relation> to(StructureId id) {
    return relations.stream().filter(r -> r.to().equals(id)).toList();
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    private static final BuiltInData.Reading<AnatomyTexts> READING =
        AnatomyTextsCodec.readBuiltIn();
  }
}
