package sutura.scene;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;

/**
 * How a selected structure inside the head shows through what encloses it: the bones become ghosts,
 * dura and arachnoid step aside, and the brain becomes a ghost too round what lies within it or
 * between its parts. It lasts as long as the selection, and changes nothing in the scene.
 */
public final class Reveal {
  private static final Reveal NONE = new Reveal(Set.of(), false, false, false);

  /** Share of a ghost's strength that the brain has, which is a second shell inside the first. */
  private static final double BRAIN = 0.8;

  /** The same of face, jaw and teeth, which are many shells over each other. */
  private static final double FACE = 0.55;

  private final Set<StructureId> revealed;
  private final boolean throughBone;
  private final boolean throughDura;
  private final boolean throughBrain;

  private Reveal(
      Set<StructureId> revealed, boolean throughBone, boolean throughDura, boolean throughBrain) {
    this.revealed = revealed;
    this.throughBone = throughBone;
    this.throughDura = throughDura;
    this.throughBrain = throughBrain;
  }

  /** What the selection of a scene needs; nothing if the scene is cut, or shows it anyway. */
  public static Reveal of(SceneState state, Collection<Structure> structures) {
    PeelLayer innermost = null;
    Set<StructureId> inside = new TreeSet<>();
    for (Structure structure : structures) {
      if (state.selection().contains(structure.id()) && Enclosure.isInside(structure)) {
        PeelLayer layer = PeelLayer.of(structure);
        inside.add(structure.id());
        innermost = innermost == null || layer.compareTo(innermost) > 0 ? layer : innermost;
      }
    }
    if (innermost == null || state.explode() > 0 || !state.section().cutting().isEmpty()) {
      return NONE;
    }
    boolean bone = Enclosure.isVaultClosed(state, structures);
    boolean deeper = innermost.compareTo(PeelLayer.DURA) > 0;
    boolean sheet = !deeper && inside.stream().anyMatch(id -> !isShell(id));
    boolean dura = deeper || (bone && sheet);
    boolean brain =
        innermost == PeelLayer.VENTRICLES || (bone && (sheet || hasCistern(inside, structures)));
    return new Reveal(inside, bone, dura, brain);
  }

  private static boolean isShell(StructureId id) {
    return id.value().equals("cranial-dura") || id.value().equals("cranial-arachnoid");
  }

  private static boolean hasCistern(Set<StructureId> ids, Collection<Structure> structures) {
    return structures.stream()
        .anyMatch(s -> ids.contains(s.id()) && s.group().value().equals("csf"));
  }

  /** Whether anything is shown otherwise than the scene says. */
  public boolean isActive() {
    return throughBone || throughDura || throughBrain;
  }

  /** How a structure is seen that has this appearance. */
  Appearance seen(Structure structure, Appearance own) {
    if (!isActive()) {
      return own;
    }
    if (revealed.contains(structure.id())) {
      return own.withVisible(true);
    }
    boolean plain = own.visible() && own.style() == SurfaceStyle.SOLID;
    if (!plain) {
      return own;
    }
    return switch (PeelLayer.of(structure)) {
      case BONE -> throughBone ? bone(structure, own) : own;
      case DURA -> dura(structure, own);
      case ARACHNOID -> throughDura ? own.withVisible(false) : own;
      case PIA -> throughBrain ? ghost(own, BRAIN) : own;
      case VENTRICLES -> own;
    };
  }

  private static Appearance bone(Structure structure, Appearance own) {
    return structure.isMark() || structure.isSuture()
        ? own.withVisible(false)
        : ghost(own, structure.subgroup().equals("neurocranium") ? 1 : FACE);
  }

  private Appearance dura(Structure structure, Appearance own) {
    if (!throughDura) {
      return own;
    }
    boolean wall = isShell(structure.id());
    boolean fold = structure.tissue() == Tissue.DURA;
    return wall ? own.withVisible(false) : throughBrain && fold ? ghost(own, BRAIN) : own;
  }

  private static Appearance ghost(Appearance own, double strength) {
    return own.withStyle(SurfaceStyle.GHOST).withOpacity(own.opacity() * strength);
  }
}
