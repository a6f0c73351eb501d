package sutura.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.export.PngWriter;
import sutura.knowledge.Destination;
import sutura.model.Problem;
import sutura.platform.Clipboard;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.platform.InputFrame;
import sutura.render.Displacements;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.LabelSpots;
import sutura.render.Lens;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.ScanVolume;
import sutura.render.SceneExtractor;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.GlInfo;
import sutura.render.pass.PickHit;
import sutura.render.pass.SceneRenderer;
import sutura.scene.Pane;
import sutura.scene.Presentation;
import sutura.scene.ScanView;
import sutura.scene.SceneState;
import sutura.ui.PaneLayout;
import sutura.ui.PixelRect;
import sutura.ui.RecordedInput;
import sutura.ui.Recording;
import sutura.ui.ShownFlow;
import sutura.ui.ShownPress;
import sutura.ui.UiItems;
import sutura.ui.UiSettings;

/** Draws pictures of the model, or of the whole program, without a display. */
public final class HeadlessRun {
  /** Frames that the interface gets to settle before its picture is taken. */
  private static final int SETTLE_FRAMES = 4;

  private static final int MOST_FRAMES = 20_000;
  private static final double FRAME_S = 1 / 60.0;

  private HeadlessRun() {}

  /**
   * What to draw.
   *
   * @param widthPx of the picture
   * @param heightPx of the picture
   * @param scene the scene, once the models and the aspect of their picture are known
   * @param transparent leave alpha 0 where nothing is drawn
   * @param quality how much work to spend
   * @param apertureMm of the lens, focused on what is in the middle; 0 to see all sharply
   * @param orientation letters of the sides and a scale, which names always bring with them
   * @param writing language and size of what is written over the picture
   * @param solves presses are solved; else the table answers, as far as it can
   */
  public record Still(
      int widthPx,
      int heightPx,
      OpeningScene scene,
      boolean transparent,
      Quality quality,
      double apertureMm,
      boolean orientation,
      UiSettings writing,
      boolean solves) {}

  /**
   * A picture and the description that it was drawn from.
   *
   * @param png the bytes of its file, made while the graphics are put away
   * @param namesLeftOut how many names found no room in it
   * @param flowRefused why the fluid that it should show in motion is not there
   */
  public record Drawn(
      CompletableFuture<byte[]> png,
      FrameDescription frame,
      int namesLeftOut,
      Optional<String> flowRefused) {}

  /** The first picture, ready to be drawn. */
  private record Prepared(
      Loading loaded,
      SceneState scene,
      PaneLayout panes,
      List<FrameDescription> frames,
      ShownPress press,
      ShownFlow flow) {
    static Prepared of(Loading loaded, Still still, int particles) {
      PixelRect whole = new PixelRect(0, 0, still.widthPx(), still.heightPx());
      SceneState scene = still.scene().of(loaded, whole.aspect());
      PaneLayout panes = PaneLayout.of(whole, scene);
      double aspect = panes.first().aspect();
      SceneExtractor extractor =
          new SceneExtractor(loaded.model())
              .withScan(scan(loaded, scene))
              .withHeightPx(still.heightPx());
      PressStill press = PressStill.of(loaded, scene, still.solves());
      List<Optional<Displacements>> loads = press.loads();
      FlowStill fluid = FlowStill.of(loaded, scene, particles);
      List<FrameDescription> frames = new ArrayList<>();
      for (Pane pane : Pane.of(scene)) {
        extractor.withDisplacements(loads.isEmpty() ? Optional.empty() : loads.get(frames.size()));
        FrameDescription frame =
            extractor.extract(
                pane.scene(),
                Presentation.of(pane.scene(), loaded.catalogue()),
                Optional.empty(),
                aspect,
                still.transparent(),
                still.quality());
        frames.add(fluid.picture(frames.size()).map(frame::with).orElse(frame));
      }
      return new Prepared(loaded, scene, panes, frames, press.shown(), fluid.shown());
    }
  }

