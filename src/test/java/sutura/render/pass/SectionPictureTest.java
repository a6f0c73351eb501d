package sutura.render.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Matrix4x3d;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.joml.Vector4d;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;
import sutura.nifti.NiftiData;
import sutura.nifti.NiftiVolume;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.ScanPicture;
import sutura.render.ScanVolume;
import sutura.render.SectionFaces;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.LiveObjects;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.ScanView;
import sutura.scene.SceneState.Background;
import sutura.scene.SectionPlane;
import sutura.scene.SectionPlane.Kind;
import sutura.testing.GlProbe;
import sutura.testing.Require;
import sutura.testing.TestMeshes;

class SectionPictureTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final Colour RED = Colour.ofHex("#c02020");
  private static final Colour BLUE = Colour.ofHex("#2030d0");
  private static final StructureId OUTER = StructureId.of("ball-outer");
  private static final StructureId INNER = StructureId.of("ball-inner");
  private static final StructureId RING = StructureId.of("ring");
  private static final double OUTER_MM = 40;
  private static final double INNER_MM = 20;

  private final int objectsBefore = LiveObjects.count();
  private final Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
  private final SectionFaces faces = new SectionFaces();
  private HeadlessContext context;
  private SceneRenderer renderer;
  private GlFramebuffer target;

  @BeforeEach
  void open() throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
    renderer = new SceneRenderer(Require.home().resolve("shaders"));
    target = GlFramebuffer.picture(WIDTH, HEIGHT);
    meshes.put(OUTER, TestMeshes.sphere(new Vector3f(), (float) OUTER_MM));
    meshes.put(INNER, TestMeshes.sphere(new Vector3f(), (float) INNER_MM));
    meshes.put(RING, TestMeshes.torus(25, 8));
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

  private static DrawItem item(StructureId id, Colour colour) {
    return new DrawItem(id, new Vector3f(), colour, 1, Tissue.BRAIN, 1, false, false, true);
  }

  /** Seen from above, parallel: the patient's left on the left, front up. */
  private FrameDescription above(List<DrawItem> items, SectionPlane... planes) {
    Camera camera = new Camera(new Vector3d(), 0, 90, 400, true);
    return frame(camera, items, planes);
  }

  private FrameDescription frame(Camera camera, List<DrawItem> items, SectionPlane... planes) {
    FrameDescription whole =
        new FrameDescription(
            new Matrix4f(camera.viewFromWorld()),
            new Matrix4f(camera.clipFromView((double) WIDTH / HEIGHT, new Vector3d(), 80)),
            items,
            Background.DARK,
            false,
            Optional.empty(),
            new Quality(true, false, 1, false));
    return faces.cut(whole, List.of(planes), meshes, Optional.empty());
  }

  private Picture draw(FrameDescription frame) {
    renderer.render(frame, target);
    return target.read(3);
  }

  private static Vector3d pixel(FrameDescription frame, double x, double y, double z) {
    Vector4d clip =
        new Vector4d(x, y, z, 1)
            .mul(new org.joml.Matrix4d(frame.viewFromWorld()))
            .mul(new org.joml.Matrix4d(frame.clipFromView()));
    return new Vector3d(
        (clip.x / clip.w * 0.5 + 0.5) * WIDTH, (0.5 - clip.y / clip.w * 0.5) * HEIGHT, 0);
  }

  private static int channel(
      Picture picture, FrameDescription frame, double x, double y, double z, int channel) {
    Vector3d at = pixel(frame, x, y, z);
    return picture.value((int) at.x, (int) at.y, channel);
  }

  private static double pixelMm(FrameDescription frame) {
    return 1 / pixel(frame, 1, 0, 0).distance(pixel(frame, 0, 0, 0));
  }

  @Test
  void theCapCoversTheAreaOfItsDisc() {
    FrameDescription frame =
        above(List.of(item(INNER, RED)), SectionPlane.at(Kind.AXIAL, 8, false));
    Picture picture = draw(frame);
    int covered = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        covered += picture.value(x, y, 0) > picture.value(x, y, 2) + 60 ? 1 : 0;
      }
    }
    // From above the ball's rest is wider than the cut, by the same ball's equator.
    double expected = Math.PI * INNER_MM * INNER_MM;
    double areaMm2 = covered * pixelMm(frame) * pixelMm(frame);
    assertEquals(expected, areaMm2, 0.06 * expected);
  }

  @Test
  void theInnerOfNestedBallsIsSeenInTheCap() {
    FrameDescription frame =
        above(List.of(item(INNER, BLUE), item(OUTER, RED)), SectionPlane.at(Kind.AXIAL, 0, false));
    Picture picture = draw(frame);
    assertTrue(channel(picture, frame, 30, 0, 0, 0) > 120, "outer red");
    assertTrue(channel(picture, frame, 30, 0, 0, 2) < 130, "outer not blue");
    assertTrue(channel(picture, frame, 5, 5, 0, 2) > 120, "inner blue");
    assertTrue(channel(picture, frame, 5, 5, 0, 0) < 130, "inner not red");
    int blue = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        blue += picture.value(x, y, 2) > picture.value(x, y, 0) + 40 ? 1 : 0;
      }
    }
    double areaMm2 = blue * pixelMm(frame) * pixelMm(frame);
    double expected = Math.PI * INNER_MM * INNER_MM;
    assertEquals(expected, areaMm2, 0.08 * expected);
  }

  @Test
  void aDarkLineGoesRoundTheInnerCap() {
    FrameDescription frame =
        above(List.of(item(INNER, BLUE), item(OUTER, RED)), SectionPlane.at(Kind.AXIAL, 0, false));
    Picture picture = draw(frame);
    Vector3d middle = pixel(frame, 0, 0, 0);
    Vector3d edge = pixel(frame, INNER_MM, 0, 0);
    int step = edge.x > middle.x ? 1 : -1;
    int darkest = 999;
    for (int i = -2; i <= 2; i++) {
      int x = (int) edge.x + i * step;
      int y = (int) middle.y;
      darkest = Math.min(darkest, picture.value(x, y, 0) + picture.value(x, y, 2));
    }
    int inside = channel(picture, frame, 10, 0, 0, 0) + channel(picture, frame, 10, 0, 0, 2);
    assertTrue(darkest < 0.75 * inside, "line " + darkest + ", cap " + inside);
  }

  @Test
  void pickingMeetsTheCapAndNotWhatIsTakenAway() {
    List<DrawItem> items = List.of(item(INNER, BLUE), item(OUTER, RED));
    FrameDescription whole = above(items);
    FrameDescription cut = above(items, SectionPlane.at(Kind.AXIAL, 4, false));
    Vector3d at = pixel(cut, 6, 3, 0);
    PickHit before = renderer.pick(whole, WIDTH, HEIGHT, at.x, at.y).orElseThrow();
    assertEquals(OUTER, before.id());
    assertTrue(before.positionMm().z() > 35, "top of the ball");
    PickHit hit = renderer.pick(cut, WIDTH, HEIGHT, at.x, at.y).orElseThrow();
    assertEquals(INNER, hit.id());
    assertEquals(4, hit.positionMm().z(), 0.1);
  }

  @Test
  void whatIsNotCutStaysWhole() {
    List<DrawItem> items = List.of(item(INNER, BLUE).withCut(false), item(OUTER, RED));
    FrameDescription frame = above(items, SectionPlane.at(Kind.AXIAL, -30, false));
    Vector3d at = pixel(frame, 0, 0, 0);
    PickHit hit = renderer.pick(frame, WIDTH, HEIGHT, at.x, at.y).orElseThrow();
    assertEquals(INNER, hit.id());
    assertEquals(INNER_MM, hit.positionMm().z(), 0.2);
    Picture picture = draw(frame);
    assertTrue(channel(picture, frame, 2, 2, 0, 2) > channel(picture, frame, 2, 2, 0, 0) + 40);
  }

  @Test
  void twoPlanesMeetInACorner() {
    FrameDescription frame =
        frame(
            new Camera(new Vector3d(), 0, 90, 400, true),
            List.of(item(OUTER, RED)),
            SectionPlane.at(Kind.AXIAL, 0, false),
            SectionPlane.at(Kind.SAGITTAL, 0, false));
    // Sagittal takes away the patient's left, -x: there is nothing there, also no cap.
    Vector3d left = pixel(frame, -15, 0, 0);
    Vector3d right = pixel(frame, 15, 0, 0);
    assertEquals(Optional.empty(), renderer.pick(frame, WIDTH, HEIGHT, left.x, left.y));
    PickHit hit = renderer.pick(frame, WIDTH, HEIGHT, right.x, right.y).orElseThrow();
    assertEquals(0, hit.positionMm().z(), 0.1);
  }

  @Test
  void aRingIsOpenInTheMiddle() {
    FrameDescription frame = above(List.of(item(RING, RED)), SectionPlane.at(Kind.AXIAL, 0, false));
    Vector3d hole = pixel(frame, 0, 0, 0);
    Vector3d band = pixel(frame, 0, 25, 0);
    assertEquals(Optional.empty(), renderer.pick(frame, WIDTH, HEIGHT, hole.x, hole.y));
    assertEquals(RING, renderer.pick(frame, WIDTH, HEIGHT, band.x, band.y).orElseThrow().id());
  }

  private static ScanVolume ramp() {
    short[] values = new short[100 * 100 * 100];
    for (int v = 0; v < values.length; v++) {
      int i = v % 100;
      boolean inside = i >= 20 && i < 80 && v / 100 % 100 >= 20 && v / 10_000 >= 20;
      values[v] = (short) (inside ? i : -500);
    }
    NiftiVolume volume =
        new NiftiVolume(
            100,
            100,
            100,
            new Matrix4x3d().translation(-50, -50, -50),
            new NiftiData.Shorts(values, true));
    return ScanVolume.of(ScanView.Source.CT, volume);
  }

  @Test
  void theScanLiesOnThePlaneInItsGreys() {
    ScanPicture scan = new ScanPicture(ramp(), new ScanView(ScanView.Source.CT, 50, 100));
    FrameDescription whole = above(List.of(item(INNER, RED)));
    FrameDescription frame =
        faces.cut(whole, List.of(SectionPlane.at(Kind.AXIAL, 0, false)), meshes, Optional.of(scan));
    Picture picture = draw(frame);
    for (int x : new int[] {-24, 8, 25}) {
      for (int channel = 0; channel < 3; channel++) {
        int expected = Math.round((x + 50) / 100f * 255);
        assertEquals(expected, channel(picture, frame, x, 3, 0, channel), 5, "at " + x);
      }
    }
    // What surrounds the head is not drawn, and the cut structure is still what is picked.
    assertTrue(channel(picture, frame, -40, 3, 0, 0) < 70, "background");
    Vector3d at = pixel(frame, 6, 3, 0);
    assertEquals(INNER, renderer.pick(frame, WIDTH, HEIGHT, at.x, at.y).orElseThrow().id());
  }

  @Test
  void theScanTellsItsValuesAndWhereItIsNot() {
    ScanVolume scan = ramp();
    assertEquals(60, scan.at(new Vector3d(10.2, 0, 0)).orElseThrow(), 1e-9);
    assertTrue(scan.at(new Vector3d(-45, 0, 0)).isEmpty());
    assertTrue(scan.at(new Vector3d(200, 0, 0)).isEmpty());
  }
}
