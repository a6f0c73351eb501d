package sutura.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3d;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.model.ModelEntry;
import sutura.scene.Appearance;
import sutura.scene.Camera;
import sutura.scene.Preset;
import sutura.scene.Region;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.scene.SurfaceStyle;

/**
 * What can be done with structures, the same by key, by button and by menu. Each turns into
 * commands of this frame.
 */
final class StructureActions {
  /** Nearer to the middle than this, no side is the better one to look from, mm. */
  private static final double CENTRAL_MM = 15;

  /** From this cosine between outward and towards the eye, a structure faces the eye. */
  private static final double SEEN_COSINE = 0.35;

  /** Less of the direction than this lies in the horizontal: it has no azimuth. */
  private static final double STEEP = 0.2;

  private static final double STEEPEST_DEG = 60;

  /** Two cameras that differ by less frame the same, mm. */
  private static final double SAME_MM = 0.5;

  private final UiFrame ui;

  StructureActions(UiFrame ui) {
    this.ui = ui;
  }

  /** Moves the camera, its direction kept, so that these fill the picture. */
  void frame(Set<StructureId> ids) {
    moveTo(scene().camera(), ids);
  }

  private void moveTo(Camera camera, Set<StructureId> ids) {
    boolean marks = ids.stream().allMatch(id -> MarkView.of(ui.input(), id).isPresent());
    ui.framed(camera, ids)
        .map(framed -> marks ? MarkView.withSurroundings(framed) : framed)
        .ifPresent(framed -> command(new SceneCommand.SetCamera(framed)));
  }

  /**
   * Selects these, shows them if they were hidden, and frames them; a camera that would see them
   * through the head is turned to their side, one that would not see a mark to where it is seen.
   */
  void goTo(Set<StructureId> ids) {
    select(ids);
    if (!allVisible(ids)) {
      command(new SceneCommand.SetVisible(ids, true));
    }
    Camera camera = facing(ids);
    Optional<MarkView> mark =
        ids.size() == 1 ? MarkView.of(ui.input(), ids.iterator().next()) : Optional.empty();
    moveTo(
        mark.flatMap(m -> m.direction(scene().camera(), camera.backward()))
            .map(towardsEye -> turned(scene().camera(), towardsEye, 90))
            .orElse(camera),
        ids);
  }

  private Camera facing(Set<StructureId> ids) {
    Camera camera = scene().camera();
    boolean column = ids.stream().noneMatch(id -> isIn(Region.HEAD, id));
    Set<StructureId> around = ui.input().visibleIds();
    around.removeIf(id -> !isIn(column ? Region.SPINE : Region.HEAD, id));
    Box whole = ui.input().boxMm(around);
    Box own = ui.input().boxMm(ids);
    if (whole.isEmpty() || own.isEmpty()) {
      return camera;
    }
    Vector3d outward = own.centreMm().sub(whole.centreMm(), new Vector3d());
    if (column) {
      // Along the column nothing lies before its parts.
      outward.z = 0;
      outward.y = 0;
    }
    double length = outward.length();
    if (length < CENTRAL_MM || outward.dot(camera.backward()) > length * SEEN_COSINE) {
      return camera;
    }
    return turned(camera, outward.div(length), STEEPEST_DEG);
  }

  private boolean isIn(Region region, StructureId id) {
    return ui.input().model().entry(id).filter(e -> region.contains(e.structure())).isPresent();
  }

