package sutura.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3dc;
import sutura.anatomy.Catalogue;
import sutura.model.LoadedModel;
import sutura.render.Displacements;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.render.ScanVolume;
import sutura.render.SceneExtractor;
import sutura.scene.Camera;
import sutura.scene.ClaimedMotion;
import sutura.scene.FlowView;
import sutura.scene.Framing;
import sutura.scene.Nutation;
import sutura.scene.Pane;
import sutura.scene.Presentation;
import sutura.scene.Region;
import sutura.scene.SceneCommand;
import sutura.scene.SceneHistory;
import sutura.scene.SceneReducer;
import sutura.scene.SceneState;
import sutura.ui.ModelRoom;
import sutura.ui.UiOutput;

/**
 * The scene that a person works on: its history, and what of it is on screen while one scene turns
 * into the next. Knows no GL. Times are seconds of any one clock.
 */
final class Workbench {
  /** A camera this much nearer than the one that shows everything still counts as showing it. */
  private static final double FITS = 1.08;

  private LoadedModel model;
  private final Catalogue catalogue;
  private SceneExtractor extractor;
  private SceneHistory history;
  private double aspect = 1;
  private double heightPx;
  private ModelRoom room = new ModelRoom(1, 1);
  private Optional<ScanVolume> scan = Optional.empty();
  private Presentation from;
  private SceneState saved;
  private double startedS = Double.NEGATIVE_INFINITY;
  private boolean still;
  private final Playing<Nutation> nutating = new Playing<>(Nutation::playing, Nutation::after);
  private final Playing<ClaimedMotion> claiming =
      new Playing<>(ClaimedMotion::playing, ClaimedMotion::after);
  private boolean flowHeld;
  private final Playing<FlowView> flowing = new Playing<>(FlowView::plays, FlowView::after);

  Workbench(LoadedModel model, Catalogue catalogue, SceneState initial) {
    this.model = model;
    this.catalogue = catalogue;
    extractor = new SceneExtractor(model);
    history = new SceneHistory(SceneReducer.forModel(model), initial);
    from = Presentation.of(initial, catalogue);
    saved = initial;
  }

  /** Starts over with another scene; there is nothing to undo then. */
  void restart(SceneState initial) {
    history = new SceneHistory(SceneReducer.forModel(model), initial);
    start(Presentation.of(initial, catalogue), false, 0);
    saved = initial;
  }

  /** The scene as it is now is in a file. */
  void markSaved() {
    saved = state();
  }

  /** Whether there is something in the scene that no file has; where one looks from is nothing. */
  boolean isUnsaved() {
    return !work(state()).equals(work(saved));
  }

  private static SceneState work(SceneState scene) {
    return scene
        .withCamera(Camera.anywhere())
        .withSelection(Set.of())
        .withNutation(scene.nutation().map(n -> n.withPhase(0).withPlaying(false)))
        .withClaimed(scene.claimed().map(c -> c.withPhase(0).withPlaying(false)))
        .withFlow(scene.flow().map(FlowView::atRest));
  }

  /** The same model with more of its meshes. */
  void setModel(LoadedModel more) {
    model = more;
    extractor = new SceneExtractor(more).withScan(scan).withHeightPx(heightPx);
  }

  /** The scan that was read for the scene. */
  void setScan(Optional<ScanVolume> volume) {
    scan = volume;
    extractor.withScan(volume);
  }

  Optional<ScanVolume> scan() {
    return scan;
  }

