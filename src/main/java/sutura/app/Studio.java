package sutura.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.DoubleFunction;
import org.joml.Vector3d;
import org.jspecify.annotations.Nullable;
import sutura.knowledge.Destination;
import sutura.model.Problem;
import sutura.platform.Clipboard;
import sutura.platform.ImGuiBackend;
import sutura.platform.ImGuiFonts;
import sutura.platform.InputEvent;
import sutura.platform.InputFrame;
import sutura.platform.Window;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.Quality;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlInfo;
import sutura.render.pass.PickHit;
import sutura.render.pass.SceneRenderer;
import sutura.scene.ScanView;
import sutura.scene.SceneCommand;
import sutura.scene.SceneState;
import sutura.ui.FrameStats;
import sutura.ui.ModelRoom;
import sutura.ui.Notice;
import sutura.ui.PaneLayout;
import sutura.ui.PixelRect;
import sutura.ui.ShownMotion;
import sutura.ui.UiInput;
import sutura.ui.UiItems;
import sutura.ui.UiOutput;
import sutura.ui.UiRequest;
import sutura.ui.UiSettings;
import sutura.ui.UserInterface;

/**
 * The whole program but for the window: one turn takes a frame of input, draws model and interface,
 * and returns what only the surroundings can do. A window and a headless run turn the same studio.
 * Owner: the render thread.
 */
final class Studio implements AutoCloseable {
  /** How long after the last movement the full picture is drawn again, seconds. */
  private static final double REST_S = 0.15;

  /** How long after the last input the picture at rest begins to be refined, seconds. */
  private static final double CALM_S = 0.5;

  /** Time that one turn may spend on refining, milliseconds. */
  private static final double REFINE_MS = 12;

  private final Workbench bench;
  private final SceneView view;
  private final ImGuiBackend imgui;
  private final UserInterface ui = new UserInterface();
  private final Notices notices = new Notices();
  private final Queue<Notices.Message> told = new ConcurrentLinkedQueue<>();
  private final Qualities qualities;
  private final SceneFiles files;
  private final Scans scans;
  private final LateMeshes late;
  private final CarriedData carried;
  private final PressBench press;
  private final FlowBench flow;
  private final List<Problem> problems;
  private final GlInfo gl = GlInfo.current();
  private @Nullable DoubleFunction<SceneState> opening;
  private UiSettings settings;
  private final Hover hover = new Hover();
  private final NameSpots names = new NameSpots();
  private double lastMoveS = Double.NEGATIVE_INFINITY;
  private final boolean refines;
  private boolean resting = true;
  private boolean refining;
  private double lastInputS = Double.NEGATIVE_INFINITY;
  private PixelRect viewport = new PixelRect(0, 0, 0, 0);

  /** What a turn leaves to do. */
  record Turn(List<UiRequest> requests, boolean busy, Window.Pointer pointer) {}

  /**
   * @param opening the first scene, for a viewport of an aspect
   * @param renderer with the meshes uploaded; closed with the studio
   * @param solvers answer presses; opened when the first one is put
   * @param fluid computes the fluid in motion; opened when it is first shown
   * @param refines draw ever finer pictures while nothing happens
   * @param wakeLoop ends the sleep of whoever turns the studio; called from any thread
   */
  Studio(
      Loading loaded,
      DoubleFunction<SceneState> opening,
      SceneRenderer renderer,
      UiSettings settings,
      List<Problem> problems,
      Clipboard clipboard,
      PressSolvers solvers,
      FlowComputing fluid,
      boolean refines,
      Runnable wakeLoop) {
    this.refines = refines;
    qualities = new Qualities(gl.isSoftware(), refines);
    files =
        new SceneFiles(
            message -> {
              told.add(message);
              wakeLoop.run();
            });
    // A program that need not react draws every picture with all that is in it.
    late = new LateMeshes(loaded, refines ? ForkJoinPool.commonPool() : Runnable::run, wakeLoop);
    carried = new CarriedData(refines ? ForkJoinPool.commonPool() : Runnable::run, wakeLoop);
    scans =
        new Scans(loaded.folder(), refines ? ForkJoinPool.commonPool() : Runnable::run, wakeLoop);
    press = PressBench.of(solvers, refines, wakeLoop);
    flow = FlowBench.of(fluid, refines, FlowPicture.most(gl.isSoftware()), wakeLoop);
    this.opening = opening;
    bench = new Workbench(loaded.model(), loaded.catalogue(), opening.apply(1));
    this.settings = settings;
    this.problems = new ArrayList<>(problems);
    view = new SceneView(renderer);
    imgui = new ImGuiBackend(UserInterface.iconCodePoints(), clipboard);
  }

  Workbench bench() {
    return bench;
  }

  /** Goes there with the next turn; the scene of a claim is framed beside its page if wanted. */
  void goTo(Destination destination, boolean frames) {
    ui.goTo(destination, frames);
  }

  /** What is behind the model now. */
  SceneState.Background background() {
    return bench.state().background();
  }