  /** The camera turned so that the eye is in this direction, no steeper than an elevation. */
  private static Camera turned(Camera camera, Vector3d towardsEye, double steepestDeg) {
    double elevation = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, towardsEye.z))));
    double azimuth =
        Math.hypot(towardsEye.x, towardsEye.y) < STEEP
            ? camera.azimuthDeg()
            : Math.toDegrees(Math.atan2(-towardsEye.x, towardsEye.y));
    return camera.withAngles(azimuth, Math.max(-steepestDeg, Math.min(steepestDeg, elevation)));
  }

  void isolate(Set<StructureId> ids) {
    command(new SceneCommand.Isolate(ids));
  }

  /** Hides them, or shows them again if any is hidden. */
  void toggleVisible(Set<StructureId> ids) {
    boolean hide = allVisible(ids);
    command(new SceneCommand.SetVisible(hide ? ids : usual(ids), !hide));
  }

  boolean allVisible(Set<StructureId> ids) {
    return usual(ids).stream().allMatch(scene()::isVisible);
  }

  /** Of a group those that a first picture shows; of anything else all. */
  private Set<StructureId> usual(Set<StructureId> ids) {
    if (StructureTree.titleOf(ui, ids).isEmpty()) {
      return ids;
    }
    Set<StructureId> usual = new LinkedHashSet<>(ids);
    usual.removeIf(
        id ->
            ui.input().model().entry(id).filter(e -> e.structure().isHiddenAtFirst()).isPresent());
    return usual.isEmpty() ? ids : usual;
  }

  /** Fades them, or makes them solid again if all are faded. */
  void toggleFaded(Set<StructureId> ids) {
    command(new SceneCommand.SetOpacity(ids, allFaded(ids) ? 1 : Appearance.FADED));
  }

  boolean allFaded(Set<StructureId> ids) {
    return ids.stream().allMatch(id -> scene().appearanceOf(id).opacity() < 1);
  }

  /** Gives them a style, or makes them tissue again if all have it. */
  void toggleStyle(Set<StructureId> ids, SurfaceStyle style) {
    command(new SceneCommand.SetStyle(ids, allOf(ids, style) ? SurfaceStyle.SOLID : style));
  }

  boolean allOf(Set<StructureId> ids, SurfaceStyle style) {
    return ids.stream().allMatch(id -> scene().appearanceOf(id).style() == style);
  }

  /** The prepared scenes that these models have something for. */
  List<Preset> presets() {
    List<Structure> structures = structures();
    return Arrays.stream(Preset.values()).filter(p -> p.isUseful(structures)).toList();
  }

  /** Shows a prepared scene from where it reads well, as one step. */
  void show(Preset preset) {
    List<Structure> structures = structures();
    SceneState scene = preset.of(scene(), structures);
    command(new SceneCommand.Replace(scene));
    ui.framed(preset.turned(scene.camera()), preset.region().framed(scene, structures))
        .ifPresent(camera -> command(new SceneCommand.SetCamera(camera)));
  }

  /** Moves the camera, its direction kept, so that a part of the axis fills the picture. */
  void frame(Region region) {
    framed(region).ifPresent(camera -> command(new SceneCommand.SetCamera(camera)));
  }

  /** Frames the part of the axis after the one that the picture shows; else all of it. */
  void frameNext() {
    Camera now = scene().camera();
    List<Region> all = List.of(Region.values());
    Region next =
        all.stream()
            .filter(region -> framed(region).filter(camera -> isSame(camera, now)).isPresent())
            .reduce((first, last) -> last)
            .map(region -> all.get((region.ordinal() + 1) % all.size()))
            .orElse(Region.AXIS);
    frame(next);
  }

  private Optional<Camera> framed(Region region) {
    return ui.framed(scene().camera(), region.framed(scene(), structures()));
  }

  private static boolean isSame(Camera a, Camera b) {
    return a.targetMm().distance(b.targetMm()) < SAME_MM
        && Math.abs(a.distanceMm() - b.distanceMm()) < SAME_MM;
  }

  private List<Structure> structures() {
    return ui.input().model().entries().values().stream().map(ModelEntry::structure).toList();
  }

  /** Shows these and the bones that share a suture with them, and nothing else. */
  void isolateWithNeighbours(Set<StructureId> ids) {
    Set<StructureId> all = new LinkedHashSet<>(ids);
    ids.forEach(id -> all.addAll(ui.related().neighboursOf(id)));
    isolate(all);
  }

  /** Bones that share a suture with one of these. */
  boolean haveNeighbours(Set<StructureId> ids) {
    return ids.stream().anyMatch(id -> !ui.related().neighboursOf(id).isEmpty());
  }

  /** The sutures of bones, and the sutures among these themselves. */
  Set<StructureId> sutures(Set<StructureId> ids) {
    Set<StructureId> sutures = new LinkedHashSet<>();
    for (StructureId id : ids) {
      if (isSuture(id)) {
        sutures.add(id);
      }
      sutures.addAll(ui.related().suturesOf(id));
    }
    return sutures;
  }

  /** The bones that the sutures among these join. */
  Set<StructureId> bones(Set<StructureId> ids) {
    Set<StructureId> bones = new LinkedHashSet<>();
    ids.forEach(id -> bones.addAll(ui.related().bonesOf(id)));
    return bones;
  }

  boolean allOpen(Set<StructureId> sutures) {
    return sutures.stream().allMatch(id -> scene().fusionOf(id) == FusionState.OPEN);
  }

  /** Opens or fuses sutures; ones that are hidden come into sight with it. */
  void setSutures(Set<StructureId> sutures, FusionState state) {
    if (!allVisible(sutures)) {
      command(new SceneCommand.SetVisible(sutures, true));
    }
    command(new SceneCommand.SetSutures(sutures, state));
  }

  /** Sutures that are open are fused; if any is fused, all are opened. */
  void toggleSutures(Set<StructureId> sutures) {
    setSutures(sutures, allOpen(sutures) ? FusionState.FUSED : FusionState.OPEN);
  }

  boolean isSuture(StructureId id) {
    return ui.input().model().entry(id).filter(e -> e.structure().isSuture()).isPresent();
  }

  /** The same structures on the other side of the body; one of the midline stands for itself. */
  Set<StructureId> otherSide(Set<StructureId> ids) {
    Set<StructureId> others = new LinkedHashSet<>();
    ids.forEach(id -> others.add(ui.related().otherSideOf(id).orElse(id)));
    return others;
  }

  /**
   * Selects the same structures on the other side of the body; if any of them is hidden goes to
   * them, alone if these were alone.
   */
  void goToOtherSide(Set<StructureId> ids) {
    Set<StructureId> others = otherSide(ids);
    if (allVisible(others)) {
      select(others);
      return;
    }
    if (areAlone(ids)) {
      isolate(others);
    }
    goTo(others);
  }

  /** Whether nothing else is visible, but sutures among these. */
  private boolean areAlone(Set<StructureId> ids) {
    return allVisible(ids)
        && ui.input().visibleIds().stream().allMatch(id -> ids.contains(id) || joins(id, ids));
  }

  private boolean joins(StructureId suture, Set<StructureId> bones) {
    List<StructureId> joined = ui.related().bonesOf(suture);
    return !joined.isEmpty() && bones.containsAll(joined);
  }

  void select(Set<StructureId> ids) {
    command(new SceneCommand.Select(ids));
  }

  /** The structure that many places on in the order of the list, in a ring. */
  Optional<StructureId> step(StructureId from, int by) {
    List<StructureId> order = new ArrayList<>(ui.input().model().entries().keySet());
    int at = order.indexOf(from);
    return at < 0 || order.size() < 2
        ? Optional.empty()
        : Optional.of(order.get(Math.floorMod(at + by, order.size())));
  }

  /** Selects the next structure of the list; without a selection the first or last. */
  void selectStep(int by) {
    Set<StructureId> selection = scene().selection();
    List<StructureId> order =
        ui.input().model().entries().values().stream()
            .map(ModelEntry::structure)
            .map(s -> s.id())
            .toList();
    if (selection.size() == 1) {
      step(selection.iterator().next(), by).ifPresent(id -> select(Set.of(id)));
    } else if (!order.isEmpty()) {
      select(Set.of(order.get(by > 0 ? 0 : order.size() - 1)));
    }
  }

  private SceneState scene() {
    return ui.input().scene();
  }

  private void command(SceneCommand command) {
    ui.actions().command(command);
  }
}
