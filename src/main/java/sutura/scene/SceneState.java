package sutura.scene;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;

/**
 * Everything that decides a picture, as one immutable value: what undo, scene files, lectures and
 * tests hold.
 *
 * @param camera point of view
 * @param appearance structures that differ from {@link Appearance#DEFAULT}
 * @param sutures state of every suture without an entry of its own
 * @param sutureOverrides sutures set one by one
 * @param explode 0 together to 1 fully apart
 * @param selection selected structures
 * @param colourMode natural bone, a colour for each structure, or one for each origin
 * @param background behind the model
 * @param labels names on the visible structures
 */
public record SceneState(
    Camera camera,
    SortedMap<StructureId, Appearance> appearance,
    FusionState sutures,
    SortedMap<StructureId, FusionState> sutureOverrides,
    double explode,
    SortedSet<StructureId> selection,
    ColourMode colourMode,
    Background background,
    boolean labels) {
  /** Which colour a structure without a tint has. */
  public enum ColourMode {
    NATURAL,
    BY_STRUCTURE,
    /** By where each part of a surface comes from. */
    BY_PROVENANCE
  }

  /** What is behind the model. */
  public enum Background {
    DARK,
    LIGHT,
    /** White paper, on which the model is a drawing. */
    PRINT
  }

  public SceneState {
    if (!(explode >= 0 && explode <= 1)) {
      throw new IllegalArgumentException("explode out of [0,1]: " + explode);
    }
    TreeMap<StructureId, Appearance> sparse = new TreeMap<>(appearance);
    sparse.values().removeIf(Appearance.DEFAULT::equals);
    appearance = Collections.unmodifiableSortedMap(sparse);
    sutureOverrides = Collections.unmodifiableSortedMap(new TreeMap<>(sutureOverrides));
    selection = Collections.unmodifiableSortedSet(new TreeSet<>(selection));
  }

  /** Everything visible, sutures fused, nothing selected, seen by this camera. */
  public static SceneState initial(Camera camera) {
    return new SceneState(
        camera,
        Collections.emptySortedMap(),
        FusionState.FUSED,
        Collections.emptySortedMap(),
        0,
        Collections.emptySortedSet(),
        ColourMode.NATURAL,
        Background.DARK,
        false);
  }

  /** The same with openings and landmarks hidden: what a person starts with. */
  public static SceneState initial(Camera camera, Collection<Structure> structures) {
    SortedMap<StructureId, Appearance> looks = new TreeMap<>();
    structures.forEach(structure -> looks.put(structure.id(), Appearance.of(structure)));
    return initial(camera).withAppearance(looks);
  }

  public Appearance appearanceOf(StructureId id) {
    return appearance.getOrDefault(id, Appearance.DEFAULT);
  }

  public FusionState fusionOf(StructureId suture) {
    return sutureOverrides.getOrDefault(suture, sutures);
  }

  public boolean isVisible(StructureId id) {
    return appearanceOf(id).visible();
  }

  public SceneState withCamera(Camera value) {
    return new SceneState(
        value,
        appearance,
        sutures,
        sutureOverrides,
        explode,
        selection,
        colourMode,
        background,
        labels);
  }

  public SceneState withAppearance(SortedMap<StructureId, Appearance> value) {
    return new SceneState(
        camera,
        value,
        sutures,
        sutureOverrides,
        explode,
        selection,
        colourMode,
        background,
        labels);
  }

  public SceneState withSutures(FusionState all, SortedMap<StructureId, FusionState> overrides) {
    return new SceneState(
        camera, appearance, all, overrides, explode, selection, colourMode, background, labels);
  }

  public SceneState withExplode(double value) {
    return new SceneState(
        camera,
        appearance,
        sutures,
        sutureOverrides,
        value,
        selection,
        colourMode,
        background,
        labels);
  }

  public SceneState withSelection(Set<StructureId> value) {
    return new SceneState(
        camera,
        appearance,
        sutures,
        sutureOverrides,
        explode,
        new TreeSet<>(value),
        colourMode,
        background,
        labels);
  }

  public SceneState withColourMode(ColourMode value) {
    return new SceneState(
        camera,
        appearance,
        sutures,
        sutureOverrides,
        explode,
        selection,
        value,
        background,
        labels);
  }

  public SceneState withBackground(Background value) {
    return new SceneState(
        camera,
        appearance,
        sutures,
        sutureOverrides,
        explode,
        selection,
        colourMode,
        value,
        labels);
  }

  public SceneState withLabels(boolean value) {
    return new SceneState(
        camera,
        appearance,
        sutures,
        sutureOverrides,
        explode,
        selection,
        colourMode,
        background,
        value);
  }
}