  UiSettings settings() {
    return settings;
  }

  /** Where the parts of the interface are, by their names. */
  UiItems items() {
    return ui.items();
  }

  /** One turn of the loop, drawn over all of the target. */
  Turn turn(InputFrame frame, double nowS, boolean fullScreen, GlFramebuffer target) {
    for (var message = told.poll(); message != null; message = told.poll()) {
      notices.say(message, nowS);
    }
    ImGuiFonts fonts = imgui.newFrame(frame, settings.shownTextScale());
    UiOutput out = ui.frame(input(frame, nowS, fullScreen), fonts);
    imgui.endFrame();
    bench.setStill(settings.reducedMotion(), nowS);
    boolean scrolled = frame.events().stream().anyMatch(e -> e instanceof InputEvent.Scroll);
    boolean animated = !settings.reducedMotion() && !scrolled;
    bench.act(out.commands(), out.gesture(), animated, nowS);
    if (!out.commands().isEmpty() && !animated || held(out.gesture())) {
      lastMoveS = nowS;
    }
    if (!frame.events().isEmpty()) {
      lastInputS = nowS;
    }
    fit(out.skulls(), out.room());
    bringIn(nowS);
    List<UiRequest> open = handle(out.requests(), nowS);
    press(out, nowS);
    flow(out, nowS);
    draw(out, nowS, target);
    boolean fading = hover.isFading(nowS, !settings.reducedMotion());
    boolean busy =
        bench.isMoving(nowS) || !resting || refining || fading || late.isBusy() || scans.isBusy();
    busy |= out.animating() || names.isNew() || press.isDue() || flow.isDue() || bench.isFlowing();
    return new Turn(open, busy || !out.commands().isEmpty(), imgui.pointer());
  }

  /** What presses on the skulls is asked for its answer, which the picture is drawn with. */
  private void press(UiOutput out, double nowS) {
    press.follow(bench.state(), held(out.gesture()), nowS);
    press.news().forEach(message -> notices.say(message, nowS));
  }

  /** What moves the fluid is asked for its fields, lines and dye. */
  private void flow(UiOutput out, double nowS) {
    flow.follow(bench.moving(nowS), held(out.gesture()), nowS);
    bench.setFlowHeld(flow.isWaiting(), nowS);
    problems.addAll(flow.faults());
    problems.addAll(carried.news());
    flow.news().forEach(message -> notices.say(message, nowS));
  }

  /** Meshes that the scene shows for the first time come into the picture when they are read. */
  private void bringIn(double nowS) {
    int known = bench.model().problems().size();
    late.next(bench.state(), nowS)
        .ifPresent(
            more -> {
              view.add(more.packed());
              bench.setModel(more.model());
              List<Problem> found = more.model().problems();
              problems.addAll(found.subList(known, found.size()));
            });
    ScanView.Source wanted = Scans.wanted(bench.state());
    bench.setScan(scans.scan(wanted));
    for (Problem problem : scans.news(wanted)) {
      problems.add(problem);
      notices.say(Notices.Message.of(Notice.Kind.WARNING, "notice.no-scan", problem.line()), nowS);
    }
    if (late.isToTell(nowS)) {
      notices.say(Notices.Message.of(Notice.Kind.INFORMATION, "notice.reading"), nowS);
    }
  }

  /** The layout tells the viewport's shape, for which the first scene is framed. */
  private void fit(PixelRect picture, ModelRoom room) {
    if (picture.width() <= 0 || picture.height() <= 0) {
      return;
    }
    bench.setRoom(picture.aspect(), picture.height(), room);
    DoubleFunction<SceneState> scene = opening;
    if (scene != null) {
      opening = null;
      bench.restartFitted(scene.apply(picture.aspect()));
    }
  }

  private static boolean held(UiOutput.Gesture gesture) {
    return gesture == UiOutput.Gesture.BEGIN || gesture == UiOutput.Gesture.ONGOING;
  }

  private UiInput input(InputFrame frame, double nowS, boolean fullScreen) {
    var shown = bench.shown(nowS);
    SceneState now = bench.moving(nowS);
    return new UiInput(
        frame,
        bench.state(),
        shown.camera(),
        id -> new Vector3d(bench.extractor().offsetMm(id, shown.explode())),
        id -> bench.extractor().colourOf(id, bench.state(), shown),
        bench.catalogue(),
        bench.model(),
        hover.id(),
        (x, y) -> view.pick(x, y).map(Studio::hit),
        names.spots(),
        bench.canUndo(),
        bench.canRedo(),
        bench.isUnsaved(),
        problems,
        notices.at(nowS),
        Optional.of(
            new FrameStats(view.drawMillis(), view.triangles(bench.model()), gl.renderer())),
        settings,
        fullScreen,
        bench.scan(),
        new ShownMotion(
            now.nutation(),
            now.claimed(),
            bench.extractor()::sacrum,
            id -> bench.extractor().motionOf(id, shown)),
        press.shown(),
        flow.counted());
  }

