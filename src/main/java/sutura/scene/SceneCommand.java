package sutura.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sutura.anatomy.FusionState;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;

/**
 * One thing that a person, a lecture, a test or the command line asks of the scene. {@link
 * SceneReducer} turns a state and a command into the next state.
 */
public sealed interface SceneCommand {
  /** Show or hide. */
  record SetVisible(Set<StructureId> ids, boolean visible) implements SceneCommand {}

  /** Fade to an opacity in [0, 1]. */
  record SetOpacity(Set<StructureId> ids, double opacity) implements SceneCommand {}

  /** Own colour, or empty to give it back. */
  record SetTint(Set<StructureId> ids, Optional<Colour> tint) implements SceneCommand {}

  /** Hide everything else; a suture stays visible with the two bones that it joins. */
  record Isolate(Set<StructureId> ids) implements SceneCommand {}

  /**
   * All tissue visible and solid again; colours stay, openings and landmarks stay hidden or not.
   */
  record ShowAll() implements SceneCommand {}

  /** Replace the selection; an opening or landmark that is chosen is shown. */
  record Select(Set<StructureId> ids) implements SceneCommand {}

  /** Every suture fused, open or soft; single choices and the age are forgotten. */
  record SetAllSutures(FusionState state) implements SceneCommand {}

  /** Some sutures fused, open or soft. */
  record SetSutures(Set<StructureId> ids, FusionState state) implements SceneCommand {}

  /** Some sutures no longer of a state of their own: by the age again, or as all are. */
  record ReleaseSutures(Set<StructureId> ids) implements SceneCommand {}

  /** Distance of the parts, 0 to 1. */
  record SetExplode(double explode) implements SceneCommand {}

  /** Move the camera. */
  record SetCamera(Camera camera) implements SceneCommand {}

  record SetColourMode(SceneState.ColourMode mode) implements SceneCommand {}

  record SetBackground(SceneState.Background background) implements SceneCommand {}

  record SetLabels(boolean labels) implements SceneCommand {}

  /** How surfaces are drawn: as tissue, as on a radiograph, as a shell. */
  record SetStyle(Set<StructureId> ids, SurfaceStyle style) implements SceneCommand {}

  /** Whether section planes cut these structures. */
  record SetCut(Set<StructureId> ids, boolean cut) implements SceneCommand {}

  /** Which groups carry no names although labels are on. */
  record SetQuietGroups(Set<StructureId> groups) implements SceneCommand {}

  /** The planes that cut the model, and the scan on them. */
  record SetSection(Section section) implements SceneCommand {}

  /** Layers taken away from outside, 0 to {@link SceneState#PEELED}. */
  record SetPeel(double peel) implements SceneCommand {}

  /** Replace what was measured. */
  record SetMeasurements(List<Measurement> measurements) implements SceneCommand {
    public SetMeasurements {
      measurements = List.copyOf(measurements);
    }
  }

  /** Show the sacrum's motion, change it, or end it. */
  record SetNutation(Optional<Nutation> nutation) implements SceneCommand {}

  /**
   * Take the sutures of an age instead of fused or open ones, or no longer; from one age to another
   * single choices stay.
   */
  record SetAge(Optional<SutureAge> age) implements SceneCommand {}

  /** Load the skull, change the load, or take it away. */
  record SetPress(Optional<PressView> press) implements SceneCommand {}

  /** Show the claimed motion, change it, or end it. */
  record SetClaimed(Optional<ClaimedMotion> claimed) implements SceneCommand {}

  /** Show the cerebrospinal fluid in motion, change it, or end it. */
  record SetFlow(Optional<FlowView> flow) implements SceneCommand {}

  /** Replace the whole scene, as opening a file or resetting does. */
  record Replace(SceneState state) implements SceneCommand {}
}
