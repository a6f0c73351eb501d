package sutura.anatomy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One named structure of the catalogue.
 *
 * @param id our identifier
 * @param group id of the group that the tree shows it under, such as {@code skull} or {@code
 *     sutures}
 * @param subgroup heading inside the group, an untranslated key such as {@code neurocranium}
 * @param tissue what it is made of
 * @param ta2 number in Terminologia Anatomica 2, empty where TA2 has none or it is not known
 * @param fma Foundational Model of Anatomy identifier, empty where it has none or it is not known
 * @param withoutEntry terminologies in which no entry of its own was found for it
 * @param names language tag ({@code en}, {@code la}, {@code de}, {@code fr}, {@code es}, {@code
 *     pt}, {@code it}) to name; {@code en} and {@code la} are always there
 * @param synonyms further searchable names, eponyms included
 * @param joins the bones that a suture joins (two), else empty
 */
public record Structure(
    StructureId id,
    StructureId group,
    String subgroup,
    Tissue tissue,
    Optional<String> ta2,
    Optional<String> fma,
    Set<Terminology> withoutEntry,
    Map<String, String> names,
    List<String> synonyms,
    List<StructureId> joins) {
  public Structure {
    withoutEntry = Set.copyOf(withoutEntry);
    names = Map.copyOf(names);
    synonyms = List.copyOf(synonyms);
    joins = List.copyOf(joins);
    if (!names.containsKey("en") || !names.containsKey("la")) {
      throw new IllegalArgumentException(id + " lacks its English or Latin name");
    }
  }

  /** Its number in a terminology. */
  public Optional<String> number(Terminology terminology) {
    return terminology == Terminology.TA2 ? ta2 : fma;
  }

  /** The name in a language; English where that language has none. */
  public String name(String language) {
    String name = names.get(language);
    return name != null ? name : Objects.requireNonNull(names.get("en"));
  }

  /** Whether this only marks a place, an opening or a point, and is no tissue. */
  public boolean isMark() {
    return tissue == Tissue.OPENING || tissue == Tissue.LANDMARK;
  }

  /** Whether this is a space around brain or cord, which would hide it: cisterns and the like. */
  public boolean isSpace() {
    return tissue == Tissue.CSF && (group.value().equals("csf") || subgroup.equals("spaces"));
  }

  /** Whether this is one of the segments that the sacrum as a whole is made of. */
  public boolean isSegment() {
    return subgroup.equals("segments");
  }

  /** Whether this is a ligament along the column, which lies on its bones and would hide them. */
  public boolean isColumnLigament() {
    return tissue == Tissue.LIGAMENT && group.value().equals("spine");
  }

  /**
   * Whether a first picture leaves this out: marks, spaces, ligaments, what lies round the axis of
   * skull and column, and the segments that the sacrum as a whole stands for.
   */
  public boolean isHiddenAtFirst() {
    return isMark()
        || isSpace()
        || isSegment()
        || isColumnLigament()
        || group.value().equals("context");
  }

  /** Whether this is a suture or synchondrosis, which can be shown fused or open. */
  public boolean isSuture() {
    return tissue == Tissue.SUTURAL || tissue == Tissue.CARTILAGE;
  }
}
