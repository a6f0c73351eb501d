package sutura.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3dc;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.csf.FlowDriver;
import sutura.csf.FlowRates;
import sutura.model.ModelEntry;
import sutura.scene.Camera;
import sutura.scene.FlowStage;
import sutura.scene.FlowView;
import sutura.scene.Framing;
import sutura.scene.Preset;
import sutura.scene.Region;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;

/** What a person does with the flow of the cerebrospinal fluid. */
final class FlowActions {
  private final UiFrame ui;
  private final Draft draft;

  /** A to and fro that is ten times faster is still followed by the eye. */
  private static final double FASTEST_TO_AND_FRO = 10;

  /** What a banner that is not drawn yet will take of the height. */
  private static final double FIRST_BANNER = 0.18;

  /** What banner and captions of several pictures take of the height. */
  private static final double HEADED = 0.16;

  private static final double FOOTED = 0.22;

  /** Share of the free room that the model fills. */
  private static final double FILLED = 0.97;

  /** The flow that a person has set up while none is shown; kept by the card. */
  static final class Draft {
    private Optional<FlowView> view = Optional.empty();
  }

  FlowActions(UiFrame ui, Draft draft) {
    this.ui = ui;
    this.draft = draft;
  }

  static boolean isShown(UiFrame ui) {
    return ui.input().scene().flow().isPresent();
  }

  boolean isShown() {
    return isShown(ui);
  }

  /** The flow as it is at this moment, or as it would be. */
  FlowView now() {
    return shown(ui).or(() -> draft.view).orElseGet(() -> FlowWords.first(ui));
  }

  /** The flow of the scene with the time that has passed since. */
  static Optional<FlowView> shown(UiFrame ui) {
    Optional<FlowView> kept = ui.input().scene().flow();
    return kept.map(view -> view.plays() ? onTime(ui, view) : view);
  }

  private static FlowView onTime(UiFrame ui, FlowView kept) {
    return ui.input().flow().panes().stream()
        .map(ShownFlow.Pictured::view)
        .filter(v -> v.driver() == kept.driver() && v.rates().equals(kept.rates()))
        .findFirst()
        .map(v -> kept.withTime(v.timeS()).withDye(later(kept, v)))
        .orElse(kept);
  }

  private static Optional<FlowView.Dye> later(FlowView kept, FlowView pictured) {
    return kept.dye()
        .map(dye -> pictured.dye().filter(p -> p.atMm().equals(dye.atMm())).orElse(dye));
  }

  /** Changes the flow if it is shown, or what it would be. */
  void set(FlowView view) {
    draft.view = Optional.of(view);
    if (isShown()) {
      command(ui, Optional.of(view));
    }
  }

  private static void command(UiFrame ui, Optional<FlowView> view) {
    ui.actions().command(new SceneCommand.SetFlow(view));
  }

  /**
   * Shows the flow in a scene that lets it be seen, beside the card, as one step; with reduced
   * motion it stands still.
   */
  void show(double cardPx) {
    FlowView view = now();
    boolean plays = view.plays() && !ui.input().settings().reducedMotion();
    draft.view = Optional.of(view);
    SceneState scene = ui.input().scene();
    FlowStage.begun(scene, structures(), view.withPlays(plays)).forEach(ui.actions()::command);
    frame(Preset.FLOW.turned(scene.camera()), scene.withFlow(Optional.of(view)), cardPx);
  }

  /** Four pictures beside each other are too narrow for all of the axis. */
  private static Region region(SceneState scene) {
    return scene.flow().filter(FlowView::fourfold).isPresent() ? Region.HEAD : Preset.FLOW.region();
  }

  /** The axis beside the card, or the head in each of several pictures, as large as it fits. */
  private void frame(Camera camera, SceneState next, double cardPx) {
    List<StructureId> framed = region(next).framed(next, structures());
    List<Vector3dc> outline =
        Framing.outlineMm(ui.input().model(), framed, ui.input().offsetMm(), next);
    if (outline.isEmpty()) {
      return;
    }
    PixelRect viewport = UiLayout.of(ui).viewport();
    PaneLayout panes = PaneLayout.of(viewport, next);
    double height = viewport.height();
    Camera seen =
        panes.panes().size() > 1
            ? ModelRoom.between(panes.first(), HEADED * height, FOOTED * height)
                .frame(camera, outline)
            : BesideCard.of(
                ui,
                room(viewport).frame(camera, outline),
                cardPx,
                FIRST_BANNER * height * Math.max(1, ui.input().settings().shownTextScale()),
                FILLED);
    ui.actions().command(new SceneCommand.SetCamera(seen));
  }

