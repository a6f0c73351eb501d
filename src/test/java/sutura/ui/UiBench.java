package sutura.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.model.LoadedModel;
import sutura.model.Problem;
import sutura.nutation.SacralGeometry;
import sutura.platform.Clipboard;
import sutura.platform.ImGuiFonts;
import sutura.platform.ImGuiSession;
import sutura.platform.InputEvent;
import sutura.platform.InputFrame;
import sutura.render.LabelSpots;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneCommand;
import sutura.scene.SceneReducer;
import sutura.scene.SceneState;

/** The interface with everything around it that a test can set, without any window. */
final class UiBench implements AutoCloseable {
  final ImGuiSession session =
      new ImGuiSession(UserInterface.iconCodePoints(), Clipboard.inMemory());
  final UserInterface ui = new UserInterface();
  final Catalogue catalogue = Catalogue.builtIn();
  LoadedModel model = SampleModel.of(catalogue);
  SceneState scene =
      SceneState.initial(
          new Camera(new Vector3d(0, 0, 0), 38, 14, 520, false), catalogue.structures().values());
  UiSettings settings = UiSettings.DEFAULT;
  Optional<StructureId> hovered = Optional.empty();
  Vector3d hitMm = new Vector3d();
  LabelSpots spots = LabelSpots.NONE;
  List<Problem> problems = List.of();
  ShownPress press = ShownPress.NONE;
  Function<SceneState, ShownFlow> flow = state -> ShownFlow.NONE;
  List<Notice> notices = List.of();
  final List<UiOutput> outputs = new ArrayList<>();
  boolean unsaved;
  int width = 1280;
  int height = 800;
  double contentScale = 1;

  /** A notice about a file, and one with many words. */
  static List<Notice> notices() {
    Path file = Path.of("/home/someone/Pictures/sutura-20260101-120000.png");
    return List.of(
        new Notice(
            1,
            Notice.Kind.WARNING,
            "notice.problem",
            List.of(
                "lectures/first.sutura.json: /camera/distanceMm: must be positive, is -3; kept"),
            Optional.empty()),
        new Notice(2, Notice.Kind.DONE, "notice.picture-saved", List.of(), Optional.of(file)));
  }

  /** One frame with these events. */
  UiOutput frame(InputEvent... events) {
    return frame(
        new InputFrame(1 / 60.0, width, height, width, height, contentScale, List.of(events)));
  }

  UiOutput frame(InputFrame frame) {
    ImGuiFonts fonts = session.newFrame(frame, settings.shownTextScale());
    UiOutput output = ui.frame(input(frame), fonts);
    session.endFrame();
    SceneReducer reducer = SceneReducer.forModel(model);
    for (SceneCommand command : output.commands()) {
      scene = reducer.reduce(scene, command);
    }
    for (UiRequest request : output.requests()) {
      if (request instanceof UiRequest.ChangeSettings change) {
        settings = change.settings();
      }
    }
    outputs.add(output);
    return output;
  }

  UiInput input(InputFrame frame) {
    return new UiInput(
        frame,
        scene,
        scene.camera(),
        id -> new Vector3d(),
        UiBench::colour,
        catalogue,
        model,
        hovered,
        (x, y) -> hovered.map(id -> new UiInput.Hit(id, hitMm, hitMm)),
        spots,
        true,
        false,
        unsaved,
        problems,
        notices,
        Optional.empty(),
        settings,
        false,
        Optional.empty(),
        new ShownMotion(
            scene.nutation(),
            scene.claimed(),
            () -> SacralGeometry.of(model),
            id -> Optional.empty()),
        press,
        flow.apply(scene));
  }

  /** A colour of its own for each structure. */
  static Colour colour(StructureId id) {
    int hash = id.value().hashCode();
    return new Colour(
        0.55f + (hash & 15) / 40f, 0.5f + (hash >> 4 & 15) / 40f, 0.4f + (hash >> 8 & 15) / 40f);
  }

  /** One frame on a display with two pixels to the point. */
  UiOutput dense(List<InputEvent> events) {
    return frame(
        new InputFrame(1 / 60.0, width / 2, height / 2, width, height, contentScale, events));
  }

  /** Plays a recording and returns what could not be done. */
  List<Problem> play(String... lines) {
    Recording.Parsed parsed = Recording.parse("test", String.join("\n", lines));
    assertEquals(List.of(), parsed.problems());
    outputs.clear();
    RecordedInput input = new RecordedInput(parsed.recording(), width, height, contentScale);
    for (Optional<InputFrame> next = input.next(ui.items());
        next.isPresent();
        next = input.next(ui.items())) {
      frame(next.get());
    }
    return input.problems();
  }

  /** Every command of the last recording, in order. */
  List<SceneCommand> commands() {
    return outputs.stream().flatMap(o -> o.commands().stream()).toList();
  }

  /** Every request of the last recording, in order. */
  List<UiRequest> requests() {
    return outputs.stream().flatMap(o -> o.requests().stream()).toList();
  }

  /** Runs quiet frames until hovering, scrolling and focus have settled. */
  void settle(int frames) {
    for (int i = 0; i < frames; i++) {
      frame();
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
