package sutura.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Vector3dc;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.app.Loading;
import sutura.knowledge.ClaimStage;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.render.SceneExtractor;
import sutura.scene.Camera;
import sutura.scene.Framing;
import sutura.scene.IdSelector;
import sutura.scene.Measurement;
import sutura.scene.Pane;
import sutura.scene.Preset;
import sutura.scene.Region;
import sutura.scene.SceneCodec;
import sutura.scene.SceneCommand;
import sutura.scene.SceneReducer;
import sutura.scene.SceneState;
import sutura.scene.Section;
import sutura.scene.SectionPlane;
import sutura.scene.words.ViewPoint;

/** What a command line says of the scene: a file, and changes to it. */
final class SceneOptions {
  @Option(names = "--scene", paramLabel = "FILE", description = "Start from a scene file.")
  private @Nullable Path scene;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      converter = ViewPointConverter.class,
      description =
          "anterior, left, right, posterior, superior, inferior, three-quarter, or"
              + " AZIMUTH,ELEVATION[,ZOOM] in degrees; the visible structures fill the picture.")
  private @Nullable ViewPoint view;

  @Option(
      names = "--preset",
      paramLabel = "PRESET",
      converter = PresetConverter.class,
      description =
          "whole-axis, whole-skull, calvaria-off, midline-section, dural-folds, csf-spaces,"
              + " dural-tube, cord-and-roots, sacrum-apart, pelvis, sacral-motion or flow, first of all.")
  private @Nullable Preset preset;

  @Option(
      names = "--frame",
      paramLabel = "PART",
      converter = RegionConverter.class,
      description =
          "axis, head, spine or sacrum: what of the visible structures fills the picture.")
  private @Nullable Region frame;

  @Option(
      names = "--close-up",
      paramLabel = "IDS",
      description = "Let these fill the picture, instead of a PART.")
  private @Nullable String closeUp;

  @Mixin private StructureOptions structures = new StructureOptions();
  @Mixin private GotoOption goal = new GotoOption();
  @Mixin private MotionOptions motion = new MotionOptions();

  @Option(names = "--explode", paramLabel = "0..1", description = "How far the parts are apart.")
  private @Nullable Double explode;

  @Option(
      names = "--cut",
      paramLabel = "PLANES",
      description = {
        "Cut open: axial:Z, coronal:Y, sagittal:X in mm, free:X,Y,Z,NX,NY,NZ; several with commas.",
        "Axial takes away what is above, coronal what is before it, sagittal the patient's left,",
        "free the side that its normal points to; with :flip the other side."
      })
  private @Nullable String cut;

  @Mixin private ScanOptions scan = new ScanOptions();

  @Option(
      names = "--colours",
      paramLabel = "natural|structure|provenance",
      description = "Bone, a colour for each structure, or one for each origin of its surface.")
  private @Nullable Colours colours;

  @Option(
      names = "--background",
      paramLabel = "dark|light|print",
      description = "Behind the model; print is a line drawing on white.")
  private SceneState.@Nullable Background background;

  @Option(
      names = "--style",
      paramLabel = "shaded|print",
      description = "Light and shadow, or a line drawing on white for hand-outs.")
  private @Nullable Style style;

  @Option(names = "--labels", description = "Names on the structures.")
  private boolean labels;

  @Option(
      names = "--label-groups",
      paramLabel = "GROUPS",
      description = "With --labels: names on these groups alone, such as skull,openings.")
  private @Nullable String labelGroups;

  @Option(
      names = "--measure",
      paramLabel = "P:Q[:R]",
      description = {
        "Distance from P to Q, or the angle at Q; each is X,Y,Z in mm or the id of a landmark.",
        "May be given several times."
      })
  private List<String> measure = new ArrayList<>();

  @Option(names = "--orthographic", description = "Parallel projection.")
  private boolean orthographic;

  private enum Colours {
    NATURAL,
    STRUCTURE,
    PROVENANCE
  }

  private enum Style {
    SHADED,
    PRINT
  }

  boolean isPrint() {
    return style == Style.PRINT || background == SceneState.Background.PRINT;
  }

  boolean isMoved() {
    return motion.isGiven() || goal.scene().isPresent();
  }

  /** Where the picture goes to. */
  GotoOption goal() {
    return goal;
  }

  /** Whether it is said where the picture is seen from, or what fills it. */
  boolean isFramed() {
    return view != null || frame != null || closeUp != null;
  }

  boolean isFlow() {
    return motion.isFlow();
  }

  boolean isCut() {
    return cut != null;
  }

  /** Checks everything that can be wrong before anything is drawn; returns warnings. */
  List<Problem> check(Catalogue catalogue, Path models) throws IOException {
    List<Problem> problems = new ArrayList<>();
    goal.destination();
    motion.check(catalogue, models);
    structures.check(catalogue);
    if (labelGroups != null) {
      StructureChoice.groups(catalogue, labelGroups);
    }
    if (cut != null) {
      CutOption.parse(cut);
    }
    measure.forEach(text -> MeasureOption.check(text, catalogue));
    scan.check(cut != null || scene != null);
    if (explode != null && !(explode >= 0 && explode <= 1)) {
      throw CommandFailure.badInput("--explode: expected a number from 0 to 1, found " + explode);
    }
    Path file = scene;
    if (file != null) {
      SceneCodec.Reading reading = SceneCodec.read(file, catalogue, blank(catalogue));
      if (reading.scene().isEmpty()) {
        throw CommandFailure.badInput(reading.problems().get(0).line());
      }
      problems.addAll(reading.problems());
    }
    return problems;
  }

  private static SceneState blank(Catalogue catalogue) {
    return SceneState.initial(Camera.anywhere(), catalogue.structures().values());
  }

  /** The scene, framed for a picture of this aspect. */
  SceneState scene(Loading loaded, double aspect) {
    return framed(unframed(loaded.model()), loaded, aspect);
  }

  /** The scene, from wherever it is seen; the meshes of the model need not be read. */
  SceneState unframed(LoadedModel model) {
    Path file = scene;
    Catalogue catalogue = Catalogue.builtIn();
    SceneState blank = blank(catalogue);
    SceneState state =
        file == null ? blank : SceneCodec.read(file, catalogue, blank).scene().orElse(blank);
    SceneReducer reducer = SceneReducer.forModel(model);
    Preset prepared = prepared();
    if (prepared != null) {
      state = prepared.of(state, catalogue.structures().values());
    }
    state = gone(state, model);
    List<SceneCommand> commands = commands(catalogue);
    commands.addAll(motion.commands(catalogue, model));
    for (SceneCommand command : commands) {
      state = reducer.reduce(state, command);
    }
    state = reducer.reduce(state, new SceneCommand.SetSection(section(state.section())));
    CutOption.check(state.section(), model.boxMm());
    List<Measurement> measured = new ArrayList<>(state.measurements());
    measure.forEach(text -> measured.add(MeasureOption.of(text, model)));
    return state.withMeasurements(measured);
  }

  /** The scene of a claim, or a structure selected. */
  private SceneState gone(SceneState state, LoadedModel model) {
    Optional<StructureId> structure = goal.structure();
    if (structure.isPresent()) {
      Set<StructureId> ids = Set.of(structure.get());
      SceneReducer reducer = SceneReducer.forModel(model);
      return reducer.reduce(
          reducer.reduce(state, new SceneCommand.Select(ids)),
          new SceneCommand.SetVisible(ids, true));
    }
    return stage(model).map(stage -> stage.scene(state, false)).orElse(state);
  }

  private Optional<ClaimStage> stage(LoadedModel model) {
    return goal.scene().map(claim -> ClaimStage.of(claim, model));
  }

  /** Fluid that is to be seen in motion brings its own view, unless something else is asked for. */
  private @Nullable Preset prepared() {
    boolean stage = motion.isFlow() && preset == null && scene == null && !structures.isIsolated();
    return stage ? Preset.FLOW : preset;
  }

  private Section section(Section before) {
    Section section = before;
    for (SectionPlane plane : cut == null ? List.<SectionPlane>of() : CutOption.parse(cut)) {
      section = section.with(plane);
    }
    return scan.on(section);
  }

  private List<SceneCommand> commands(Catalogue catalogue) {
    List<SceneCommand> commands = structures.commands(catalogue);
    if (explode != null) {
      commands.add(new SceneCommand.SetExplode(explode));
    }
    if (colours != null) {
      commands.add(
          new SceneCommand.SetColourMode(SceneState.ColourMode.values()[colours.ordinal()]));
    }
    if (background != null) {
      commands.add(new SceneCommand.SetBackground(background));
    }
    if (style == Style.PRINT) {
      commands.add(new SceneCommand.SetBackground(SceneState.Background.PRINT));
    }
    if (labels) {
      commands.add(new SceneCommand.SetLabels(true));
    }
    String named = labelGroups;
    if (named != null) {
      Set<StructureId> quiet = new TreeSet<>(catalogue.groups().keySet());
      quiet.removeAll(StructureChoice.groups(catalogue, named));
      commands.add(new SceneCommand.SetQuietGroups(quiet));
    }
    return commands;
  }

  /** A scene file keeps its camera unless a view is asked for. */
  private SceneState framed(SceneState state, Loading loaded, double aspect) {
    Camera camera = state.camera().withOrthographic(orthographic || state.camera().orthographic());
    boolean gone = goal.scene().isPresent() || goal.structure().isPresent();
    boolean kept = scene != null && view == null && preset == null && !gone;
    if (kept && frame == null && closeUp == null) {
      return state.withCamera(camera);
    }
    ViewPoint point = kept ? ViewPoint.of(camera) : point(state, loaded);
    List<Vector3dc> outline = outlineMm(state, loaded);
    double own = Banners.room(state, aspect / Pane.of(state).size());
    double room = labels ? own * Framing.WIDTH_BETWEEN_LABELS : own;
    Camera framed =
        Framing.frame(camera.withAngles(point.azimuthDeg(), point.elevationDeg()), outline, room);
    Camera zoomed = framed.withDistance(framed.distanceMm() / point.zoom());
    return state.withCamera(Banners.clear(state, zoomed));
  }

  private List<Vector3dc> outlineMm(SceneState state, Loading loaded) {
    SceneExtractor extractor = new SceneExtractor(loaded.model());
    String text = closeUp;
    Optional<StructureId> structure = goal.structure();
    if (text == null && frame == null && structure.isPresent()) {
      return extractor.outlineMm(state, Set.of(structure.get()));
    }
    return text == null
        ? extractor.outlineMm(state, region(state, loaded.model()))
        : extractor.outlineMm(
            state, StructureChoice.select(new IdSelector(Catalogue.builtIn()), text, "--close-up"));
  }

  private Region region(SceneState state, LoadedModel model) {
    Optional<ClaimStage> stage = stage(model);
    if (frame == null && preset == null && stage.isPresent()) {
      return stage.get().region();
    }
    if (frame == null && preset == null && Pane.of(state).size() > 1 && motion.isFlow()) {
      return Region.HEAD;
    }
    Region usual = motion.isOfHead() ? Region.HEAD : Region.AXIS;
    Preset prepared = prepared();
    return frame != null ? frame : prepared != null ? prepared.region() : usual;
  }

  private ViewPoint point(SceneState state, Loading loaded) {
    if (view != null) {
      return view;
    }
    Optional<ClaimStage> stage = stage(loaded.model());
    if (preset == null && stage.isPresent()) {
      return stage.get().viewPoint();
    }
    Preset prepared = prepared();
    if (prepared == null) {
      List<Structure> structures =
          loaded.model().entries().values().stream().map(ModelEntry::structure).toList();
      return ViewPoint.of(Region.openingView(state, structures));
    }
    return ViewPoint.of(prepared.turned(Camera.anywhere()));
  }
}
