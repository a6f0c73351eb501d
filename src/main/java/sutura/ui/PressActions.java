package sutura.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Load;
import sutura.model.ModelEntry;
import sutura.scene.Camera;
import sutura.scene.ClaimedMotion;
import sutura.scene.Framing;
import sutura.scene.PressView;
import sutura.scene.Region;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;

/** What a person does with the load on the skull. */
final class PressActions {
  /** Where the first press is put, if the model has the point. */
  private static final StructureId FIRST_PLACE = StructureId.of("parietal-eminence-left");

  private static final Vector3dc FIRST_MM = new Vector3d(-60, -25, 50);

  /** The force that is taught: the weight of five grams. */
  static final double FIRST_N = 5 * Load.NEWTON_PER_GRAM_FORCE;

  /** Share of the free room that the head fills. */
  private static final double FILLED = 0.95;

  /** What a banner that is not drawn yet will take of the height. */
  private static final double FIRST_BANNER = 0.18;

  /** What banner and captions of several pictures take of the height. */
  private static final double HEADED = 0.26;

  private static final double FOOTED = 0.2;
  private static final double FIRST_MMHG = 10;
  private static final double FIRST_FACTOR = 100_000;
  private static final double FIRST_YEARS = 40;

  /** What is done, as a choice. */
  enum Kind {
    PRESS,
    SQUEEZE,
    TRACTION,
    PRESSURE;

    static Kind of(Load load) {
      if (load instanceof Load.Squeeze) {
        return SQUEEZE;
      } else if (load instanceof Load.Traction) {
        return TRACTION;
      }
      return load instanceof Load.InnerPressure ? PRESSURE : PRESS;
    }
  }

  private final UiFrame ui;

  /** What a press would be like while there is none; kept by the card. */
  private final Draft draft;

  /** The press that a person has set up without putting the finger anywhere yet. */
  static final class Draft {
    private Optional<PressView> view = Optional.empty();
  }

  PressActions(UiFrame ui, Draft draft) {
    this.ui = ui;
    this.draft = draft;
  }

  boolean isShown() {
    return ui.input().scene().press().isPresent();
  }

  /** The press as it is, or as it would be. */
  PressView now() {
    return ui.input()
        .scene()
        .press()
        .or(() -> draft.view)
        .orElseGet(() -> PressView.of(new Load.Press(firstMm(), FIRST_N)));
  }

  private Vector3dc firstMm() {
    return ui.input()
        .model()
        .entry(FIRST_PLACE)
        .map(ModelEntry::boxMm)
        .filter(box -> !box.isEmpty())
        .<Vector3dc>map(box -> box.centreMm())
        .orElse(FIRST_MM);
  }

  /** Changes the press if there is one, or what it would be. */
  void set(PressView view) {
    draft.view = Optional.of(view);
    if (isShown()) {
      show(view);
    }
  }

  /** Presses. */
  void show(PressView view) {
    draft.view = Optional.of(view);
    ui.actions().command(new SceneCommand.SetPress(Optional.of(view)));
  }

  /** Presses, and shows the head beside the card as large as it fits. */
  void start(double cardPx) {
    PressView view = now();
    show(view);
    frame(view, cardPx);
  }

  /** The head beside the card, or in each of several pictures, as large as it fits. */
  private void frame(PressView view, double cardPx) {
    UiInput input = ui.input();
    SceneState next = input.scene().withPress(Optional.of(view));
    List<Structure> structures =
        input.model().entries().values().stream().map(ModelEntry::structure).toList();
    List<StructureId> head = Region.HEAD.framed(next, structures);
    List<Vector3dc> outline =
        Framing.outlineMm(input.model(), head, input.offsetMm(), input.scene());
    if (outline.isEmpty()) {
      return;
    }
    PixelRect viewport = UiLayout.of(ui).viewport();
    PaneLayout panes = PaneLayout.of(viewport, next);
    Camera now = input.scene().camera();
    double height = viewport.height();
    Camera framed =
        panes.panes().size() > 1
            ? ModelRoom.between(panes.first(), HEADED * height, FOOTED * height).frame(now, outline)
            : BesideCard.of(
                ui,
                ViewportOverlay.room(ui, viewport).frame(now, outline),
                cardPx,
                FIRST_BANNER * height,
                FILLED);
    ui.actions().command(new SceneCommand.SetCamera(framed));
  }

  /** Takes the load away; what it was is kept for the next one. */
  void lift() {
    draft.view = Optional.of(now());
    ui.actions().command(new SceneCommand.SetPress(Optional.empty()));
  }

  /** Puts the finger somewhere; the second one if that is asked for. */
  void put(Vector3dc atMm, boolean second) {
    PressView view = now();
    show(view.withLoad(at(view.load(), atMm, second)));
  }