  private static Optional<ScanVolume> scan(Loading loaded, SceneState scene) {
    ScanView.Source source = Scans.wanted(scene);
    if (source == ScanView.Source.NONE) {
      return Optional.empty();
    }
    Scans.Reading reading = Scans.read(loaded.folder(), source);
    if (reading.scan().isEmpty()) {
      throw new ScanUnreadable(reading.problems());
    }
    return reading.scan();
  }

  /** Draws the model alone. */
  public static Drawn draw(Home home, CompletableFuture<Loading> loading, Still still)
      throws GraphicsException {
    try (HeadlessContext context = HeadlessContext.open();
        SceneRenderer renderer = new SceneRenderer(home.shaders());
        GlFramebuffer target = GlFramebuffer.picture(still.widthPx(), still.heightPx())) {
      int particles = FlowPicture.most(GlInfo.current().isSoftware());
      // Everything but the drawing itself is done while the driver compiles.
      CompletableFuture<Prepared> preparing =
          loading.thenApply(l -> Prepared.of(l, still, particles));
      renderer.warmUp(still.quality(), still.transparent());
      Prepared prepared = preparing.join();
      renderer.upload(prepared.loaded().packed());
      drawPanes(prepared, renderer, still, target);
      Picture picture = target.read(still.transparent() ? 4 : 3);
      PictureOverlay.Written written = written(picture, prepared, renderer, still);
      return new Drawn(
          CompletableFuture.supplyAsync(() -> PngWriter.encode(written.picture())),
          prepared.frames().get(0),
          written.namesLeftOut(),
          prepared.flow().refused());
    }
  }

  private static void drawPanes(
      Prepared prepared, SceneRenderer renderer, Still still, GlFramebuffer target) {
    if (prepared.frames().size() == 1) {
      renderer.render(focused(prepared.frames().get(0), renderer, prepared.scene(), still), target);
      return;
    }
    SceneView.ground(target, prepared.scene().background());
    for (int i = 0; i < prepared.frames().size(); i++) {
      PixelRect at = prepared.panes().panes().get(i);
      try (GlFramebuffer pane = GlFramebuffer.picture((int) at.width(), (int) at.height())) {
        FrameDescription frame = prepared.frames().get(i);
        renderer.render(focused(frame, renderer, prepared.scene(), still), pane);
        pane.copyTo(target, (int) at.x(), (int) at.y());
      }
    }
  }

  /** The picture with names, letters, scale and legend, as far as they are wanted. */
  private static PictureOverlay.Written written(
      Picture picture, Prepared prepared, SceneRenderer renderer, Still still) {
    SceneState scene = prepared.scene();
    PixelRect pane = prepared.panes().first();
    boolean legend =
        scene.colourMode() == SceneState.ColourMode.BY_PROVENANCE && !still.transparent();
    boolean nothing = !scene.labels() && !still.orientation() && !legend;
    if (nothing
        && scene.measurements().isEmpty()
        && scene.nutation().isEmpty()
        && scene.claimed().isEmpty()
        && scene.press().isEmpty()
        && scene.flow().isEmpty()
        && scene.age().isEmpty()) {
      return new PictureOverlay.Written(picture, 0);
    }
    LabelSpots spots =
        scene.labels()
            ? renderer
                .look(prepared.frames().get(0), (int) pane.width(), (int) pane.height())
                .spots(LabelSpots.NONE)
            : LabelSpots.NONE;
    return new PictureOverlay(
            prepared.loaded(),
            scene,
            spots,
            still.writing(),
            still.orientation(),
            prepared.press(),
            prepared.flow())
        .over(picture);
  }

