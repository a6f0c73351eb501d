package sutura.render.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4d;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.Motion;
import sutura.geometry.TriangleMesh;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.LabelSpots;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.SectionFaces;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.LiveObjects;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;
import sutura.scene.SectionPlane;
import sutura.testing.GlProbe;
import sutura.testing.Require;
import sutura.testing.TestMeshes;

/** A structure that turns looks like one whose mesh was turned beforehand. */
class MotionPictureTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final StructureId RING = StructureId.of("ring");
  private static final StructureId TURNED_RING = StructureId.of("ring-turned");
  private static final Motion WHOLE =
      Motion.whole(new Vector3d(0, -20, 10), new Vector3d(1, 0, 0), -0.35);
  private static final Motion BENT = WHOLE.bent(new Vector3d(0, 1, 0), -15, 25);
  private static final Camera CAMERA = new Camera(new Vector3d(), 30, 50, 260, false);

  private final int objectsBefore = LiveObjects.count();
  private final Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
  private HeadlessContext context;
  private SceneRenderer renderer;
  private GlFramebuffer target;

  @BeforeEach
  void open() throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
    renderer = new SceneRenderer(Require.home().resolve("shaders"));
    target = GlFramebuffer.picture(WIDTH, HEIGHT);
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

  private void upload(Motion motion) {
    TriangleMesh ring = TestMeshes.torus(30, 9);
    meshes.put(RING, ring);
    meshes.put(TURNED_RING, moved(ring, motion));
    renderer.upload(meshes, Map.of());
  }

  /** Moved on the processor; normals from the neighbourhood of each place. */
  private static TriangleMesh moved(TriangleMesh mesh, Motion motion) {
    float[] positions = mesh.positionsMm().clone();
    float[] normals = mesh.normals().clone();
    for (int v = 0; v < positions.length; v += 3) {
      Vector3d at = new Vector3d(positions[v], positions[v + 1], positions[v + 2]);
      Vector3d n = new Vector3d(normals[v], normals[v + 1], normals[v + 2]);
      Vector3d a =
          n.cross(Math.abs(n.x) < 0.8 ? 1 : 0, Math.abs(n.x) < 0.8 ? 0 : 1, 0, new Vector3d());
      Vector3d b = n.cross(a, new Vector3d());
      Vector3d to = motion.moved(at);
      Vector3d along = motion.moved(at.fma(1e-4, a.normalize(), new Vector3d())).sub(to);
      Vector3d aside = motion.moved(at.fma(1e-4, b.normalize(), new Vector3d())).sub(to);
      Vector3d normal = along.cross(aside).normalize();
      for (int c = 0; c < 3; c++) {
        positions[v + c] = (float) to.get(c);
        normals[v + c] = (float) normal.get(c);
      }
    }
    return new TriangleMesh(positions, normals, mesh.triangles());
  }

  private static DrawItem item(StructureId id, Tissue tissue, float opacity, boolean selected) {
    Colour colour = Colour.ofHex("#c06040");
    return new DrawItem(
        id, new Vector3f(3, 0, 0), colour, opacity, tissue, 1, selected, false, true);
  }

  private static FrameDescription frame(DrawItem item, Matrix4f viewFromWorld) {
    return new FrameDescription(
        viewFromWorld,
        new Matrix4f(CAMERA.clipFromView((double) WIDTH / HEIGHT, new Vector3d(), 80)),
        List.of(item),
        Background.DARK,
        false,
        Optional.empty(),
        new Quality(true, true, 1, false));
  }

  private static FrameDescription frame(DrawItem item) {
    return frame(item, new Matrix4f(CAMERA.viewFromWorld()));
  }

  private Picture draw(FrameDescription frame) {
    renderer.render(frame, target);
    return target.read(3);
  }

  private static double difference(Picture a, Picture b) {
    long sum = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        for (int c = 0; c < 3; c++) {
          sum += Math.abs(a.value(x, y, c) - b.value(x, y, c));
        }
      }
    }
    return sum / (3.0 * WIDTH * HEIGHT);
  }

  private void looksAsIfTurned(Motion motion, float opacity, boolean selected) {
    upload(motion);
    DrawItem still = item(RING, Tissue.DURA, opacity, selected);
    Picture expected = draw(frame(item(TURNED_RING, Tissue.DURA, opacity, selected)));
    Picture seen = draw(frame(still.withMotion(Optional.of(motion))));
    assertTrue(difference(draw(frame(still)), expected) > 2, "the turn is seen at all");
    assertEquals(0, difference(seen, expected), 0.1);
  }

  @Test
  void aSolidStructureTurnsAsAWhole() {
    looksAsIfTurned(WHOLE, 1, true);
  }

  @Test
  void aSolidStructureIsBent() {
    looksAsIfTurned(BENT, 1, false);
  }

  @Test
  void aFadedStructureIsBent() {
    looksAsIfTurned(BENT, 0.4f, true);
  }

  /**
   * Lights travel with the eye: a structure that turns looks like an eye that turns the other way.
   */
  private static Matrix4f eyeTurnedBack() {
    Vector3d pivot = WHOLE.pivotMm().add(3, 0, 0, new Vector3d());
    Matrix4d turn =
        new Matrix4d()
            .translate(pivot)
            .rotate(WHOLE.angleRad(), WHOLE.axis())
            .translate(pivot.negate());
    return new Matrix4f(new Matrix4d(new Matrix4f(CAMERA.viewFromWorld())).mul(turn));
  }

  @Test
  void theGrainStaysOnTheBone() {
    upload(WHOLE);
    DrawItem bone = item(RING, Tissue.BONE, 1, false);
    Picture expected = draw(frame(bone, eyeTurnedBack()));
    assertEquals(0, difference(draw(frame(bone.withMotion(Optional.of(WHOLE)))), expected), 0.1);
  }

  @Test
  void cutFacesTurnWithTheirStructure() {
    upload(WHOLE);
    SectionFaces faces = new SectionFaces();
    List<SectionPlane> planes = List.of(SectionPlane.at(SectionPlane.Kind.SAGITTAL, 0, false));
    DrawItem ring = item(RING, Tissue.DURA, 1, false);
    FrameDescription still = frame(ring, eyeTurnedBack());
    FrameDescription turned = frame(ring.withMotion(Optional.of(WHOLE)));
    Picture expected = draw(faces.cut(still, planes, meshes, Optional.empty()));
    Picture seen = draw(faces.cut(turned, planes, meshes, Optional.empty()));
    assertTrue(difference(draw(turned), seen) > 2, "the cut is seen at all");
    assertEquals(0, difference(seen, expected), 0.2);
  }

  @Test
  void itIsPickedAndNamedWhereItIsDrawn() {
    upload(BENT);
    DrawItem bent = item(RING, Tissue.DURA, 1, false).withMotion(Optional.of(BENT));
    FrameDescription frame = frame(bent);
    draw(frame);
    LabelSpots.Spot spot =
        renderer.look(frame, WIDTH, HEIGHT).spots(LabelSpots.NONE).spots().get(RING);
    Vector3d drawn = bent.drawnMm(spot.pointMm());
    Vector3d ndc =
        new Matrix4d(new Matrix4f(frame.clipFromView()))
            .mul(new Matrix4d(new Matrix4f(frame.viewFromWorld())))
            .transformProject(new Vector3d(drawn));
    double x = (ndc.x * 0.5 + 0.5) * WIDTH;
    double y = (0.5 - ndc.y * 0.5) * HEIGHT;
    PickHit hit = renderer.pick(frame, WIDTH, HEIGHT, x, y).orElseThrow();
    assertEquals(RING, hit.id());
    assertEquals(0, hit.positionMm().distance(drawn), 1.5);
    double tube =
        Math.hypot(Math.hypot(spot.pointMm().x(), spot.pointMm().y()) - 30, spot.pointMm().z());
    assertEquals(9, tube, 0.6, "the spot lies on the mesh at rest");
  }
}