  private Load at(Load load, Vector3dc atMm, boolean second) {
    double force = forceN(load);
    if (load instanceof Load.Squeeze squeeze) {
      return second
          ? new Load.Squeeze(squeeze.atMm(), atMm, force)
          : new Load.Squeeze(atMm, squeeze.otherMm(), force);
    } else if (second) {
      return new Load.Squeeze(placeMm(load), atMm, force);
    }
    return load instanceof Load.Traction
        ? new Load.Traction(atMm, force)
        : new Load.Press(atMm, force);
  }

  /** Force of a load; of a pressure the one that a finger would have. */
  static double forceN(Load load) {
    return load.forceN() > 0 ? load.forceN() : FIRST_N;
  }

  /** Where the first finger is, or would be. */
  Vector3dc placeMm(Load load) {
    if (load instanceof Load.Press press) {
      return press.atMm();
    } else if (load instanceof Load.Traction traction) {
      return traction.atMm();
    }
    return load instanceof Load.Squeeze squeeze ? squeeze.atMm() : firstMm();
  }

  void setForce(double forceN) {
    PressView view = now();
    double force = Math.max(Load.LEAST_N, Math.min(Load.MOST_N, forceN));
    set(view.withLoad(view.load().withForce(force)));
  }

  void setPressure(double mmHg) {
    double within =
        Math.max(Load.InnerPressure.LEAST_MMHG, Math.min(Load.InnerPressure.MOST_MMHG, mmHg));
    set(now().withLoad(new Load.InnerPressure(within)));
  }

  /** Something else is done at the same place with the same force. */
  void choose(Kind kind) {
    PressView view = now();
    Vector3dc place = placeMm(view.load());
    double force = forceN(view.load());
    set(
        view.withLoad(
            switch (kind) {
              case PRESS -> new Load.Press(place, force);
              case TRACTION -> new Load.Traction(place, force);
              case SQUEEZE -> squeeze(place, force);
              case PRESSURE -> new Load.InnerPressure(FIRST_MMHG);
            }));
  }

  private Load squeeze(Vector3dc place, double force) {
    return new Load.Squeeze(place, new SkullSurface(ui.input().model()).oppositeMm(place), force);
  }

  /** Moves the first finger over the surface, in the picture's directions. */
  void nudge(double rightMm, double upMm) {
    PressView view = now();
    if (view.load() instanceof Load.InnerPressure) {
      return;
    }
    Vector3d moved =
        new Vector3d(placeMm(view.load()))
            .fma(rightMm, ui.input().scene().camera().right())
            .fma(upMm, ui.input().scene().camera().up());
    put(new SkullSurface(ui.input().model()).nearestMm(moved), false);
  }

  void chooseFactor(int choice) {
    OptionalDouble factor =
        switch (choice) {
          case 0 -> OptionalDouble.empty();
          case 1 -> OptionalDouble.of(1);
          default -> OptionalDouble.of(drawnFactor());
        };
    set(now().withFactor(factor));
  }

  /** The factor that is drawn now, to go on from. */
  private double drawnFactor() {
    double drawn =
        ui.input().press().panes().stream()
            .mapToDouble(ShownPress.Answer::factor)
            .max()
            .orElse(FIRST_FACTOR);
    return drawn > 1 ? drawn : FIRST_FACTOR;
  }

  /** What stands beside each other, each as large as it fits; the claim starts to move. */
  void choose(PressView.Beside beside, double cardPx) {
    PressView next = now().withBeside(beside);
    set(next);
    if (isShown()) {
      frame(next, cardPx);
    }
    SceneState scene = ui.input().scene();
    if (beside == PressView.Beside.CLAIM && scene.claimed().isEmpty()) {
      boolean plays = !ui.input().settings().reducedMotion();
      ClaimedMotion motion = ClaimedMotion.FLEXED.withPlaying(plays);
      ui.actions().command(new SceneCommand.SetClaimed(Optional.of(motion)));
    } else if (beside != PressView.Beside.CLAIM && scene.claimed().isPresent()) {
      ui.actions().command(new SceneCommand.SetClaimed(Optional.empty()));
    }
  }

  /** Fused, open, soft, or of an age. */
  void chooseSutures(int choice) {
    List<FusionState> states = List.of(FusionState.FUSED, FusionState.OPEN, FusionState.SOFT);
    if (choice < states.size()) {
      ui.actions().command(new SceneCommand.SetAllSutures(states.get(choice)));
    } else if (ui.input().scene().age().isEmpty()) {
      setAge(FIRST_YEARS);
    }
  }

  void setAge(double years) {
    Optional<SutureAge> age = Optional.of(SutureAge.mean(years));
    ui.actions().command(new SceneCommand.SetAge(age));
  }
}
