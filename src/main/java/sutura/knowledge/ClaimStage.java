package sutura.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.biomech.Load;
import sutura.csf.FlowScenario;
import sutura.evidence.review.ClaimScene;
import sutura.evidence.review.Experiment;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.nutation.NutationEvidence;
import sutura.nutation.NutationStudy;
import sutura.scene.Camera;
import sutura.scene.FlowView;
import sutura.scene.Nutation;
import sutura.scene.PressView;
import sutura.scene.Region;
import sutura.scene.SceneCommand;
import sutura.scene.SceneReducer;
import sutura.scene.SceneState;
import sutura.scene.words.ClaimedWords;
import sutura.scene.words.FlowWords;
import sutura.scene.words.NutationWords;
import sutura.scene.words.PlaceWord;
import sutura.scene.words.ViewPoint;

/**
 * Puts the scene of a claim on a model: everything that moved before is ended, the model looks as
 * the claim's preset has it, and what the claim is about moves, is pressed or has its age.
 */
public final class ClaimStage {
  /** What magnifies a measured motion of the sacrum, so that it is seen. */
  private static final double SACRUM_FACTOR = 10;

  /** The sacrum's motion that a claim shows which says no angle: as it was measured. */
  private static final String CLAIMED = "claimed";

  private final ClaimSettings settings;
  private final ClaimScene scene;
  private final LoadedModel model;
  private final Collection<Structure> structures;

  private ClaimStage(ClaimScene scene, LoadedModel model) {
    this.scene = scene;
    this.model = model;
    settings = new ClaimSettings(scene);
    structures = model.entries().values().stream().map(ModelEntry::structure).toList();
  }

  /** The scene of a claim on a model, of which the boxes are enough. */
  public static ClaimStage of(ClaimScene scene, LoadedModel model) {
    return new ClaimStage(scene, model);
  }

  /**
   * The scene, seen from where it was seen; colours, background and labels stay.
   *
   * @param plays whether time passes in what moves
   * @throws sutura.scene.words.WordRefused if a setting of the claim cannot be read
   */
  public SceneState scene(SceneState now, boolean plays) {
    SceneState start =
        settings
            .preset()
            .of(now, structures)
            .withSutures(SceneState.initial(now.camera()).sutures(), new TreeMap<>())
            .withAge(Optional.empty())
            .withPress(Optional.empty())
            .withClaimed(Optional.empty())
            .withNutation(Optional.empty())
            .withFlow(Optional.empty());
    SceneReducer reducer = SceneReducer.forModel(model);
    SceneState next = start;
    for (SceneCommand command : changes(plays)) {
      next = reducer.reduce(next, command);
    }
    return next;
  }

  private List<SceneCommand> changes(boolean plays) {
    List<SceneCommand> commands = new ArrayList<>();
    settings.sutures().ifPresent(words -> commands.add(words.command()));
    settings
        .ageYears()
        .ifPresent(age -> commands.add(new SceneCommand.SetAge(Optional.of(SutureAge.mean(age)))));
    press().ifPresent(p -> commands.add(new SceneCommand.SetPress(Optional.of(p))));
    if (settings.isClaimed()) {
      commands.add(
          new SceneCommand.SetClaimed(
              Optional.of(ClaimedWords.parse("", "claimed").withPlaying(plays))));
    }
    nutation(plays).ifPresent(n -> commands.add(new SceneCommand.SetNutation(Optional.of(n))));
    settings
        .flow()
        .ifPresent(f -> commands.add(new SceneCommand.SetFlow(Optional.of(flow(f, plays)))));
    commands.add(new SceneCommand.Select(new TreeSet<>(scene.select())));
    return commands;
  }

  private Optional<PressView> press() {
    if (scene.experiment() != Experiment.PRESS && settings.at().isEmpty()) {
      return Optional.empty();
    }
    Load load =
        new Load.Press(
            PlaceWord.mm(settings.at().orElse("pterion-left"), model, "at"), settings.forceN());
    return Optional.of(PressView.of(load).withSupport(settings.support()));
  }

  private Optional<Nutation> nutation(boolean plays) {
    return settings.nutation().map(ClaimStage::nutation).map(n -> n.withPlaying(plays));
  }

  private static Nutation nutation(String words) {
    if (!words.equals(CLAIMED)) {
      return NutationWords.parse(words, "nutation");
    }
    NutationStudy study = NutationEvidence.builtIn().studies().get(0);
    return Nutation.of(study)
        .withFactor(Math.min(SACRUM_FACTOR, study.largestFactor()))
        .withPhase(Nutation.NUTATED);
  }

  private static FlowView flow(FlowWords words, boolean plays) {
    FlowView first = FlowView.of(words.driver(), FlowScenario.shipped().net()).withPlays(plays);
    return words.phase().map(first::withPhase).orElse(first);
  }

  /** The direction that it is seen from; of a view with a zoom, nearer after framing. */
  public Camera turned(Camera camera) {
    ViewPoint point = viewPoint();
    return camera.withAngles(point.azimuthDeg(), point.elevationDeg());
  }

  /** What part of the axis fills the picture. */
  public Region region() {
    return settings.region();
  }

  /** Where it is seen from. */
  public ViewPoint viewPoint() {
    return settings
        .view()
        .orElseGet(() -> ViewPoint.of(settings.preset().turned(Camera.anywhere())));
  }

  /** What of it fills the picture. */
  public List<StructureId> framed(SceneState next) {
    return region().framed(next, structures);
  }

  /** 1 where what is framed fits, 2 where it shall be twice as large. */
  public double zoom() {
    return viewPoint().zoom();
  }
}