  /** Focused on the surface in the picture's middle or, where there is none, the framed middle. */
  private static FrameDescription focused(
      FrameDescription frame, SceneRenderer renderer, SceneState scene, Still still) {
    if (still.apertureMm() <= 0) {
      return frame;
    }
    Vector3dc middleMm =
        renderer
            .pick(
                frame,
                still.widthPx(),
                still.heightPx(),
                still.widthPx() / 2.0,
                still.heightPx() / 2.0)
            .map(PickHit::positionMm)
            .orElse(scene.camera().targetMm());
    double focusMm =
        -new Matrix4d(frame.viewFromWorld()).transformPosition(new Vector3d(middleMm)).z;
    return frame.with(new Lens(still.apertureMm(), focusMm));
  }

  /**
   * Where the program goes first.
   *
   * @param destination of it
   * @param frames whether the scene of a claim is framed beside its page
   */
  public record Goal(Destination destination, boolean frames) {}

  /** The program's picture after a recording, and the faults met while playing it. */
  public record Played(
      Picture picture, SceneState scene, UiSettings settings, List<Problem> problems) {
    public Played {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Runs the whole program on recorded input and draws its last frame.
   *
   * @param goal where it goes first; empty to stay
   * @param panel name of a part to cut the picture to; empty for all of it
   */
  public static Played play(
      Home home,
      CompletableFuture<Loading> loading,
      Still still,
      Optional<Goal> goal,
      Recording recording,
      Optional<String> panel)
      throws GraphicsException {
    try (HeadlessContext context = HeadlessContext.open();
        GlFramebuffer target = GlFramebuffer.picture(still.widthPx(), still.heightPx())) {
      Loading loaded = loading.join();
      SceneRenderer renderer = new SceneRenderer(home.shaders());
      renderer.upload(loaded.packed());
      try (Studio studio =
          new Studio(
              loaded,
              aspect -> still.scene().of(loaded, aspect),
              renderer,
              still.writing(),
              loaded.model().problems(),
              Clipboard.inMemory(),
              PressSolvers.of(loaded),
              FlowOfModels.of(loaded),
              false,
              () -> {})) {
        goal.ifPresent(to -> studio.goTo(to.destination(), to.frames()));
        return play(studio, target, recording, panel);
      }
    }
  }

  private static Played play(
      Studio studio, GlFramebuffer target, Recording recording, Optional<String> panel) {
    RecordedInput input = new RecordedInput(recording, target.width(), target.height(), 1);
    double nowS = 0;
    int settled = 0;
    for (int i = 0; i < MOST_FRAMES && settled < SETTLE_FRAMES; i++) {
      Optional<InputFrame> next = input.next(studio.items());
      InputFrame frame = next.orElseGet(() -> idle(target));
      boolean busy = studio.turn(frame, nowS, false, target).busy();
      settled = next.isPresent() || busy ? 0 : settled + 1;
      nowS += FRAME_S;
    }
    List<Problem> problems = new ArrayList<>(input.problems());
    Picture whole = target.read(3);
    Picture picture = panel.map(p -> cut(whole, studio.items(), p, problems)).orElse(whole);
    return new Played(picture, studio.bench().state(), studio.settings(), problems);
  }

  private static InputFrame idle(GlFramebuffer target) {
    return new InputFrame(
        FRAME_S, target.width(), target.height(), target.width(), target.height(), 1, List.of());
  }

  private static Picture cut(Picture whole, UiItems items, String panel, List<Problem> problems) {
    Optional<UiItems.Item> item = items.find(panel);
    if (item.isEmpty()) {
      problems.add(
          Problem.error(
              "--panel",
              panel,
              "there is no such part on screen; there are "
                  + String.join(", ", new TreeSet<>(items.all().keySet()))));
      return whole;
    }
    PixelRect part =
        item.get().whole().clippedTo(new PixelRect(0, 0, whole.widthPx(), whole.heightPx()));
    if (part.width() <= 0 || part.height() <= 0) {
      problems.add(
          Problem.error("--panel", panel, "is not in sight; a larger --size or a click brings it"));
      return whole;
    }
    return whole.cut(
        (int) part.x(),
        (int) part.y(),
        Math.max(1, (int) part.width()),
        Math.max(1, (int) part.height()));
  }
}
