package sutura.anatomy.text;

import java.util.List;
import sutura.anatomy.StructureId;

/**
 * The structures that one structure hangs together with in one way.
 *
 * @param kind how
 * @param inverse whether they stand first: they are part of it, are attached to it
 * @param ids in listed order
 */
public record RelatedStructures(Relation.Kind kind, boolean inverse, List<StructureId> ids) {
  public RelatedStructures {
    ids = List.copyOf(ids);
  }

  /** Word for it, such as {@code part-of} or {@code part-of-inverse}. */
  public String word() {
    return kind.word() + (inverse ? "-inverse" : "");
  }
}