  /** What stands over several pictures, and goes with them, takes no room of the one to come. */
  private ModelRoom room(PixelRect viewport) {
    return PaneLayout.of(viewport, ui.input().scene()).panes().size() > 1
        ? ModelRoom.between(viewport, 0, 0)
        : ViewportOverlay.room(ui, viewport);
  }

  /** One picture of the chosen driver, or one of each driver beside each other. */
  void setFourfold(boolean four, double cardPx) {
    FlowView next = now().withFourfold(four);
    set(next);
    if (isShown()) {
      SceneState scene = ui.input().scene();
      frame(scene.camera(), scene.withFlow(Optional.of(next)), cardPx);
    }
    if (four) {
      BesideCard.makeRoomForMore(ui);
    }
  }

  private List<Structure> structures() {
    return ui.input().model().entries().values().stream().map(ModelEntry::structure).toList();
  }

  /** Takes the flow away; what it was is kept for the next time. */
  void end() {
    draft.view = Optional.of(now());
    FlowStage.ended(ui.input().scene(), structures()).forEach(ui.actions()::command);
  }

  void choose(FlowDriver driver) {
    set(now().withDriver(driver));
  }

  /** On or off; with reduced motion nothing moves by itself. False if there is no flow. */
  static boolean playOrPause(UiFrame ui) {
    Optional<FlowView> shown = shown(ui);
    if (shown.isEmpty()) {
      return false;
    }
    if (!ui.input().settings().reducedMotion()) {
      command(ui, shown.map(view -> view.withPlays(!view.plays())));
    }
    return true;
  }

  /** To a place in the cycle, where it stays. */
  void scrub(double phase) {
    set(now().withPhase(Math.min(0.9999, phase)).withPlays(false));
  }

  /** Another speed of this driver. */
  void setSpeed(double speed) {
    FlowView now = now();
    double within = Math.max(least(now.driver()), Math.min(most(now.driver()), speed));
    set(
        now.driver() == FlowDriver.BULK
            ? now.withSpeeds(now.factor(), within)
            : now.withSpeeds(within, now.lapse()));
  }

  /** A driver's slowest: what never comes back is only ever shown faster. */
  static double least(FlowDriver driver) {
    return driver == FlowDriver.BULK ? 1 : FlowView.LEAST_FACTOR;
  }

  static double most(FlowDriver driver) {
    return driver == FlowDriver.BULK ? FlowView.MOST_FACTOR : FASTEST_TO_AND_FRO;
  }

  void setRates(double beats, double breaths, double depth) {
    set(now().withRates(new FlowRates(beats, breaths, depth)));
  }

  /** Lets go dye into the net flow, which is shown for it; particles would cover it. */
  void letGo(Vector3dc atMm) {
    FlowView now = now();
    FlowView bulk = now.driver() == FlowDriver.BULK ? now : now.withDriver(FlowDriver.BULK);
    Set<FlowView.Drawing> clear = EnumSet.noneOf(FlowView.Drawing.class);
    clear.addAll(bulk.shows());
    clear.remove(FlowView.Drawing.PARTICLES);
    set(bulk.withShows(clear).withDye(Optional.of(new FlowView.Dye(atMm, 0))));
  }

  /** The dye as it is so long after its release; time stands there. */
  void jump(double sinceS) {
    FlowView now = now();
    set(now.withDye(now.dye().map(d -> new FlowView.Dye(d.atMm(), sinceS))).withPlays(false));
  }

  void removeDye() {
    FlowView now = now().withDye(Optional.empty());
    Set<FlowView.Drawing> moving = EnumSet.of(FlowView.Drawing.PARTICLES);
    moving.addAll(now.shows());
    set(now.shows().contains(FlowView.Drawing.STREAMLINES) ? now : now.withShows(moving));
  }
}
