package sutura.scene;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;

/**
 * How a selected structure inside the head or the vertebral canal shows through what encloses it:
 * the bones become ghosts, dura and arachnoid step aside, and the brain becomes a ghost too round
 * what lies within it or between its parts. It lasts as long as the selection, and changes nothing
 * in the scene.
 */
public final class Reveal {
  /** What becomes see-through. */
  public enum Through {
    SKULL,
    CRANIAL_DURA,
    BRAIN,
    COLUMN,
    SPINAL_DURA,
    DISCS
  }

  /** Share of a ghost's strength that the brain has, which is a second shell inside the first. */
  private static final double BRAIN = 0.8;

  /** The same of face, jaw, teeth and column, which are many shells over each other. */
  private static final double MANY = 0.55;

  private final Set<StructureId> revealed;
  private final Set<Through> through;

  private Reveal(Set<StructureId> revealed, Set<Through> through) {
    this.revealed = revealed;
    this.through = through;
  }

  /** What the selection of a scene needs; nothing if the scene is cut, or shows it anyway. */
  public static Reveal of(SceneState state, Collection<Structure> structures) {
    Set<StructureId> inside = new TreeSet<>();
    Set<Through> through = EnumSet.noneOf(Through.class);
    if (!state.selection().isEmpty() && state.section().cutting().isEmpty()) {
      head(state, structures, inside, through);
      canal(state, structures, inside, through);
    }
    return new Reveal(inside, through);
  }

  private static void head(
      SceneState state,
      Collection<Structure> structures,
      Set<StructureId> inside,
      Set<Through> through) {
    PeelLayer innermost = null;
    boolean sheet = false;
    boolean cistern = false;
    for (Structure structure : structures) {
      if (state.selection().contains(structure.id()) && isIn(Enclosure.VAULT, structure)) {
        PeelLayer layer = PeelLayer.of(structure);
        inside.add(structure.id());
        innermost = innermost == null || layer.compareTo(innermost) > 0 ? layer : innermost;
        sheet |= !isShell(structure.id());
        cistern |= structure.group().value().equals("csf");
      }
    }
    if (innermost == null || state.explode() > 0) {
      inside.clear();
      return;
    }
    boolean bone = Enclosure.VAULT.isShut(state, structures);
    boolean deeper = innermost.compareTo(PeelLayer.DURA) > 0;
    sheet &= !deeper;
    add(through, Through.SKULL, bone);
    add(through, Through.CRANIAL_DURA, deeper || (bone && sheet));
    boolean brain = innermost == PeelLayer.VENTRICLES || (bone && (sheet || cistern));
    add(through, Through.BRAIN, brain);
  }

  private static void canal(
      SceneState state,
      Collection<Structure> structures,
      Set<StructureId> inside,
      Set<Through> through) {
    for (Structure structure : structures) {
      if (!state.selection().contains(structure.id()) || structure.isMark()) {
        continue;
      }
      boolean inSac = isIn(Enclosure.SAC, structure);
      boolean inDisc = isIn(Enclosure.ANULI, structure);
      boolean inCanal = inSac || structure.group().value().equals("spinal-meninges");
      if (inCanal || inDisc) {
        inside.add(structure.id());
        add(through, Through.COLUMN, inCanal && state.peel() < 1);
        add(through, Through.SPINAL_DURA, inSac);
        add(through, Through.DISCS, inDisc);
      }
    }
  }

  private static void add(Set<Through> through, Through what, boolean wanted) {
    if (wanted) {
      through.add(what);
    }
  }

  private static boolean isIn(Enclosure enclosure, Structure structure) {
    return Enclosure.of(structure).equals(Optional.of(enclosure));
  }

  private static boolean isShell(StructureId id) {
    return id.value().equals("cranial-dura") || id.value().equals("cranial-arachnoid");
  }

  /** Whether anything is shown otherwise than the scene says. */
  public boolean isActive() {
    return !through.isEmpty();
  }

  /** What is shown otherwise than the scene says. */
  public Set<Through> through() {
    return Set.copyOf(through);
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
    boolean column = Region.SPINE.contains(structure);
    return column ? ofColumn(structure, own) : ofHead(structure, own);
  }

  private Appearance ofHead(Structure structure, Appearance own) {
    return switch (PeelLayer.of(structure)) {
      case BONE -> has(Through.SKULL) ? bone(structure, own) : own;
      case DURA -> dura(structure, own);
      case ARACHNOID -> has(Through.CRANIAL_DURA) ? own.withVisible(false) : own;
      case PIA -> has(Through.BRAIN) ? ghost(own, BRAIN) : own;
      case VENTRICLES -> own;
    };
  }

  private Appearance ofColumn(Structure structure, Appearance own) {
    return switch (PeelLayer.of(structure)) {
      case BONE -> vertebra(structure, own);
      case DURA -> has(Through.SPINAL_DURA) ? ghost(own, BRAIN) : own;
      case ARACHNOID -> has(Through.SPINAL_DURA) ? own.withVisible(false) : own;
      case PIA, VENTRICLES -> own;
    };
  }

  private Appearance vertebra(Structure structure, Appearance own) {
    boolean disc = structure.tissue() == Tissue.DISC;
    if (has(Through.COLUMN)) {
      return structure.isMark() || structure.tissue() == Tissue.LIGAMENT
          ? own.withVisible(false)
          : ghost(own, MANY);
    }
    return disc && has(Through.DISCS) ? ghost(own, 1) : own;
  }

  private boolean has(Through what) {
    return through.contains(what);
  }

  private static Appearance bone(Structure structure, Appearance own) {
    boolean around = structure.group().value().equals("context");
    if (around) {
      return own;
    }
    return structure.isMark() || structure.isSuture()
        ? own.withVisible(false)
        : ghost(own, structure.subgroup().equals("neurocranium") ? 1 : MANY);
  }

  private Appearance dura(Structure structure, Appearance own) {
    if (!has(Through.CRANIAL_DURA)) {
      return own;
    }
    boolean wall = isShell(structure.id());
    boolean fold = structure.tissue() == Tissue.DURA;
    return wall ? own.withVisible(false) : has(Through.BRAIN) && fold ? ghost(own, BRAIN) : own;
  }

  private static Appearance ghost(Appearance own, double strength) {
    return own.withStyle(SurfaceStyle.GHOST).withOpacity(own.opacity() * strength);
  }
}
