package sutura.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.slf4j.LoggerFactory;
import sutura.model.LoadedModel;
import sutura.model.Problem;
import sutura.platform.Clipboard;
import sutura.platform.GraphicsException;
import sutura.platform.InputEvent;
import sutura.platform.InputFrame;
import sutura.platform.Window;
import sutura.render.SceneExtractor;
import sutura.render.gl.GlFramebuffer;
import sutura.render.pass.SceneRenderer;
import sutura.scene.Framing;
import sutura.scene.Region;
import sutura.scene.SceneState;
import sutura.ui.UiRequest;
import sutura.ui.UiSettings;

/** The program in its window, from opening to closing. */
public final class WindowRun {
  /** The idle program looks up this often, seconds. */
  private static final double IDLE_S = 0.5;

  /** Turns after the last input, so that hover and layout follow. */
  private static final int SETTLE_TURNS = 3;

  private final Home home;
  private final UserFolder folder;
  private final Window window;
  private Settings settings;

  /**
   * What the window begins with.
   *
   * @param scene of a file; without one everything is shown from the opening view
   * @param region what fills the picture; without one all that is visible, or what the file says
   * @param change of the first scene
   * @param goal where it goes first
   * @param client whether it is the view for talking with a client
   */
  public record Opening(
      Optional<SceneState> scene,
      Optional<Region> region,
      BiFunction<SceneState, LoadedModel, SceneState> change,
      Optional<HeadlessRun.Goal> goal,
      boolean client) {
    private SceneState of(Loading loaded, double aspect, SceneState.Background background) {
      SceneState kept =
          scene.orElseGet(
              () ->
                  SceneState.initial(
                          Framing.opening(loaded.model(), aspect),
                          loaded.catalogue().structures().values())
                      .withBackground(background));
      SceneState first = change.apply(kept, loaded.model());
      SceneExtractor extractor = new SceneExtractor(loaded.model());
      return region
          .map(r -> Framing.frame(first.camera(), extractor.outlineMm(first, r), aspect))
          .map(first::withCamera)
          .orElse(first);
    }
  }

  private WindowRun(Home home, UserFolder folder, Window window, Settings settings) {
    this.home = home;
    this.folder = folder;
    this.window = window;
    this.settings = settings;
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @param opening the first scene
   * @param faults of the command line's files, to show with those of the models
   * @throws GraphicsException if there is no display or no OpenGL 4.1
   */
  public static void open(
      Home home,
      UserFolder folder,
      CompletableFuture<Loading> loading,
      Opening opening,
      List<Problem> faults)
      throws GraphicsException {
    SettingsCodec.Reading read = SettingsCodec.read(folder.settings());
    UiSettings kept = read.settings().ui();
    Settings settings = read.settings().withUi(kept.withClient(kept.client() || opening.client()));
    try (Window window = Window.open("Sutura", settings.widthPoints(), settings.heightPoints())) {
      WindowRun run = new WindowRun(home, folder, window, settings);
      List<Problem> problems = new ArrayList<>(faults);
      problems.addAll(read.problems());
      run.loop(loading, opening, problems);
      run.keepSettings();
    }
  }

  private void loop(CompletableFuture<Loading> loading, Opening opening, List<Problem> problems) {
    if (!waitFor(loading)) {
      return;
    }
    Loading loaded = loading.join();
    problems.addAll(loaded.model().problems());
    SceneRenderer renderer = new SceneRenderer(home.shaders());
    renderer.upload(loaded.packed());
    try (Studio studio =
        new Studio(
            loaded,
            aspect -> opening.of(loaded, aspect, settings.background()),
            renderer,
            settings.ui(),
            problems,
            clipboard(),
            PressSolvers.of(loaded),
            FlowOfModels.of(loaded),
            true,
            Window::wake)) {
      opening.goal().ifPresent(to -> studio.goTo(to.destination(), to.frames()));
      turn(studio);
    }
  }

  /** Keeps the window alive while the models are read; false if it was closed meanwhile. */
  private boolean waitFor(CompletableFuture<Loading> loading) {
    var unused = loading.whenComplete((result, failure) -> Window.wake());
    while (!loading.isDone()) {
      InputFrame frame = window.await(IDLE_S);
      if (closes(frame)) {
        return false;
      }
      GlFramebuffer target = GlFramebuffer.window(frame.widthPx(), frame.heightPx());
      target.bind();
      target.clearColour(0, 0.07f, 0.08f, 0.1f, 1);
      window.swap();
    }
    return true;
  }

  private void turn(Studio studio) {
    int left = SETTLE_TURNS;
    boolean open = true;
    while (open) {
      InputFrame frame = left > 0 ? window.poll() : window.await(IDLE_S);
      if (frame.widthPx() <= 0 || frame.heightPx() <= 0) {
        open = !closes(frame);
        continue;
      }
      GlFramebuffer target = GlFramebuffer.window(frame.widthPx(), frame.heightPx());
      double nowS = System.nanoTime() / 1e9;
      Studio.Turn turn = studio.turn(frame, nowS, window.isFullScreen(), target);
      window.setPointer(turn.pointer());
      window.swap();
      boolean active = turn.busy() || !frame.events().isEmpty();
      left = active ? SETTLE_TURNS : left - 1;
      settings =
          window.isFullScreen()
              ? settings.withUi(studio.settings())
              : new Settings(
                  studio.settings(),
                  studio.background(),
                  frame.widthPoints(),
                  frame.heightPoints());
      open = turn.requests().stream().allMatch(this::serve);
    }
  }

  private static boolean closes(InputFrame frame) {
    return frame.events().stream().anyMatch(e -> e instanceof InputEvent.CloseRequest);
  }

  /** Does what only the window can do; false to end the program. */
  private boolean serve(UiRequest request) {
    if (request instanceof UiRequest.ToggleFullScreen) {
      window.toggleFullScreen();
    } else if (request instanceof UiRequest.ChangeSettings) {
      keepSettings();
    }
    return !(request instanceof UiRequest.Quit);
  }

  private void keepSettings() {
    try {
      SettingsCodec.write(folder.settings(), settings);
    } catch (IOException e) {
      LoggerFactory.getLogger(WindowRun.class).warn("settings were not saved", e);
    }
  }

  private Clipboard clipboard() {
    return new Clipboard() {
      @Override
      public String text() {
        return window.clipboard();
      }

      @Override
      public void setText(String text) {
        window.setClipboard(text);
      }
    };
  }
}
