package sutura.scene;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;

/** A part of the craniosacral axis that a camera can be asked to frame. */
public enum Region {
  /** All of it, from the vault to the coccyx. */
  AXIS,
  /** The skull and what is inside it. */
  HEAD,
  /** The vertebral column with the sacrum, and what is in its canal. */
  SPINE,
  /** Sacrum and coccyx, whole or in segments. */
  SACRUM;

  private static final Set<String> COLUMN = Set.of("spine", "spinal-meninges");
  private static final Set<String> SACRAL = Set.of("sacral", "segments");

  /** What command lines and scene files call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a structure is part of it. */
  public boolean contains(Structure structure) {
    return switch (this) {
      case AXIS -> true;
      case HEAD -> !isColumn(structure) && !structure.group().value().equals("context");
      case SPINE -> isColumn(structure);
      case SACRUM -> isColumn(structure) && SACRAL.contains(structure.subgroup());
    };
  }

  private static boolean isColumn(Structure structure) {
    return COLUMN.contains(structure.group().value())
        || structure.subgroup().equals("column")
        || structure.id().value().equals("lumbar-cistern");
  }

  /** Whether models have a vertebral column, so that there are regions to choose from. */
  public static boolean areIn(Collection<Structure> structures) {
    return structures.stream().anyMatch(s -> SPINE.contains(s) && !s.isMark());
  }

  /**
   * What of it a camera should frame: all that a scene shows of it; of a part that the scene hides,
   * all that a first picture would show.
   */
  public List<StructureId> framed(SceneState scene, Collection<Structure> structures) {
    Set<Enclosure> closed = Enclosure.closed(scene, structures);
    Predicate<Structure> tissue = s -> contains(s) && !s.isMark() && !Enclosure.hides(closed, s);
    List<StructureId> shown =
        ids(
            structures,
            tissue
                .and(s -> scene.isVisible(s.id()))
                .and(s -> PeelLayer.remaining(s, scene.peel()) > 0.004));
    return shown.isEmpty() && this != AXIS
        ? ids(structures, tissue.and(s -> !s.isHiddenAtFirst()))
        : shown;
  }

  private static List<StructureId> ids(
      Collection<Structure> structures, Predicate<Structure> which) {
    return structures.stream().filter(which).map(Structure::id).toList();
  }

  /** The direction from which a first picture of visible structures is taken. */
  public static StandardView openingView(SceneState scene, Collection<Structure> structures) {
    boolean column =
        structures.stream()
            .anyMatch(s -> SPINE.contains(s) && !s.isMark() && scene.isVisible(s.id()));
    return column ? StandardView.AXIS : StandardView.THREE_QUARTER;
  }
}
