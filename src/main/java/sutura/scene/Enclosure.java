package sutura.scene;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;

/**
 * A closed wall through which nothing of what is inside can be seen: then it need not be drawn, nor
 * even be read.
 */
public enum Enclosure {
  /** The cranial vault round brain, meninges and sinuses. */
  VAULT,
  /** The spinal dura round arachnoid, cord and roots; it is itself seen between the vertebrae. */
  SAC,
  /** The anuli of the discs round their nuclei. */
  ANULI;

  private static final Set<String> CRANIAL =
      Set.of("meninges", "brain", "ventricles", "csf", "sinuses");
  private static final StructureId SAC_WALL = StructureId.of("spinal-dura");
  private static final StructureId LUMBAR_CISTERN = StructureId.of("lumbar-cistern");
  private static final StructureId FILUM_OUTSIDE = StructureId.of("filum-terminale-externum");

  /** What a structure lies inside of; nothing for what is seen from outside. */
  public static Optional<Enclosure> of(Structure structure) {
    if (structure.tissue() == Tissue.NUCLEUS) {
      return Optional.of(ANULI);
    }
    if (structure.id().equals(LUMBAR_CISTERN) || isInSac(structure)) {
      return Optional.of(SAC);
    }
    return CRANIAL.contains(structure.group().value()) ? Optional.of(VAULT) : Optional.empty();
  }

  private static boolean isInSac(Structure structure) {
    return structure.group().value().equals("spinal-meninges")
        && !structure.isMark()
        && !structure.id().equals(SAC_WALL)
        && !structure.id().equals(FILUM_OUTSIDE)
        && !structure.id().value().equals("spinal-epidural-space");
  }

  /** Whether a structure lies inside one of them. */
  public static boolean isInside(Structure structure) {
    return of(structure).isPresent();
  }

  /** Those that hide what is inside, because nothing in them is selected either. */
  public static Set<Enclosure> closed(SceneState state, Collection<Structure> structures) {
    Set<Enclosure> closed = EnumSet.noneOf(Enclosure.class);
    for (Enclosure enclosure : values()) {
      if (!enclosure.holdsSelected(state, structures) && enclosure.isShut(state, structures)) {
        closed.add(enclosure);
      }
    }
    return closed;
  }

  /** Whether a structure is inside one that is closed. */
  public static boolean hides(Set<Enclosure> closed, Structure structure) {
    return !closed.isEmpty() && of(structure).filter(closed::contains).isPresent();
  }

  private boolean holdsSelected(SceneState state, Collection<Structure> structures) {
    return !state.selection().isEmpty()
        && structures.stream()
            .anyMatch(
                s -> state.selection().contains(s.id()) && of(s).filter(this::equals).isPresent());
  }

  /** Whether all of its wall is solid and in its place, and nothing cuts it. */
  boolean isShut(SceneState state, Collection<Structure> structures) {
    if (!state.section().cutting().isEmpty() || state.peel() > intactTo()) {
      return false;
    }
    if (this != SAC && state.explode() > 0) {
      return false;
    }
    boolean any = false;
    for (Structure structure : structures) {
      if (isWall(structure)) {
        any = true;
        Appearance look = state.appearanceOf(structure.id());
        if (!look.visible() || look.opacity() < 1 || look.style() != SurfaceStyle.SOLID) {
          return false;
        }
      }
    }
    return any;
  }

  /** The peel up to which its wall is whole. */
  private double intactTo() {
    return this == SAC ? PeelLayer.DURA.ordinal() : 0;
  }

  private boolean isWall(Structure structure) {
    return switch (this) {
      case VAULT ->
          structure.tissue() == Tissue.BONE && structure.subgroup().equals("neurocranium");
      case SAC -> structure.id().equals(SAC_WALL);
      case ANULI -> structure.tissue() == Tissue.DISC;
    };
  }
}
