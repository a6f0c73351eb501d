package sutura.render.pass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.csf.DyeCloud;
import sutura.csf.FlowDriver;
import sutura.csf.FlowPattern;
import sutura.csf.FlowSolution;
import sutura.csf.Streamlines;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.Cuts;
import sutura.render.DrawItem;
import sutura.render.FlowPicture;
import sutura.render.FrameDescription;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.LiveObjects;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;
import sutura.scene.SectionPlane;
import sutura.testing.GlProbe;
import sutura.testing.Require;
import sutura.testing.TestMeshes;

/** A duct through the middle of the picture, upright, before and behind balls. */
class FlowPictureTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 200;
  private static final StructureId BALL = StructureId.of("ball");
  private static final double MIDDLE_MM = Ducts.ALONG / 2.0;

  private final int objectsBefore = LiveObjects.count();
  private final FlowSolution duct = Ducts.straight();
  private HeadlessContext context;
  private SceneRenderer renderer;
  private GlFramebuffer target;

  @BeforeEach
  void open() throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
    renderer = new SceneRenderer(Require.home().resolve("shaders"));
    target = GlFramebuffer.picture(WIDTH, HEIGHT);
    // As wide as the duct, in its upper half.
    Vector3f above = new Vector3f(0, 0, (float) MIDDLE_MM + 20);
    renderer.upload(Map.of(BALL, TestMeshes.sphere(above, 15)), Map.of());
  }

  @AfterEach
  void everythingIsClosed() {
    if (context != null) {
      target.close();
      renderer.close();
      context.close();
      assertEquals(objectsBefore, LiveObjects.count(), "GL objects left open");
    }
  }

  private FlowPicture flow(double timeS, int particles) {
    return flow(timeS, particles, 4);
  }

  private FlowPicture flow(double timeS, int particles, double mmPerS) {
    return new FlowPicture(
        duct,
        Ducts.moment(FlowDriver.BULK, FlowPattern.NET, mmPerS),
        timeS,
        4,
        particles,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static FlowPicture with(
      FlowPicture flow, Optional<Streamlines> lines, Optional<DyeCloud> dye) {
    return new FlowPicture(
        flow.solution(), flow.moment(), flow.timeS(), flow.fullMmPerS(), 0, lines, dye, List.of());
  }

  /** From the front: the patient's left on the right, up is up. */
  private static FrameDescription scene(Background background, float opacity) {
    Camera camera = new Camera(new Vector3d(0, 0, MIDDLE_MM), 0, 0, 300, true);
    DrawItem ball =
        new DrawItem(
            BALL,
            new Vector3f(),
            new Colour(0.8f, 0.3f, 0.3f),
            opacity,
            Tissue.BRAIN,
            1,
            false,
            false,
            true);
    return new FrameDescription(
        new Matrix4f(camera.viewFromWorld()),
        new Matrix4f(camera.clipFromView(1, new Vector3d(0, 0, MIDDLE_MM), 60)),
        List.of(ball),
        background,
        false,
        Optional.empty(),
        new Quality(true, false, 1, false));
  }

  private Picture draw(FrameDescription frame) {
    renderer.render(frame, target);
    return target.read(3);
  }

  private static int row(FrameDescription frame, double zMm) {
    Vector3f at =
        frame
            .clipFromView()
            .transformProject(
                frame.viewFromWorld().transformPosition(new Vector3f(0, 0, (float) zMm)));
    return (int) Math.round((0.5 - at.y / 2) * HEIGHT);
  }

  /** Mean change of a channel between two heights, within the duct's silhouette. */
  private static double change(
      Picture a, Picture b, FrameDescription frame, double lowMm, double highMm) {
    double sum = 0;
    int count = 0;
    for (int y = row(frame, highMm); y < row(frame, lowMm); y++) {
      for (int x = WIDTH / 2 - 4; x < WIDTH / 2 + 4; x++) {
        for (int c = 0; c < 3; c++, count++) {
          sum += Math.abs(a.value(x, y, c) - b.value(x, y, c));
        }
      }
    }
    return sum / count;
  }

  @ParameterizedTest
  @EnumSource(Background.class)
  void particlesAreSeenOnEveryGround(Background background) {
    FrameDescription frame = scene(background, 1);
    Picture still = draw(frame);
    Picture moving = draw(frame.with(flow(0, 4000)));
    assertTrue(change(still, moving, frame, 5, 35) > 12, "in the free half");
    assertEquals(0, change(still, moving, frame, -15, -2), 0, "below the duct");
    assertEquals(0, change(still, moving, frame, 50, 70), 1e-9, "behind a solid ball");
  }

  @Test
  void fadedStructuresVeilWhatLiesBehindThem() {
    FrameDescription frame = scene(Background.DARK, 0.5f);
    Picture still = draw(frame);
    Picture moving = draw(frame.with(flow(0, 4000)));
    double free = change(still, moving, frame, 5, 35);
    double veiled = change(still, moving, frame, 50, 70);
    assertTrue(veiled > 0.25 * free, "seen through: " + veiled + " of " + free);
    assertTrue(veiled < 0.95 * free, "but veiled: " + veiled + " of " + free);
  }

  @Test
  void sectionPlanesTakeParticlesAwayToo() {
    FrameDescription whole = scene(Background.DARK, 1);
    FrameDescription cut =
        whole.with(
            new Cuts(
                List.of(SectionPlane.at(SectionPlane.Kind.AXIAL, 20, false)), Optional.empty()),
            whole.items());
    Picture still = draw(cut);
    Picture moving = draw(cut.with(flow(0, 4000)));
    assertTrue(change(still, moving, cut, 3, 17) > 12, "below the plane");
    assertTrue(change(still, moving, cut, 26, 36) < 0.5, "above it");
  }

  @Test
  void whatRestsIsDrawnOnceWhileParticlesMove() {
    FrameDescription frame = scene(Background.DARK, 0.5f);
    // So few that they do not cover the duct.
    Picture first = draw(frame.with(flow(0, 150)));
    Picture later = draw(frame.with(flow(0.5, 150)));
    double moved = change(first, later, frame, 5, 35);
    assertTrue(moved > 1, "particles have moved: " + moved);
    // The same without anything kept.
    renderer.upload(
        Map.of(BALL, TestMeshes.sphere(new Vector3f(0, 0, (float) MIDDLE_MM + 20), 15)), Map.of());
    Picture again = draw(frame.with(flow(0.5, 150)));
    assertArrayEquals(later.bytes(), again.bytes());
    // Without flow nothing of it stays.
    Picture still = draw(frame);
    Picture none = draw(frame.with(flow(0.5, 0)));
    assertArrayEquals(still.bytes(), none.bytes());
  }

  @Test
  void aRefinedPictureHasItsParticles() {
    FrameDescription frame = scene(Background.DARK, 0.5f).with(new Quality(true, true, 4, false));
    Picture still = draw(frame);
    FrameDescription moving = frame.with(flow(0, 4000));
    for (int sample = 0; sample < 4; sample++) {
      while (!renderer.refine(moving, sample, target)) {
        // The next layer.
      }
    }
    Picture refined = target.read(3);
    assertTrue(change(still, refined, frame, 5, 35) > 12);
    assertArrayEquals(refined.bytes(), draw(moving).bytes());
  }

  @Test
  void fastAndSlowHaveTheColoursOfTheBar() {
    FrameDescription frame = scene(Background.DARK, 1);
    Picture slow = draw(frame.with(flow(0, 20_000, 0.004)));
    Picture fast = draw(frame.with(flow(0, 20_000, 4)));
    int y = row(frame, 20);
    assertTrue(slow.value(WIDTH / 2, y, 2) > slow.value(WIDTH / 2, y, 0) + 30, "slow is blue");
    assertTrue(
        fast.value(WIDTH / 2, y, 0) > fast.value(WIDTH / 2, y, 2) + 4,
        "fast is warm: " + fast.value(WIDTH / 2, y, 0) + " " + fast.value(WIDTH / 2, y, 2));
    assertTrue(fast.value(WIDTH / 2, y, 1) > slow.value(WIDTH / 2, y, 1) + 40, "and light");
  }

  @Test
  void streamlinesAreSmoothRibbonsOfTheirSpeed() {
    float[] points = {0, 0, 10, 0, 0, 20, 0, 0, 30, -5, 0, 10, -5, 0, 30};
    float[] speeds = {4, 4, 4, 4, 4};
    Streamlines lines = new Streamlines(points, speeds, new int[] {0, 3, 5});
    FrameDescription frame = scene(Background.DARK, 1);
    Picture still = draw(frame);
    FlowPicture lined = with(flow(0, 0), Optional.of(lines), Optional.empty());
    Picture drawn = draw(frame.with(lined));
    assertTrue(
        change(still, drawn, frame, 12, 28) > 5, "lines: " + change(still, drawn, frame, 12, 28));
    assertEquals(0, change(still, drawn, frame, 33, 38), 0, "none beyond their ends");
    // Drawn once, then kept.
    assertArrayEquals(drawn.bytes(), draw(frame.with(lined)).bytes());
  }

  @Test
  void dyeCoversMoreWhereThereIsMore() {
    float[] concentrations = new float[duct.domain().cells()];
    int layer = Ducts.ACROSS * Ducts.ACROSS;
    for (int cell = 0; cell < concentrations.length; cell++) {
      int z = cell / layer;
      concentrations[cell] = z < 10 ? 1 : z < 20 ? 0.005f : 0;
    }
    FrameDescription frame = scene(Background.DARK, 1);
    Picture still = draw(frame);
    DyeCloud dye = new DyeCloud(0, concentrations, 1);
    Picture drawn = draw(frame.with(with(flow(0, 0), Optional.empty(), Optional.of(dye))));
    double much = change(still, drawn, frame, 2, 8);
    double little = change(still, drawn, frame, 13, 17);
    double none = change(still, drawn, frame, 25, 35);
    assertTrue(much > 30 && little > 2 && little < 0.9 * much, much + " and " + little);
    assertTrue(none < 0.5, "elsewhere " + none);
  }
}
