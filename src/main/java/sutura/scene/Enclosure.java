package sutura.scene;

import java.util.Collection;
import java.util.Set;
import sutura.anatomy.Structure;
import sutura.anatomy.Tissue;

/**
 * The closed cranial vault, through which nothing of what is inside can be seen: then it need not
 * be drawn, nor even be read.
 */
public final class Enclosure {
  private static final Set<String> INSIDE_GROUPS =
      Set.of("meninges", "brain", "ventricles", "csf", "sinuses");

  private Enclosure() {}

  /** Whether a structure lies inside the cranial cavity. */
  public static boolean isInside(Structure structure) {
    return INSIDE_GROUPS.contains(structure.group().value());
  }

  /**
   * Whether the vault hides what is inside: every bone of it is solid and in its place, nothing
   * cuts it, and nothing inside is selected.
   */
  public static boolean isClosed(SceneState state, Collection<Structure> structures) {
    boolean selected =
        structures.stream().anyMatch(s -> isInside(s) && state.selection().contains(s.id()));
    return !selected && isVaultClosed(state, structures);
  }

  /** Whether every bone of the vault is solid and in its place, and nothing cuts it. */
  static boolean isVaultClosed(SceneState state, Collection<Structure> structures) {
    if (state.explode() > 0 || state.peel() > 0 || !state.section().cutting().isEmpty()) {
      return false;
    }
    boolean bones = false;
    for (Structure structure : structures) {
      Appearance look = state.appearanceOf(structure.id());
      if (isVault(structure)) {
        bones = true;
        if (!look.visible() || look.opacity() < 1 || look.style() != SurfaceStyle.SOLID) {
          return false;
        }
      }
    }
    return bones;
  }

  private static boolean isVault(Structure structure) {
    return structure.tissue() == Tissue.BONE && structure.subgroup().equals("neurocranium");
  }
}
