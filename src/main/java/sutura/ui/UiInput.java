package sutura.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.platform.InputFrame;
import sutura.render.LabelSpots;
import sutura.render.ScanVolume;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneState;

/**
 * Everything that one frame of the interface is made from.
 *
 * @param frame what the person did; the session has been fed with the same
 * @param scene the scene as the commands so far have made it
 * @param shownCamera the camera of the picture on screen, which may still be on its way
 * @param offsetMm how far a structure is drawn from its place, RAS mm (explosion)
 * @param colourOf colour that a structure is drawn in
 * @param catalogue names of groups and structures
 * @param model what was loaded
 * @param hovered structure under the pointer, from picking
 * @param picker finds what is drawn at a place, exactly and now
 * @param labelSpots where the structures that are seen can be pointed at
 * @param canUndo whether there is a step to undo
 * @param canRedo whether there is a step to do again
 * @param unsaved whether the scene has changes that no file has
 * @param problems faults to list, those of the model included
 * @param notices messages to show
 * @param stats speed, empty to hide it
 * @param settings the person's choices
 * @param fullScreen whether the window fills the screen
 * @param scan the scan on the section planes, once it is read
 * @param motion the motions that are on screen, measured or claimed
 * @param press what the loaded skulls on screen have answered
 * @param flow the cerebrospinal fluid as it is on screen
 */
public record UiInput(
    InputFrame frame,
    SceneState scene,
    Camera shownCamera,
    Function<StructureId, Vector3dc> offsetMm,
    Function<StructureId, Colour> colourOf,
    Catalogue catalogue,
    LoadedModel model,
    Optional<StructureId> hovered,
    Picker picker,
    LabelSpots labelSpots,
    boolean canUndo,
    boolean canRedo,
    boolean unsaved,
    List<Problem> problems,
    List<Notice> notices,
    Optional<FrameStats> stats,
    UiSettings settings,
    boolean fullScreen,
    Optional<ScanVolume> scan,
    ShownMotion motion,
    ShownPress press,
    ShownFlow flow) {
  /**
   * A place of a surface on screen.
   *
   * @param positionMm where it is drawn, RAS mm
   * @param restMm where it lies when nothing moves, bends or is apart, RAS mm
   */
  public record Hit(StructureId id, Vector3dc positionMm, Vector3dc restMm) {
    public Hit {
      positionMm = new Vector3d(positionMm);
      restMm = new Vector3d(restMm);
    }
  }

  /** Finds what is drawn at a pixel of the framebuffer. */
  @FunctionalInterface
  public interface Picker {
    Optional<Hit> at(double xPx, double yPx);
  }

  public UiInput {
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  /** Where a place of a structure is drawn, RAS mm. */
  Vector3d drawnMm(StructureId id, Vector3dc restMm) {
    Vector3d at =
        motion.motionOf().apply(id).map(m -> m.moved(restMm)).orElseGet(() -> new Vector3d(restMm));
    return at.add(offsetMm.apply(id));
  }

  /** Box around structures, shifted as they are drawn; empty if none of them has a mesh. */
  Box boxMm(Collection<StructureId> ids) {
    Box box = Box.EMPTY;
    for (StructureId id : ids) {
      Optional<Box> own = model.entry(id).map(ModelEntry::boxMm).filter(b -> !b.isEmpty());
      if (own.isPresent()) {
        Vector3dc offset = offsetMm.apply(id);
        Box moved =
            new Box(
                own.get().minMm().add(offset, new Vector3d()),
                own.get().maxMm().add(offset, new Vector3d()));
        box = box.union(moved);
      }
    }
    return box;
  }

  /** Box around the tissues that are visible in the scene, in their places; of all if none is. */
  Box sceneBoxMm() {
    Box box = Box.EMPTY;
    for (ModelEntry entry : model.entries().values()) {
      if (!entry.structure().isMark() && scene.isVisible(entry.structure().id())) {
        box = box.union(entry.boxMm());
      }
    }
    return box.isEmpty() ? model.boxMm() : box;
  }

  /** Structures that are visible in the scene. */
  Set<StructureId> visibleIds() {
    Set<StructureId> ids = new TreeSet<>(model.entries().keySet());
    ids.removeIf(id -> !scene.isVisible(id));
    return ids;
  }
}
