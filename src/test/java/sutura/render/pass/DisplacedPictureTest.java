package sutura.render.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import sutura.biomech.Deformation;
import sutura.geometry.TriangleMesh;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.Displacements;
import sutura.render.DrawItem;
import sutura.render.FieldColours;
import sutura.render.FrameDescription;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.SurfacePaint;
import sutura.render.gl.GlFramebuffer;
import sutura.render.gl.LiveObjects;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.SceneState.Background;
import sutura.testing.GlProbe;
import sutura.testing.Require;
import sutura.testing.TestMeshes;

/** A ball with a dimple looks like one whose mesh has the dimple. */
class DisplacedPictureTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final double RADIUS_MM = 60;
  private static final double FACTOR = 200_000;

  /** Largest displacement, nm: 9 mm in the picture. */
  private static final double DEEP_NM = 45;

  private static final StructureId BALL = StructureId.of("ball");
  private static final StructureId DIMPLED = StructureId.of("ball-dimpled");
  private static final Vector3d PRESSED = new Vector3d(0.2, 0.95, 0.24).normalize();
  private static final Camera CAMERA = new Camera(new Vector3d(), -20, 40, 260, false);

  private final int objectsBefore = LiveObjects.count();
  private final Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
  private HeadlessContext context;
  private SceneRenderer renderer;
  private GlFramebuffer target;

  /** Inwards round one place, as deep as a bell of 18 mm. */
  private static final class Dimple implements Deformation {
    private int asked;

    static Vector3d nm(Vector3d placeMm) {
      double awayMm = placeMm.distance(new Vector3d(PRESSED).mul(RADIUS_MM));
      return new Vector3d(PRESSED).mul(-DEEP_NM * Math.exp(-awayMm * awayMm / (2 * 18 * 18)));
    }

    @Override
    public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
      asked++;
      return structure.equals(BALL) ? Optional.of(field(pointsMm)) : Optional.empty();
    }

    private static float[] field(float[] pointsMm) {
      float[] nm = new float[pointsMm.length];
      for (int v = 0; v < nm.length; v += 3) {
        Vector3d at = nm(new Vector3d(pointsMm[v], pointsMm[v + 1], pointsMm[v + 2]));
        for (int c = 0; c < 3; c++) {
          nm[v + c] = (float) at.get(c);
        }
      }
      return nm;
    }

    @Override
    public double largestNm() {
      return DEEP_NM;
    }
  }

  private final Dimple dimple = new Dimple();

  @BeforeEach
  void open() throws GraphicsException {
    GlProbe.require();
    context = HeadlessContext.open();
    renderer = new SceneRenderer(Require.home().resolve("shaders"));
    target = GlFramebuffer.picture(WIDTH, HEIGHT);
    TriangleMesh ball = TestMeshes.sphere(new Vector3f(), (float) RADIUS_MM);
    meshes.put(BALL, ball);
    meshes.put(DIMPLED, dimpled(ball));
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

  /** Moved on the processor, with the normals of the bent surface. */
  private static TriangleMesh dimpled(TriangleMesh mesh) {
    float[] positions = mesh.positionsMm().clone();
    float[] normals = mesh.normals().clone();
    for (int v = 0; v < positions.length; v += 3) {
      Vector3d at = new Vector3d(positions[v], positions[v + 1], positions[v + 2]);
      Vector3d n = new Vector3d(normals[v], normals[v + 1], normals[v + 2]);
      Vector3d a =
          n.cross(
                  Math.abs(n.x) < 0.8 ? new Vector3d(1, 0, 0) : new Vector3d(0, 1, 0),
                  new Vector3d())
              .normalize();
      Vector3d b = n.cross(a, new Vector3d());
      Vector3d to = drawn(at);
      Vector3d along = drawn(new Vector3d(at).fma(1e-3, a)).sub(to);
      Vector3d aside = drawn(new Vector3d(at).fma(1e-3, b)).sub(to);
      Vector3d normal = along.cross(aside).normalize();
      for (int c = 0; c < 3; c++) {
        positions[v + c] = (float) to.get(c);
        normals[v + c] = (float) normal.get(c);
      }
    }
    return new TriangleMesh(positions, normals, mesh.triangles());
  }

  private static Vector3d drawn(Vector3d restMm) {
    return Dimple.nm(restMm).mul(FACTOR * 1e-6).add(restMm);
  }

  private static FrameDescription frame(StructureId id, Tissue tissue, float opacity) {
    DrawItem item =
        new DrawItem(
            id,
            new Vector3f(3, 0, 0),
            Colour.ofHex("#c06040"),
            opacity,
            tissue,
            1,
            false,
            false,
            true);
    return new FrameDescription(
        new Matrix4f(CAMERA.viewFromWorld()),
        new Matrix4f(CAMERA.clipFromView((double) WIDTH / HEIGHT, new Vector3d(), 90)),
        List.of(item),
        Background.DARK,
        false,
        Optional.empty(),
        new Quality(true, true, 1, false));
  }

  private Displacements pressed(long version, double factor) {
    return new Displacements(version, dimple, factor, 0);
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

  private void looksDimpled(float opacity, double least) {
    Picture expected = draw(frame(DIMPLED, Tissue.DURA, opacity));
    FrameDescription still = frame(BALL, Tissue.DURA, opacity);
    Picture seen = draw(still.with(pressed(1, FACTOR)));
    assertTrue(difference(draw(still), expected) > least, "the dimple is seen at all");
    assertEquals(0, difference(seen, expected), 0.25);
  }

  @Test
  void aSolidStructureIsBentAndLitSo() {
    looksDimpled(1, 1);
  }

  @Test
  void aFadedStructureIsBentAndLitSo() {
    looksDimpled(0.4f, 0.5);
  }

  @Test
  void theFieldIsAskedOnceForEachVersionWhateverTheFactor() {
    FrameDescription still = frame(BALL, Tissue.DURA, 1);
    Picture first = draw(still.with(pressed(1, FACTOR)));
    Picture half = draw(still.with(pressed(1, FACTOR / 2)));
    assertEquals(1, dimple.asked);
    assertTrue(difference(first, half) > 0.5);
    draw(still.with(pressed(2, FACTOR)));
    draw(still.with(pressed(1, FACTOR)));
    assertEquals(2, dimple.asked, "skulls beside each other keep what they have");
    assertNotEquals(pressed(1, FACTOR), pressed(2, FACTOR));
    assertEquals(pressed(1, FACTOR), pressed(1, FACTOR));
  }

  @Test
  void atTrueScaleNothingIsSeen() {
    FrameDescription still = frame(BALL, Tissue.DURA, 1);
    assertEquals(0, difference(draw(still.with(pressed(1, 1))), draw(still)), 1e-3);
  }

  @Test
  void aStructureOutsideTheModelRests() {
    FrameDescription other = frame(DIMPLED, Tissue.DURA, 1);
    assertEquals(0, difference(draw(other.with(pressed(1, FACTOR))), draw(other)), 0.05);
  }

  @Test
  void whatIsHitIsToldWhereItRests() {
    FrameDescription frame = frame(BALL, Tissue.DURA, 1).with(pressed(1, FACTOR));
    Vector3d restMm = new Vector3d(PRESSED).mul(RADIUS_MM);
    Vector3d drawnMm = drawn(restMm).add(3, 0, 0);
    Vector3d ndc =
        new Matrix4d(new Matrix4f(frame.clipFromView()))
            .mul(new Matrix4d(new Matrix4f(frame.viewFromWorld())))
            .transformProject(new Vector3d(drawnMm));
    PickHit hit =
        renderer
            .pick(frame, WIDTH, HEIGHT, (ndc.x * 0.5 + 0.5) * WIDTH, (0.5 - ndc.y * 0.5) * HEIGHT)
            .orElseThrow();
    assertEquals(0, hit.positionMm().distance(drawnMm), 1);
    assertEquals(0, hit.restMm().distance(restMm), 1);
  }

  /** Mean of a channel of the pixels round a place of the mesh at rest. */
  private static double mean(
      Picture picture, FrameDescription frame, Vector3d drawnMm, int channel) {
    Vector3d ndc =
        new Matrix4d(new Matrix4f(frame.clipFromView()))
            .mul(new Matrix4d(new Matrix4f(frame.viewFromWorld())))
            .transformProject(new Vector3d(drawnMm));
    int x = (int) ((ndc.x * 0.5 + 0.5) * WIDTH);
    int y = (int) ((0.5 - ndc.y * 0.5) * HEIGHT);
    double sum = 0;
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        sum += picture.value(x + dx, y + dy, channel);
      }
    }
    return sum / 25;
  }

  @Test
  void theDeepestPlaceHasTheLastColourAndWhatRestsTheFirst() {
    FrameDescription still = frame(BALL, Tissue.DURA, 1);
    Picture seen = draw(still.with(new Displacements(7, dimple, 1, DEEP_NM)));
    Vector3d deep = new Vector3d(PRESSED).mul(RADIUS_MM).add(3, 0, 0);
    Vector3d rest = new Vector3d(-0.25, 0.55, 0.8).normalize().mul(RADIUS_MM).add(3, 0, 0);
    Colour last = FieldColours.at(1);
    assertTrue(
        mean(seen, still, deep, 2) > 1.3 * mean(seen, still, deep, 1),
        "violet: " + mean(seen, still, deep, 2));
    assertTrue(last.blue() > 1.3 * last.green());
    assertTrue(mean(seen, still, rest, 1) > 1.8 * mean(seen, still, deep, 1), "pale at rest");
    Picture other =
        draw(frame(DIMPLED, Tissue.DURA, 1).with(new Displacements(7, dimple, 1, DEEP_NM)));
    assertEquals(0, difference(other, draw(frame(DIMPLED, Tissue.DURA, 1))), 0.05);
  }

  @Test
  void aFingerTouchesADisc() {
    FrameDescription still = frame(BALL, Tissue.DURA, 1);
    Vector3d at = new Vector3d(PRESSED).mul(RADIUS_MM);
    Picture bare = draw(still);
    Picture touched = draw(still.touchedAt(List.of(new Vector3f(at))));
    Vector3d off = new Vector3d(0, 0, 1).cross(PRESSED).normalize().mul(9).add(at).add(3, 0, 0);
    Vector3d drawn = at.add(3, 0, 0, new Vector3d());
    assertTrue(mean(touched, still, drawn, 0) < 0.9 * mean(bare, still, drawn, 0));
    assertEquals(mean(bare, still, off, 0), mean(touched, still, off, 0), 2);
  }

  @Test
  void whatIsClaimedIsHatched() {
    FrameDescription plain = frame(BALL, Tissue.DURA, 1);
    DrawItem hatched = plain.items().get(0).withPaint(Optional.of(new SurfacePaint.Claimed()));
    Picture seen = draw(plain.with(plain.cuts(), List.of(hatched)));
    int turns = 0;
    for (int x = 141; x < 180; x++) {
      boolean dark = seen.value(x, 120, 0) < seen.value(x - 1, 120, 0) - 8;
      turns += dark ? 1 : 0;
    }
    assertTrue(turns >= 2, "lines: " + turns);
  }
}