  private static UiInput.Hit hit(PickHit hit) {
    return new UiInput.Hit(hit.id(), hit.positionMm(), hit.restMm());
  }

  /** Does what needs no surroundings; returns the rest. */
  private List<UiRequest> handle(List<UiRequest> requests, double nowS) {
    List<UiRequest> rest = new ArrayList<>();
    boolean animated = !settings.reducedMotion();
    for (UiRequest request : requests) {
      if (request instanceof UiRequest.Undo) {
        bench.undo(animated, nowS);
      } else if (request instanceof UiRequest.Redo) {
        bench.redo(animated, nowS);
      } else if (request instanceof UiRequest.DismissNotice dismissed) {
        notices.dismiss(dismissed.id());
      } else if (request instanceof UiRequest.KeepNotice kept) {
        notices.keep(kept.id(), nowS);
      } else if (request instanceof UiRequest.ShowInFolder shown) {
        files.showInFolder(shown.file());
      } else if (request instanceof UiRequest.OpenScene opened) {
        open(opened.file(), nowS);
      } else if (request instanceof UiRequest.SaveScene saved) {
        save(saved, rest);
      } else if (request instanceof UiRequest.Screenshot) {
        view.picture(background()).ifPresent(files::savePicture);
      } else if (request instanceof UiRequest.TellCopied copied) {
        notices.say(Notices.Message.of(Notice.Kind.DONE, "notice.copied", copied.what()), nowS);
      } else if (request instanceof UiRequest.ChangeSettings changed) {
        settings = changed.settings();
        rest.add(request);
      } else if (!compute(request)) {
        rest.add(request);
      }
    }
    return rest;
  }

  /** Does what concerns the press and the fluid; whether it did. */
  private boolean compute(UiRequest request) {
    if (request instanceof UiRequest.TellRefusal told) {
      press.tell(told.reason());
    } else if (request instanceof UiRequest.StopSolving) {
      press.stop();
    } else if (request instanceof UiRequest.StopFlow) {
      flow.stop();
    } else if (request instanceof UiRequest.TellNoFluid) {
      flow.tellNoFluid();
    } else if (request instanceof UiRequest.SolveLive) {
      press.solveLive();
      flow.retry();
    } else {
      return false;
    }
    return true;
  }

  private void save(UiRequest.SaveScene request, List<UiRequest> rest) {
    if (files.save(request.file(), bench.state(), bench.catalogue())) {
      bench.markSaved();
      if (request.thenQuit()) {
        rest.add(new UiRequest.Quit());
      }
    }
  }

  private void open(Path file, double nowS) {
    files
        .open(file, bench.catalogue(), bench.state())
        .ifPresent(
            scene -> {
              List<SceneCommand> commands = List.of(new SceneCommand.Replace(scene));
              bench.act(commands, UiOutput.Gesture.NONE, !settings.reducedMotion(), nowS);
              bench.markSaved();
            });
  }

  private void draw(UiOutput out, double nowS, GlFramebuffer target) {
    viewport = out.viewport();
    int width = (int) Math.round(viewport.width());
    int height = (int) Math.round(viewport.height());
    target.bind();
    target.clearColour(0, 0, 0, 0, 1);
    if (width > 0 && height > 0) {
      boolean moving = bench.isMoving(nowS) || nowS - lastMoveS < REST_S;
      resting = !moving;
      Quality quality = qualities.of(moving);
      List<FrameDescription> pictures =
          bench.describe(nowS, quality, press.displacements(), flow.pictures());
      PaneLayout panes = PaneLayout.of(out.skulls(), pictures.size());
      view.show(pictures, panes);
      names.follow(bench.state().labels(), moving, nowS, pictures.get(0).atRest(), view);
      refine(nowS);
      view.copyTo(target, background());
      hover(out, pictures.get(panes.nearest(out.pointerXPx())), moving, nowS);
      hover
          .glow(nowS, !settings.reducedMotion())
          .filter(glow -> !moving)
          .ifPresent(glow -> view.glow(glow.id(), glow.strength(), target, out.pointerXPx()));
    }
    target.bind();
    imgui.draw();
  }

  private void refine(double nowS) {
    refining = refines && resting && !bench.isFlowing();
    if (refining && nowS - lastInputS > CALM_S) {
      refining = view.refine(qualities.fine(view.showsFaded()), REFINE_MS);
    }
  }

  private void hover(UiOutput out, FrameDescription picture, boolean moving, double nowS) {
    if (moving) {
      return;
    }
    if (!out.pointerOverViewport()) {
      hover.leave(out.pointed(), nowS);
      return;
    }
    Hover.Place here = new Hover.Place(picture.atRest(), out.pointerXPx(), out.pointerYPx());
    hover.over(here, at -> view.pick(at.xPx(), at.yPx()).map(PickHit::id), nowS);
  }

  @Override
  public void close() {
    imgui.close();
    view.close();
  }
}
