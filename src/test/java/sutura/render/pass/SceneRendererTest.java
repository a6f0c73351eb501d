package sutura.render.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.joml.Vector4d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.Lens;
import sutura.render.Picture;
import sutura.render.ProvenanceLook;
import sutura.render.Quality;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.LiveObjects;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;
import sutura.testing.GlProbe;
import sutura.testing.ModelFixture;
import sutura.testing.Require;
import sutura.testing.TestMeshes;

class SceneRendererTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final Colour BONE = Colour.ofHex("#e9dcc2");
  private static final StructureId LEFT = StructureId.of("ball-left");
  private static final StructureId RIGHT = StructureId.of("ball-right");
  private static final StructureId BEHIND = StructureId.of("ball-behind");
  private static final double RADIUS_MM = 30;

  private final int objectsBefore = LiveObjects.count();
  private HeadlessContext context;
  private SceneRenderer renderer;
  private GlFramebuffer target;

  @BeforeEach
  void open() throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
    renderer = new SceneRenderer(Require.home().resolve("shaders"));
    target = GlFramebuffer.picture(WIDTH, HEIGHT);
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    meshes.put(LEFT, TestMeshes.sphere(new Vector3f(-40, 0, 0), (float) RADIUS_MM));
    meshes.put(RIGHT, TestMeshes.sphere(new Vector3f(40, 0, 0), (float) RADIUS_MM));
    meshes.put(BEHIND, TestMeshes.sphere(new Vector3f(-40, -80, 0), (float) RADIUS_MM));
    renderer.upload(meshes, Map.of());
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

  @Test
  void thePatientsLeftIsOnTheRightOfTheAnteriorView() {
    Picture picture = draw(frame(List.of(item(LEFT, Colour.ofHex("#ff0000")))));
    int red = picture.value(WIDTH / 2 + 60, HEIGHT / 2, 0);
    int blue = picture.value(WIDTH / 2 + 60, HEIGHT / 2, 2);
    assertTrue(red > 100 && red > 3 * blue, "red " + red + ", blue " + blue);
    assertTrue(picture.value(WIDTH / 2 - 60, HEIGHT / 2, 0) < 80, "background on the left");
  }

  @Test
  void theKeyLightComesFromAboveLeft() {
    Picture picture = draw(frame(List.of(item(RIGHT, BONE))));
    Vector3d upperLeft = onScreen(new Vector3d(40 + 15, 0, 15));
    Vector3d lowerRight = onScreen(new Vector3d(40 - 15, 0, -15));
    int lit = picture.value((int) upperLeft.x, (int) upperLeft.y, 1);
    int dim = picture.value((int) lowerRight.x, (int) lowerRight.y, 1);
    assertTrue(lit > dim + 40, "lit " + lit + ", dim " + dim);
  }

  @Test
  void pickingFindsTheStructureAndItsPoint() {
    FrameDescription frame =
        frame(List.of(item(RIGHT, BONE), item(BEHIND, BONE), item(LEFT, BONE)));
    Vector3d pixel = onScreen(new Vector3d(-40, RADIUS_MM, 0));
    PickHit hit = renderer.pick(frame, WIDTH, HEIGHT, pixel.x, pixel.y).orElseThrow();
    assertEquals(LEFT, hit.id());
    assertEquals(RADIUS_MM, hit.positionMm().distance(-40, 0, 0), 0.1);
    Vector3d there = onScreen(new Vector3d(hit.positionMm()));
    assertEquals(Math.floor(pixel.x) + 0.5, there.x, 0.02);
    assertEquals(Math.floor(pixel.y) + 0.5, there.y, 0.02);
    assertEquals(Optional.empty(), renderer.pick(frame, WIDTH, HEIGHT, 3, 3));
  }

  @Test
  void pickingGoesThroughWhatIsNotPickable() {
    DrawItem ghost =
        new DrawItem(LEFT, new Vector3f(), BONE, 0.2f, Tissue.BONE, 1, false, false, false);
    FrameDescription frame = frame(List.of(ghost, item(BEHIND, BONE)));
    Vector3d pixel = onScreen(new Vector3d(-40, -80 + RADIUS_MM, 0));
    PickHit hit = renderer.pick(frame, WIDTH, HEIGHT, pixel.x, pixel.y).orElseThrow();
    assertEquals(BEHIND, hit.id());
  }

  @Test
  void anOffsetMovesPictureAndPick() {
    DrawItem moved =
        new DrawItem(LEFT, new Vector3f(0, 0, 25), BONE, 1, Tissue.BONE, 1, false, false, true);
    Vector3d pixel = onScreen(new Vector3d(-40, RADIUS_MM, 25));
    PickHit hit =
        renderer.pick(frame(List.of(moved)), WIDTH, HEIGHT, pixel.x, pixel.y).orElseThrow();
    assertEquals(RADIUS_MM, hit.positionMm().distance(-40, 0, 25), 0.1);
  }

  @Test
  void aFusedSutureLooksLikeBone() {
    DrawItem fused =
        new DrawItem(LEFT, new Vector3f(), BONE, 1, Tissue.SUTURAL, 0, false, false, true);
    Picture bone = draw(frame(List.of(item(LEFT, BONE))));
    Picture suture = draw(frame(List.of(fused)));
    assertTrue(largestDifference(bone, suture) <= 1);
  }

  @Test
  void anOpenSutureIsMatter() {
    DrawItem open =
        new DrawItem(LEFT, new Vector3f(), BONE, 1, Tissue.SUTURAL, 1, false, false, true);
    Picture bone = draw(frame(List.of(item(LEFT, BONE))));
    assertTrue(largestDifference(bone, draw(frame(List.of(open)))) > 3);
  }

  @Test
  void fadedStructuresDoNotDependOnTheirOrder() {
    List<DrawItem> items =
        new ArrayList<>(
            List.of(
                faded(LEFT, Colour.ofHex("#ff4020")),
                faded(BEHIND, Colour.ofHex("#2060ff")),
                item(RIGHT, BONE)));
    Picture forwards = draw(frame(items));
    Collections.reverse(items);
    assertTrue(largestDifference(forwards, draw(frame(items))) <= 1);
  }

  @Test
  void whatIsBehindAFadedStructureIsSeen() {
    Picture without = draw(frame(List.of(faded(LEFT, BONE))));
    Picture with = draw(frame(List.of(faded(LEFT, BONE), item(BEHIND, Colour.ofHex("#20ff20")))));
    Vector3d pixel = onScreen(new Vector3d(-40, 0, 0));
    int x = (int) pixel.x;
    int y = (int) pixel.y;
    assertTrue(with.value(x, y, 1) > without.value(x, y, 1) + 40);
  }

  @Test
  void aSelectionHasAnAmberOutline() {
    DrawItem selected =
        new DrawItem(LEFT, new Vector3f(), BONE, 1, Tissue.BONE, 1, true, false, true);
    Picture plain = draw(frame(List.of(item(LEFT, BONE))));
    Picture outlined = draw(frame(List.of(selected)));
    int amber = 0;
    for (int x = 0; x < WIDTH; x++) {
      boolean background = plain.value(x, HEIGHT / 2, 0) < 80;
      boolean orange =
          outlined.value(x, HEIGHT / 2, 0) > 180 && outlined.value(x, HEIGHT / 2, 2) < 110;
      amber += background && orange ? 1 : 0;
    }
    assertTrue(amber >= 2 && amber <= 10, amber + " amber pixels beside the silhouette");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aTransparentBackgroundHasNoAlpha(int samples) {
    Quality quality = new Quality(true, samples == 1, samples, false);
    FrameDescription frame = frame(List.of(item(LEFT, BONE)), true, quality);
    renderer.render(frame, target);
    Picture picture = target.read(4);
    assertEquals(0, picture.value(2, 2, 3));
    Vector3d pixel = onScreen(new Vector3d(-40, RADIUS_MM, 0));
    assertEquals(255, picture.value((int) pixel.x, (int) pixel.y, 3));
  }

  @Test
  void manySamplesShowTheSamePictureWithSofterLight() {
    List<DrawItem> items = List.of(item(RIGHT, BONE), item(LEFT, BONE));
    Picture one = draw(frame(items));
    Picture many = draw(frame(items, false, new Quality(true, true, 16, false)));
    long difference = 0;
    for (int i = 0; i < one.bytes().length; i++) {
      difference += Math.abs((one.bytes()[i] & 255) - (many.bytes()[i] & 255));
    }
    double mean = (double) difference / one.bytes().length;
    assertTrue(mean > 0.01 && mean < 6, "mean difference " + mean);
  }

  @Test
  void aDrawingForPrintIsDarkLinesOnWhite() {
    Picture picture = draw(forPrint(frame(List.of(item(LEFT, BONE)))));
    assertEquals(255, picture.value(3, 3, 0), "paper");
    Vector3d middle = onScreen(new Vector3d(-40, 0, 0));
    assertTrue(picture.value((int) middle.x, (int) middle.y, 2) > 150, "surface is light");
    int darkest = 255;
    for (int x = 0; x < WIDTH; x++) {
      darkest = Math.min(darkest, picture.value(x, (int) middle.y, 1));
    }
    assertTrue(darkest < 110, "outline " + darkest);
  }

  private static FrameDescription forPrint(FrameDescription shaded) {
    return new FrameDescription(
        shaded.viewFromWorld(),
        shaded.clipFromView(),
        shaded.items(),
        Background.PRINT,
        false,
        shaded.provenance(),
        new Quality(true, true, 4, false));
  }

  @Test
  void aDrawingForPrintShowsWhereSurfacesComeFrom() {
    TriangleMesh ball = TestMeshes.sphere(new Vector3f(-40, 0, 0), (float) RADIUS_MM);
    renderer.upload(
        Map.of(LEFT, ModelFixture.originAbove(ball, 0, Provenance.CONSTRUCTED)), Map.of());
    FrameDescription print = forPrint(frame(List.of(item(LEFT, BONE))));
    Picture picture = draw(byProvenance(print));
    Vector3d above = onScreen(new Vector3d(-40, 28, 14));
    Vector3d below = onScreen(new Vector3d(-40, 28, -14));
    assertTrue(blueness(picture, above) < -50, "constructed: " + blueness(picture, above));
    assertTrue(blueness(picture, below) > -40, "scan is pale: " + blueness(picture, below));
    assertEquals(0, blueness(draw(print), above), 2, "only where asked for");
  }

  @Test
  void aDrawingForPrintTellsPaleColoursFromBone() {
    Picture bone = draw(forPrint(frame(List.of(item(LEFT, BONE)))));
    Picture rose = draw(forPrint(frame(List.of(item(LEFT, Colour.ofHex("#c4a0ac"))))));
    Vector3d at = onScreen(new Vector3d(-40, 28, 14));
    assertEquals(0, blueness(bone, at), 2, "bone is paper");
    assertTrue(blueness(rose, at) < -12, "rose: " + blueness(rose, at));
  }

  @Test
  void movingQualityDrawsTheReducedMesh() {
    TriangleMesh small = TestMeshes.sphere(new Vector3f(40, 0, 0), 10);
    TriangleMesh large = TestMeshes.sphere(new Vector3f(40, 0, 0), 30);
    renderer.upload(Map.of(RIGHT, large), Map.of(RIGHT, small));
    Vector3d pixel = onScreen(new Vector3d(40 + 20, 0, 0));
    List<DrawItem> items = List.of(item(RIGHT, BONE));
    assertTrue(
        renderer
            .pick(frame(items, false, Quality.STILL), WIDTH, HEIGHT, pixel.x, pixel.y)
            .isPresent());
    assertTrue(
        renderer
            .pick(frame(items, false, Quality.MOVING), WIDTH, HEIGHT, pixel.x, pixel.y)
            .isEmpty());
  }

  @Test
  void comingToRestDoesNotChangeTheBrightness() {
    List<DrawItem> items = List.of(item(LEFT, BONE), item(RIGHT, BONE));
    Picture still = draw(frame(items));
    Picture moving = draw(frame(items, false, Quality.MOVING));
    for (double xMm : new double[] {-55, -40, -25, 40}) {
      Vector3d at = onScreen(new Vector3d(xMm, 0, 0));
      assertEquals(brightness(still, at), brightness(moving, at), 4, "at " + xMm + " mm");
    }
  }

  private static double brightness(Picture picture, Vector3d at) {
    double sum = 0;
    for (int dy = -4; dy <= 4; dy++) {
      for (int dx = -4; dx <= 4; dx++) {
        sum += picture.value((int) at.x + dx, (int) at.y + dy, 1);
      }
    }
    return sum / 81;
  }

  @Test
  void aLensBlursWhatIsBehindItsFocus() {
    float depthMm = 80;
    renderer.upload(
        Map.of(
            LEFT, TestMeshes.sphere(new Vector3f(-40, 0, 0), (float) RADIUS_MM),
            RIGHT, TestMeshes.sphere(new Vector3f(40, -depthMm, 0), (float) RADIUS_MM)),
        Map.of());
    List<DrawItem> items = List.of(item(LEFT, BONE), item(RIGHT, BONE));
    FrameDescription all = frame(items, false, new Quality(true, true, 64, false));
    Picture sharp = draw(all);
    // The eye is 400 mm in front of the origin, where the first ball has its outline.
    Picture blurred = draw(all.with(new Lens(30, 400)));
    assertEquals(
        steepest(sharp, onScreen(new Vector3d(-40, 0, RADIUS_MM))),
        steepest(blurred, onScreen(new Vector3d(-40, 0, RADIUS_MM))),
        25,
        "in focus");
    Vector3d far = onScreen(new Vector3d(40, -depthMm, RADIUS_MM));
    assertTrue(steepest(blurred, far) < 0.6 * steepest(sharp, far), "behind");
  }

  /** Largest step of brightness from a pixel to the next one above, around a place. */
  private static int steepest(Picture picture, Vector3d at) {
    int most = 0;
    for (int y = (int) at.y - 12; y < (int) at.y + 12; y++) {
      int x = (int) at.x;
      most = Math.max(most, Math.abs(picture.value(x, y, 1) - picture.value(x, y + 1, 1)));
    }
    return most;
  }

  @Test
  void anUnknownStructureIsLeftOut() {
    Picture picture = draw(frame(List.of(item(StructureId.of("nowhere"), BONE))));
    assertTrue(picture.value(WIDTH / 2, HEIGHT / 2, 0) < 80);
  }

  @Test
  void surfacesShowWhereTheyComeFromWithABorderBetween() {
    TriangleMesh ball = TestMeshes.sphere(new Vector3f(-40, 0, 0), (float) RADIUS_MM);
    renderer.upload(Map.of(LEFT, ModelFixture.mirroredAbove(ball, 0)), Map.of());
    for (DrawItem item : List.of(item(LEFT, BONE), faded(LEFT, BONE))) {
      FrameDescription plain = frame(List.of(item));
      Picture picture = draw(byProvenance(plain));
      Vector3d above = onScreen(new Vector3d(-40, 28, 14));
      Vector3d below = onScreen(new Vector3d(-40, 28, -14));
      assertTrue(blueness(picture, above) > 20, "mirrored is blue: " + blueness(picture, above));
      assertTrue(blueness(picture, below) < 0, "scan is bone: " + blueness(picture, below));
      assertTrue(blueness(draw(plain), above) < 20, "only where asked for");
    }
  }

  @Test
  void marksKeepTheirOwnColour() {
    TriangleMesh ball = TestMeshes.sphere(new Vector3f(-40, 0, 0), (float) RADIUS_MM);
    renderer.upload(Map.of(LEFT, ModelFixture.mirroredAbove(ball, -100)), Map.of());
    DrawItem mark =
        new DrawItem(
            LEFT,
            new Vector3f(),
            Colour.ofHex("#ffcc00"),
            1,
            Tissue.LANDMARK,
            1,
            false,
            false,
            true);
    Picture picture = draw(byProvenance(frame(List.of(mark))));
    assertTrue(blueness(picture, onScreen(new Vector3d(-40, 28, 10))) < -40);
  }

  private static FrameDescription byProvenance(FrameDescription plain) {
    return new FrameDescription(
        plain.viewFromWorld(),
        plain.clipFromView(),
        plain.items(),
        plain.background(),
        plain.transparentBackground(),
        Optional.of(ProvenanceLook.at(camera())),
        plain.quality());
  }

  /** Mean of blue less red over a few pixels, so that a dot of the pattern does not matter. */
  private static double blueness(Picture picture, Vector3d at) {
    double sum = 0;
    for (int dy = -4; dy <= 4; dy++) {
      for (int dx = -4; dx <= 4; dx++) {
        int x = (int) at.x + dx;
        int y = (int) at.y + dy;
        sum += picture.value(x, y, 2) - picture.value(x, y, 0);
      }
    }
    return sum / 81;
  }

  private static Camera camera() {
    return new Camera(new Vector3d(), 0, 0, 400, false);
  }

  private static DrawItem item(StructureId id, Colour colour) {
    return new DrawItem(id, new Vector3f(), colour, 1, Tissue.BONE, 1, false, false, true);
  }

  private static DrawItem faded(StructureId id, Colour colour) {
    return new DrawItem(id, new Vector3f(), colour, 0.3f, Tissue.BONE, 1, false, false, true);
  }

  private static FrameDescription frame(List<DrawItem> items) {
    return frame(items, false, Quality.STILL);
  }

  private static FrameDescription frame(List<DrawItem> items, boolean clear, Quality quality) {
    return new FrameDescription(
        new Matrix4f(camera().viewFromWorld()),
        new Matrix4f(camera().clipFromView((double) WIDTH / HEIGHT, new Vector3d(), 130)),
        items,
        Background.DARK,
        clear,
        Optional.empty(),
        quality);
  }

  private static Vector3d onScreen(Vector3d pointMm) {
    Vector4d clip =
        camera()
            .clipFromView((double) WIDTH / HEIGHT, new Vector3d(), 130)
            .mul(camera().viewFromWorld())
            .transform(new Vector4d(pointMm, 1));
    return new Vector3d(
        (clip.x / clip.w * 0.5 + 0.5) * WIDTH, (0.5 - clip.y / clip.w * 0.5) * HEIGHT, 0);
  }

  private Picture draw(FrameDescription frame) {
    renderer.render(frame, target);
    return target.read(3);
  }

  private static int largestDifference(Picture a, Picture b) {
    int largest = 0;
    for (int i = 0; i < a.bytes().length; i++) {
      largest = Math.max(largest, Math.abs((a.bytes()[i] & 255) - (b.bytes()[i] & 255)));
    }
    return largest;
  }
}
