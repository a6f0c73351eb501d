package sutura.scene;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;

/** A prepared way of looking at the model. Colours, background and labels stay as they are. */
public enum Preset {
  /** What a first picture shows: skull, column, sacrum. */
  WHOLE_AXIS(StandardView.AXIS.azimuthDeg(), StandardView.AXIS.elevationDeg(), Region.AXIS),
  /** The closed skull. */
  WHOLE_SKULL(35, 12, Region.HEAD),
  /** The skull sawn open above orbits and inion, dura and arachnoid with it; the brain stays. */
  CALVARIA_OFF(40, 38, Region.HEAD),
  /** The right half of head and column, seen from the midline. */
  MIDLINE_SECTION(90, 0, Region.AXIS),
  /** Falx, tentorium and sinuses in the ghost of the skull. */
  DURAL_FOLDS(52, 24, Region.HEAD),
  /** Ventricles, cisterns and the space round the cord, in ghosts of the spaces as a whole. */
  CSF_SPACES(60, 12, Region.AXIS),
  /** The dura from the vault to the coccyx, in the ghost of the bones. */
  DURAL_TUBE(70, 6, Region.AXIS),
  /** Brain and cord with its roots from behind, in the ghost of the bones. */
  CORD_AND_ROOTS(140, 8, Region.AXIS),
  /** The segments of the sacrum, drawn apart. */
  SACRUM_APART(40, 8, Region.AXIS),
  /** Sacrum and hip bones with the last lumbar vertebrae. */
  PELVIS(25, 12, Region.AXIS),
  /** Sacrum and last vertebrae cut in the midline, the dural sac whole in their canal. */
  SACRAL_MOTION(90, 0, Region.SACRUM),
  /** Skull, column and brain faint round the fluid, which is to be seen in motion. */
  FLOW(70, 6, Region.AXIS);

  /**
   * Where the saw goes: from 15 mm above the glabella to above the inion. Source: after the usual
   * dissecting-room cut, placed on this skull.
   */
  private static final SectionPlane SAW =
      new SectionPlane(SectionPlane.Kind.FREE, true, new Vector3d(0, -0.254, 0.967), 0);

  /**
   * 1.2 mm to the right of the mid-sagittal plane of the skull: there the brain's own midline,
   * aqueduct included, lies in the section. Source: read off the model.
   */
  private static final SectionPlane MIDLINE =
      new SectionPlane(SectionPlane.Kind.SAGITTAL, true, new Vector3d(-1, 0, 0), -1.2);

  /** The falces would hide the halves beside them. */
  private static final Set<String> FALCES = Set.of("falx-cerebri", "falx-cerebelli");

  /** Strength of the ghosts of vertebrae, which are many shells over each other. */
  private static final double COLUMN_GHOST = 0.6;

  /** How far the segments of the sacrum are drawn apart. */
  private static final double APART = 0.6;

  /** What of the column the pelvis is shown with. */
  private static final Set<String> LOW_LUMBAR =
      Set.of(
          "vertebra-l4",
          "anulus-fibrosus-l4-l5",
          "vertebra-l5",
          "anulus-fibrosus-l5-s1",
          "sacrococcygeal-disc");

  private final double azimuthDeg;
  private final double elevationDeg;
  private final Region region;

  Preset(double azimuthDeg, double elevationDeg, Region region) {
    this.azimuthDeg = azimuthDeg;
    this.elevationDeg = elevationDeg;
    this.region = region;
  }

  /** What of the model fills the picture. */
  public Region region() {
    return region;
  }

  /** Whether there is something to show of a model of these structures. */
  public boolean isUseful(Collection<Structure> structures) {
    return switch (this) {
      case WHOLE_SKULL, CALVARIA_OFF, MIDLINE_SECTION, DURAL_FOLDS, CSF_SPACES, FLOW -> true;
      case WHOLE_AXIS, DURAL_TUBE, CORD_AND_ROOTS -> Region.areIn(structures);
      case SACRUM_APART -> structures.stream().anyMatch(Structure::isSegment);
      case PELVIS -> structures.stream().anyMatch(s -> s.subgroup().equals("pelvis"));
      case SACRAL_MOTION -> structures.stream().anyMatch(Region.SACRUM::contains);
    };
  }

  /** What scene files and command lines call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A direction from which it reads well. */
  public Camera turned(Camera camera) {
    return camera.withAngles(azimuthDeg, elevationDeg);
  }

