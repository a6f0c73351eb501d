package sutura.scene;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.ClosureCurve;
import sutura.anatomy.suture.SutureAge;
import sutura.anatomy.suture.SutureClosure;

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
 * @param quietGroups groups whose structures carry no name although labels are on
 * @param section planes that cut the model, and the scan shown on them
 * @param peel layers taken away from outside, 0 none to {@link #PEELED} all
 * @param measurements distances and angles that were measured
 * @param nutation the sacrum's motion, if it is shown
 * @param age whose sutures those without an entry of their own are, instead of {@code sutures}
 * @param press the load on the skull, if there is one
 * @param claimed the claimed motion of the cranial bones, if it is shown
 * @param flow the cerebrospinal fluid in motion, if it is shown
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
    boolean labels,
    SortedSet<StructureId> quietGroups,
    Section section,
    double peel,
    List<Measurement> measurements,
    Optional<Nutation> nutation,
    Optional<SutureAge> age,
    Optional<PressView> press,
    Optional<ClaimedMotion> claimed,
    Optional<FlowView> flow) {
  /** Peel of which nothing but the innermost layer is left. */
  public static final double PEELED = 4;

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
    if (!(peel >= 0 && peel <= PEELED)) {
      throw new IllegalArgumentException("peel out of [0," + PEELED + "]: " + peel);
    }
    TreeMap<StructureId, Appearance> sparse = new TreeMap<>(appearance);
    sparse.values().removeIf(Appearance.DEFAULT::equals);
    appearance = Collections.unmodifiableSortedMap(sparse);
    sutureOverrides = Collections.unmodifiableSortedMap(new TreeMap<>(sutureOverrides));
    selection = Collections.unmodifiableSortedSet(new TreeSet<>(selection));
    quietGroups = Collections.unmodifiableSortedSet(new TreeSet<>(quietGroups));
    measurements = List.copyOf(measurements);
  }

  /** Everything visible, sutures fused, nothing selected, seen by this camera. */
  public static SceneState initial(Camera camera) {
    return new Builder(camera).build();
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

  /**
   * How far a suture has closed, 0 open to 4 obliterated: as it is set, as its age has it, or as
   * all are.
   */
  public double closureOf(StructureId suture) {
    FusionState own = sutureOverrides.get(suture);
    if (own == null && age.isPresent()) {
      return SutureClosure.of(age.get(), suture).score();
    }
    return fusionOf(suture) == FusionState.FUSED ? ClosureCurve.OBLITERATED : 0;
  }

  public boolean isVisible(StructureId id) {
    return appearanceOf(id).visible();
  }

  public SceneState withCamera(Camera value) {
    Builder next = new Builder(this);
    next.camera = value;
    return next.build();
  }

  public SceneState withAppearance(SortedMap<StructureId, Appearance> value) {
    Builder next = new Builder(this);
    next.appearance = value;
    return next.build();
  }

  public SceneState withExplode(double value) {
    Builder next = new Builder(this);
    next.explode = value;
    return next.build();
  }

  public SceneState withSelection(Set<StructureId> value) {
    Builder next = new Builder(this);
    next.selection = new TreeSet<>(value);
    return next.build();
  }

  public SceneState withColourMode(ColourMode value) {
    Builder next = new Builder(this);
    next.colourMode = value;
    return next.build();
  }

  public SceneState withBackground(Background value) {
    Builder next = new Builder(this);
    next.background = value;
    return next.build();
  }

  public SceneState withLabels(boolean value) {
    Builder next = new Builder(this);
    next.labels = value;
    return next.build();
  }

  public SceneState withQuietGroups(Set<StructureId> value) {
    Builder next = new Builder(this);
    next.quietGroups = new TreeSet<>(value);
    return next.build();
  }

  public SceneState withSection(Section value) {
    Builder next = new Builder(this);
    next.section = value;
    return next.build();
  }

  public SceneState withPeel(double value) {
    Builder next = new Builder(this);
    next.peel = value;
    return next.build();
  }

  public SceneState withMeasurements(List<Measurement> value) {
    Builder next = new Builder(this);
    next.measurements = value;
    return next.build();
  }

  public SceneState withNutation(Optional<Nutation> value) {
    Builder next = new Builder(this);
    next.nutation = value;
    return next.build();
  }

  public SceneState withAge(Optional<SutureAge> value) {
    Builder next = new Builder(this);
    next.age = value;
    return next.build();
  }

  public SceneState withPress(Optional<PressView> value) {
    Builder next = new Builder(this);
    next.press = value;
    return next.build();
  }

  public SceneState withClaimed(Optional<ClaimedMotion> value) {
    Builder next = new Builder(this);
    next.claimed = value;
    return next.build();
  }

  public SceneState withFlow(Optional<FlowView> value) {
    Builder next = new Builder(this);
    next.flow = value;
    return next.build();
  }

  public SceneState withSutures(FusionState all, SortedMap<StructureId, FusionState> overrides) {
    Builder next = new Builder(this);
    next.sutures = all;
    next.sutureOverrides = overrides;
    return next.build();
  }

  /** A scene in the making; it starts as another one, or as the first scene of a camera. */
  static final class Builder {
    Camera camera;
    SortedMap<StructureId, Appearance> appearance = Collections.emptySortedMap();
    FusionState sutures = FusionState.FUSED;
    SortedMap<StructureId, FusionState> sutureOverrides = Collections.emptySortedMap();
    double explode;
    SortedSet<StructureId> selection = Collections.emptySortedSet();
    ColourMode colourMode = ColourMode.NATURAL;
    Background background = Background.DARK;
    boolean labels;
    SortedSet<StructureId> quietGroups = Collections.emptySortedSet();
    Section section = Section.NONE;
    double peel;
    List<Measurement> measurements = List.of();
    Optional<Nutation> nutation = Optional.empty();
    Optional<SutureAge> age = Optional.empty();
    Optional<PressView> press = Optional.empty();
    Optional<ClaimedMotion> claimed = Optional.empty();
    Optional<FlowView> flow = Optional.empty();

    Builder(Camera camera) {
      this.camera = camera;
    }

    Builder(SceneState from) {
      camera = from.camera;
      appearance = from.appearance;
      sutures = from.sutures;
      sutureOverrides = from.sutureOverrides;
      explode = from.explode;
      selection = from.selection;
      colourMode = from.colourMode;
      background = from.background;
      labels = from.labels;
      quietGroups = from.quietGroups;
      section = from.section;
      peel = from.peel;
      measurements = from.measurements;
      nutation = from.nutation;
      age = from.age;
      press = from.press;
      claimed = from.claimed;
      flow = from.flow;
    }

    SceneState build() {
      return new SceneState(
          camera,
          appearance,
          sutures,
          sutureOverrides,
          explode,
          selection,
          colourMode,
          background,
          labels,
          quietGroups,
          section,
          peel,
          measurements,
          nutation,
          age,
          press,
          claimed,
          flow);
    }
  }
}
