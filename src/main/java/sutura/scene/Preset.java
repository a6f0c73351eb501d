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

/** A prepared way of looking at the head. Colours, background and labels stay as they are. */
public enum Preset {
  /** The closed skull. */
  WHOLE_SKULL(35, 12),
  /** The skull sawn open above orbits and inion, dura and arachnoid with it; the brain stays. */
  CALVARIA_OFF(40, 38),
  /** The right half of the head, seen from the midline. */
  MIDLINE_SECTION(90, 0),
  /** Falx, tentorium and sinuses in the ghost of the skull. */
  DURAL_FOLDS(52, 24),
  /** Ventricles and cisterns alone, in the ghost of the space round the brain. */
  CSF_SPACES(60, 12);

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

  private final double azimuthDeg;
  private final double elevationDeg;

  Preset(double azimuthDeg, double elevationDeg) {
    this.azimuthDeg = azimuthDeg;
    this.elevationDeg = elevationDeg;
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
        .withExplode(0)
        .withPeel(0)
        .withSection(section(scene.section().scan()));
  }

  private Section section(ScanView scan) {
    Section none = Section.NONE.with(scan);
    return switch (this) {
      case CALVARIA_OFF -> none.with(SAW);
      case MIDLINE_SECTION -> none.with(MIDLINE);
      default -> none;
    };
  }

  private Appearance look(Structure structure) {
    Appearance first = Appearance.of(structure);
    PeelLayer layer = PeelLayer.of(structure);
    return switch (this) {
      case WHOLE_SKULL -> first;
      case CALVARIA_OFF -> first.withCut(layer == PeelLayer.BONE || isShell(structure));
      case MIDLINE_SECTION ->
          FALCES.contains(structure.id().value()) ? first.withVisible(false) : first;
      case DURAL_FOLDS -> folds(structure, layer, first);
      case CSF_SPACES -> fluid(structure, layer);
    };
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
    Appearance shown = Appearance.DEFAULT.withVisible(structure.isSpace());
    boolean whole = structure.subgroup().equals("space");
    return whole ? shown.withStyle(SurfaceStyle.GHOST) : shown;
  }
}