  /** The scene, with nothing selected, seen by the camera as it was. */
  public SceneState of(SceneState scene, Collection<Structure> structures) {
    Map<StructureId, Appearance> looks = new TreeMap<>();
    for (Structure structure : structures) {
      Appearance own = scene.appearanceOf(structure.id());
      looks.put(structure.id(), look(structure).withTint(own.tint()));
    }
    return scene
        .withAppearance(new TreeMap<>(looks))
        .withSelection(Set.of())
        .withExplode(this == SACRUM_APART ? APART : 0)
        .withPeel(0)
        .withSection(section(scene.section().scan()));
  }

  private Section section(ScanView scan) {
    Section none = Section.NONE.with(scan);
    return switch (this) {
      case CALVARIA_OFF -> none.with(SAW);
      case MIDLINE_SECTION -> none.with(MIDLINE);
      case SACRAL_MOTION ->
          none.with(SectionPlane.at(SectionPlane.Kind.SAGITTAL, 0, false).withOn(true));
      default -> none;
    };
  }

  private Appearance look(Structure structure) {
    Appearance first = Appearance.of(structure);
    PeelLayer layer = PeelLayer.of(structure);
    boolean column = Region.SPINE.contains(structure);
    return switch (this) {
      case WHOLE_AXIS -> first;
      case WHOLE_SKULL -> first.withVisible(first.visible() && !column);
      case CALVARIA_OFF ->
          first
              .withVisible(first.visible() && !column)
              .withCut(layer == PeelLayer.BONE || isShell(structure));
      case MIDLINE_SECTION -> midline(structure, first);
      case DURAL_FOLDS -> column ? first.withVisible(false) : folds(structure, layer, first);
      case CSF_SPACES -> fluid(structure, layer);
      case DURAL_TUBE -> tube(structure, layer, first);
      case CORD_AND_ROOTS -> nervous(structure, layer, first);
      case SACRUM_APART ->
          first.withVisible(structure.isSegment() || structure.id().value().equals("coccyx"));
      case PELVIS -> first.withVisible(isPelvis(structure));
      case SACRAL_MOTION -> MotionStage.look(structure, first);
      case FLOW -> FlowStage.look(structure, first);
    };
  }

  private static boolean isPelvis(Structure structure) {
    return structure.subgroup().equals("sacral")
        || structure.subgroup().equals("pelvis")
        || LOW_LUMBAR.contains(structure.id().value());
  }

  /** The filum is thinner than the plane lies beside the midline. */
  private static Appearance midline(Structure structure, Appearance first) {
    String id = structure.id().value();
    return FALCES.contains(id)
        ? first.withVisible(false)
        : first.withCut(!id.startsWith("filum-terminale"));
  }

  private static boolean isShell(Structure structure) {
    String id = structure.id().value();
    return id.equals("cranial-dura") || structure.tissue() == Tissue.ARACHNOID;
  }

  private static Appearance folds(Structure structure, PeelLayer layer, Appearance first) {
    if (layer == PeelLayer.BONE) {
      // Face and teeth are many shells in front of each other, and carry no dura.
      boolean shell = structure.subgroup().equals("neurocranium");
      return first.withVisible(shell).withStyle(SurfaceStyle.GHOST);
    }
    return first.withVisible(layer == PeelLayer.DURA && !isShell(structure));
  }

  private static Appearance fluid(Structure structure, PeelLayer layer) {
    if (layer == PeelLayer.VENTRICLES) {
      return Appearance.of(structure);
    }
    boolean space = structure.isSpace() && layer == PeelLayer.ARACHNOID;
    Appearance shown = Appearance.DEFAULT.withVisible(space);
    boolean whole = structure.subgroup().startsWith("space");
    return whole ? shown.withStyle(SurfaceStyle.GHOST) : shown;
  }

  private static Appearance tube(Structure structure, PeelLayer layer, Appearance first) {
    if (layer == PeelLayer.BONE) {
      return ghostOfBone(structure, first);
    }
    boolean site = structure.subgroup().equals("anchors");
    return first.withVisible(layer == PeelLayer.DURA && (first.visible() || site));
  }

  private static Appearance nervous(Structure structure, PeelLayer layer, Appearance first) {
    return layer == PeelLayer.BONE
        ? ghostOfBone(structure, first)
        : first.withVisible(first.visible() && layer == PeelLayer.PIA);
  }

  /** The bones that lie round the dura; face, teeth, discs and bands would be many shells more. */
  private static Appearance ghostOfBone(Structure structure, Appearance first) {
    boolean round =
        structure.tissue() == Tissue.BONE
            && (structure.subgroup().equals("neurocranium") || Region.SPINE.contains(structure));
    return first
        .withVisible(first.visible() && round)
        .withStyle(SurfaceStyle.GHOST)
        .withOpacity(Region.SPINE.contains(structure) ? COLUMN_GHOST : 1);
  }
}