  LoadedModel model() {
    return model;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  SceneExtractor extractor() {
    return extractor;
  }

  SceneState state() {
    return history.state();
  }

  boolean canUndo() {
    return history.canUndo();
  }

  boolean canRedo() {
    return history.canRedo();
  }

  /**
   * Applies commands.
   *
   * @param gesture whether they belong to a drag
   * @param animated whether the change is shown as a movement
   */
  void act(List<SceneCommand> commands, UiOutput.Gesture gesture, boolean animated, double nowS) {
    if (gesture == UiOutput.Gesture.BEGIN) {
      history.beginGesture();
    }
    if (!commands.isEmpty()) {
      Presentation before = shown(nowS);
      SceneState kept = state();
      boolean single =
          gesture == UiOutput.Gesture.NONE
              && (commands.size() > 1 || commands.stream().anyMatch(this::spreads));
      if (single) {
        history.beginGesture();
      }
      commands.forEach(this::apply);
      if (single) {
        history.endGesture();
      }
      restartMotions(kept, nowS);
      start(before, animated && gesture == UiOutput.Gesture.NONE, nowS);
    }
    if (gesture == UiOutput.Gesture.END) {
      history.endGesture();
    }
  }

  private void restartMotions(SceneState before, double nowS) {
    if (!before.nutation().equals(state().nutation())) {
      nutating.startAt(nowS);
    }
    if (!before.claimed().equals(state().claimed())) {
      claiming.startAt(nowS);
    }
    if (!before.flow().equals(state().flow())) {
      flowing.startAt(nowS);
    }
  }

  private void restartMotions(double nowS) {
    nutating.startAt(nowS);
    claiming.startAt(nowS);
    flowing.startAt(nowS);
  }

  /** Whether a command makes the picture need more room, or leaves it less. */
  private boolean spreads(SceneCommand command) {
    return panes(state(), command) != panes(state())
        || command instanceof SceneCommand.SetExplode
        || (command instanceof SceneCommand.SetLabels labels && labels.labels());
  }

  private static int panes(SceneState scene) {
    return Pane.of(scene).size();
  }

  private static int panes(SceneState scene, SceneCommand command) {
    if (command instanceof SceneCommand.SetPress press) {
      return panes(scene.withPress(press.press()));
    }
    return command instanceof SceneCommand.SetFlow set
        ? panes(scene.withFlow(set.flow()))
        : panes(scene);
  }

  /** What was wholly in the picture stays wholly in it when the parts spread or labels come. */
  private void apply(SceneCommand command) {
    boolean follow = spreads(command) && isWhole(state());
    int before = panes(state());
    history.apply(command);
    if (follow && (!isWhole(state()) || panes(state()) < before)) {
      history.apply(new SceneCommand.SetCamera(framed(state())));
    }
  }

  private boolean isWhole(SceneState scene) {
    return framed(scene).distanceMm() <= scene.camera().distanceMm() * FITS;
  }

  private Camera framed(SceneState scene) {
    return framed(scene, extractor.visibleOutlineMm(scene));
  }

  private Camera framed(SceneState scene, List<Vector3dc> outlineMm) {
    ModelRoom free = scene.labels() ? room.narrowed(Framing.WIDTH_BETWEEN_LABELS) : room;
    return free.narrowed(1.0 / panes(scene)).frame(scene.camera(), outlineMm);
  }

  /** Tells the picture's shape and height, and what of it is free for the model. */
  void setRoom(double pictureAspect, double pictureHeightPx, ModelRoom free) {
    aspect = pictureAspect;
    heightPx = pictureHeightPx;
    extractor.withHeightPx(heightPx);
    room = free;
  }

  /**
   * Starts over with a scene; one in which some part of the axis fills a whole picture is made to
   * fill the free room with it.
   */
  void restartFitted(SceneState initial) {
    restart(initial);
    for (Region region : Region.values()) {
      List<Vector3dc> outline = extractor.outlineMm(initial, region);
      Camera whole = new ModelRoom(aspect / panes(initial), 1).frame(initial.camera(), outline);
      if (Math.abs(whole.distanceMm() - initial.camera().distanceMm()) < 1e-3) {
        restart(initial.withCamera(framed(initial, outline)));
        return;
      }
    }
  }

  void undo(boolean animated, double nowS) {
    step(history::undo, animated, nowS);
  }

  void redo(boolean animated, double nowS) {
    step(history::redo, animated, nowS);
  }

  /** The clock of the fluid goes on through steps that are about something else. */
  private void step(Runnable way, boolean animated, double nowS) {
    Presentation before = shown(nowS);
    Optional<FlowView> fluid = moving(nowS).flow();
    way.run();
    Optional<FlowView> then = state().flow();
    if (fluid.isPresent() && fluid.map(FlowView::atRest).equals(then.map(FlowView::atRest))) {
      history.apply(new SceneCommand.SetFlow(fluid));
    }
    restartMotions(nowS);
    start(before, animated, nowS);
  }

  private void start(Presentation before, boolean animated, double nowS) {
    Presentation target = Presentation.of(state(), catalogue);
    if (animated && !before.equals(target)) {
      from = before;
      startedS = nowS;
    } else {
      from = target;
      startedS = Double.NEGATIVE_INFINITY;
    }
  }

  /** Whether one scene is still turning into the next, or structures move by themselves. */
  boolean isMoving(double nowS) {
    return isTurning(nowS) || (!still && plays());
  }

  /** Whether the fluid moves by itself. */
  boolean isFlowing() {
    return !still && flowing.isOn(state().flow());
  }

  /** Whether the fluid's clock stands, for its fields are not there; it goes on from there. */
  void setFlowHeld(boolean value, double nowS) {
    if (value != flowHeld) {
      SceneState now = moving(nowS);
      flowHeld = value;
      flowing.startAt(nowS);
      history.apply(new SceneCommand.SetFlow(now.flow()));
    }
  }

  private boolean plays() {
    return nutating.isOn(state().nutation()) || claiming.isOn(state().claimed());
  }

  private boolean isTurning(double nowS) {
    return nowS - startedS < Presentation.TRANSITION_S;
  }

  /** Whether nothing shall move by itself. */
  void setStill(boolean value, double nowS) {
    if (value != still) {
      SceneState now = moving(nowS);
      still = value;
      restartMotions(nowS);
      history.apply(new SceneCommand.SetNutation(now.nutation()));
      history.apply(new SceneCommand.SetClaimed(now.claimed()));
      history.apply(new SceneCommand.SetFlow(now.flow()));
    }
  }

  /** The scene with its motions where they are at a moment. */
  SceneState moving(double nowS) {
    return state()
        .withNutation(nutation(nowS))
        .withClaimed(claiming.at(state().claimed(), still, nowS))
        .withFlow(flowing.at(state().flow(), still || flowHeld, nowS));
  }

  /** The sacrum's motion at a moment. */
  Optional<Nutation> nutation(double nowS) {
    return nutating.at(state().nutation(), still, nowS);
  }

  /** What is on screen at a moment. */
  Presentation shown(double nowS) {
    Presentation target = Presentation.of(moving(nowS), catalogue);
    if (!isTurning(nowS)) {
      return target;
    }
    return Presentation.interpolate(from, target, (nowS - startedS) / Presentation.TRANSITION_S);
  }

  /**
   * What to draw at a moment, left to right.
   *
   * @param loads what loads do to the skulls; those that are missing rest
   * @param fluid the cerebrospinal fluid in motion; nothing moves where it is missing
   */
  List<FrameDescription> describe(
      double nowS,
      Quality quality,
      List<Optional<Displacements>> loads,
      List<Optional<FlowPicture>> fluid) {
    Presentation now = shown(nowS);
    List<Pane> panes = Pane.of(moving(nowS));
    List<FrameDescription> pictures = new ArrayList<>();
    for (int i = 0; i < panes.size(); i++) {
      SceneState scene = panes.get(i).scene();
      Presentation shown =
          panes.size() == 1 ? now : Presentation.of(scene.withCamera(now.camera()), catalogue);
      extractor.withDisplacements(i < loads.size() ? loads.get(i) : Optional.empty());
      FrameDescription picture =
          extractor.extract(scene, shown, Optional.empty(), aspect / panes.size(), false, quality);
      Optional<FlowPicture> flow = i < fluid.size() ? fluid.get(i) : Optional.empty();
      pictures.add(flow.map(picture::with).orElse(picture));
    }
    return pictures;
  }
}
