package sutura.render.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.junit.jupiter.params.provider.ValueSource;
import sutura.anatomy.StructureId;
import sutura.anatomy.Tissue;
import sutura.geometry.TriangleMesh;
import sutura.platform.GraphicsException;
import sutura.platform.HeadlessContext;
import sutura.render.Cuts;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.Picture;
import sutura.render.Quality;
import sutura.render.gl.GlFramebuffer;
import sutura.scene.Camera;
import sutura.scene.Colour;
import sutura.scene.Look;
import sutura.scene.SceneState.Background;
import sutura.scene.SectionPlane;
import sutura.scene.SurfaceStyle;
import sutura.testing.GlProbe;
import sutura.testing.Require;
import sutura.testing.TestMeshes;

/** Three nested spheres, seen from the front: six surfaces over each other in a known order. */
class GlassTest {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 200;
  private static final double[] RADII_MM = {60, 42, 22};
  private static final String[] COLOURS = {"#a04038", "#408a48", "#3c54a8"};
  private static final float[] OPACITIES = {0.35f, 0.5f, 0.7f};

  /** One step of a channel of a picture of 8 bits, with its dither. */
  private static final double STEP = 2.0 / 255;

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
    // The innermost first, so that the order of drawing is not the order in space.
    for (int i = 2; i >= 0; i--) {
      TriangleMesh ball = TestMeshes.sphere(new Vector3f(), (float) RADII_MM[i]);
      meshes.put(id("ball", i), ball);
      meshes.put(id("front", i), half(ball, 1));
      meshes.put(id("back", i), half(ball, -1));
    }
    renderer.upload(meshes, Map.of());
  }

  @AfterEach
  void close() {
    if (context != null) {
      target.close();
      renderer.close();
      context.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everySurfaceCoversWhatIsBehindIt(boolean cut) {
    Cuts cuts = cut ? cutAtMm(30) : Cuts.NONE;
    Picture whole = draw(balls(), Quality.ALL_LAYERS, cuts);
    List<Picture> layers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      layers.add(draw(List.of(item("front", i)), Quality.ALL_LAYERS, cuts));
    }
    for (int i = 2; i >= 0; i--) {
      layers.add(draw(List.of(item("back", i)), Quality.ALL_LAYERS, cuts));
    }
    for (int dx = -14; dx <= 14; dx += 7) {
      for (int dy = -14; dy <= 14; dy += 7) {
        assertComposed(layers, whole, WIDTH / 2 + dx, HEIGHT / 2 + dy);
      }
    }
  }

  private static void assertComposed(List<Picture> layers, Picture whole, int x, int y) {
    double[] light = new double[3];
    double seen = 1;
    for (Picture layer : layers) {
      double cover = layer.value(x, y, 3) / 255.0;
      for (int c = 0; c < 3; c++) {
        light[c] += seen * cover * linear(layer.value(x, y, c) / 255.0);
      }
      seen *= 1 - cover;
    }
    assertEquals(1 - seen, whole.value(x, y, 3) / 255.0, 2 * STEP, "cover at " + x + "," + y);
    for (int c = 0; c < 3; c++) {
      double expected = srgb(light[c] / (1 - seen));
      assertEquals(expected, whole.value(x, y, c) / 255.0, 3 * STEP, "channel " + c);
    }
  }

  @Test
  void theQuickPictureIsNearTheExactOne() {
    Picture exact = draw(balls(), Quality.ALL_LAYERS, Cuts.NONE);
    double[] one = difference(exact, draw(balls(), 1, Cuts.NONE));
    double[] two = difference(exact, draw(balls(), 2, Cuts.NONE));
    double[] six = difference(exact, draw(balls(), 6, Cuts.NONE));
    String found =
        "largest and mean difference of 255: one layer %.0f %.2f, two %.0f %.2f, six %.0f %.2f"
            .formatted(one[0], one[1], two[0], two[1], six[0], six[1]);
    assertTrue(one[0] <= 115 && one[1] <= 2.6, found);
    assertTrue(two[0] <= 80 && two[1] <= 1.4, found);
    assertTrue(six[0] <= 7 && six[1] <= 0.03, found);
  }

  @ParameterizedTest
  @EnumSource(
      value = SurfaceStyle.class,
      names = {"XRAY", "GHOST"})
  void rimsStandOutAndFacesAreClear(SurfaceStyle style) {
    for (Background ground : Background.values()) {
      DrawItem shell = styled(item("ball", 0), Look.of(style), false);
      Picture empty = drawOn(ground, List.of());
      Picture picture = drawOn(ground, List.of(shell));
      int radiusPx = radiusPx(picture, empty);
      int middle = change(picture, empty, WIDTH / 2);
      int rim = 0;
      for (int x = WIDTH / 2 + radiusPx - 6; x <= WIDTH / 2 + radiusPx; x++) {
        rim = Math.max(rim, change(picture, empty, x));
      }
      String found = style + " on " + ground + ": rim " + rim + ", middle " + middle;
      assertTrue(rim > 30 && rim > 2 * middle, found);
    }
  }

  @Test
  void pickingGoesThroughAnXray() {
    DrawItem shell = styled(item("ball", 0), Look.XRAY, false);
    DrawItem kernel = styled(item("ball", 2), Look.PLAIN, true);
    FrameDescription frame = frame(List.of(shell, kernel), Quality.ALL_LAYERS, Cuts.NONE);
    PickHit hit = renderer.pick(frame, WIDTH, HEIGHT, WIDTH / 2.0, HEIGHT / 2.0).orElseThrow();
    assertEquals(id("ball", 2), hit.id());
  }

  @Test
  void refiningInPartsGivesTheSamePicture() {
    FrameDescription frame = frame(balls(), Quality.ALL_LAYERS, Cuts.NONE);
    FrameDescription four = frame.with(new Quality(false, true, 4, false));
    renderer.render(four, target);
    Picture at = target.read(4);
    int parts = 0;
    for (int sample = 0; sample < 4; parts++) {
      sample += renderer.refine(four, sample, target) ? 1 : 0;
    }
    assertTrue(parts >= 4 * 6, parts + " parts");
    assertEquals(0, difference(at, target.read(4))[0]);
  }

  private static int radiusPx(Picture picture, Picture empty) {
    int x = WIDTH - 1;
    while (x > WIDTH / 2 && change(picture, empty, x) < 6) {
      x--;
    }
    return x - WIDTH / 2;
  }

  private static int change(Picture a, Picture b, int x) {
    int sum = 0;
    for (int c = 0; c < 3; c++) {
      sum += Math.abs(a.value(x, HEIGHT / 2, c) - b.value(x, HEIGHT / 2, c));
    }
    return sum / 3;
  }

  /** The largest and the mean difference of a colour, where both are seen on black. */
  private static double[] difference(Picture a, Picture b) {
    double largest = 0;
    double sum = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        for (int c = 0; c < 3; c++) {
          double d =
              Math.abs(a.value(x, y, c) * a.value(x, y, 3) - b.value(x, y, c) * b.value(x, y, 3));
          largest = Math.max(largest, d / 255);
          sum += d / 255;
        }
      }
    }
    return new double[] {largest, sum / (WIDTH * HEIGHT * 3)};
  }

  private static Cuts cutAtMm(double yMm) {
    return new Cuts(
        List.of(new SectionPlane(SectionPlane.Kind.CORONAL, true, new Vector3d(0, 1, 0), yMm)));
  }

  private static StructureId id(String kind, int ball) {
    return StructureId.of(kind + "-" + ball);
  }

  private static List<DrawItem> balls() {
    return List.of(item("ball", 0), item("ball", 1), item("ball", 2));
  }

  private static DrawItem item(String kind, int ball) {
    return new DrawItem(
        id(kind, ball),
        new Vector3f(),
        Colour.ofHex(COLOURS[ball]),
        OPACITIES[ball],
        Tissue.BRAIN,
        1,
        false,
        false,
        true);
  }

  private static DrawItem styled(DrawItem item, Look look, boolean pickable) {
    return new DrawItem(
        item.id(),
        item.offsetMm(),
        item.colour(),
        1,
        item.tissue(),
        item.openness(),
        false,
        false,
        pickable,
        look);
  }

  /** The triangles before or behind the middle plane. */
  private static TriangleMesh half(TriangleMesh ball, int side) {
    int[] all = ball.triangles();
    int[] kept = new int[all.length];
    int count = 0;
    for (int t = 0; t < all.length; t += 3) {
      float y = 0;
      for (int i = 0; i < 3; i++) {
        y += ball.positionsMm()[3 * all[t + i] + 1];
      }
      if (y * side > 0) {
        System.arraycopy(all, t, kept, count, 3);
        count += 3;
      }
    }
    return new TriangleMesh(ball.positionsMm(), ball.normals(), Arrays.copyOf(kept, count));
  }

  private Picture drawOn(Background ground, List<DrawItem> items) {
    FrameDescription plain = frame(items, Quality.ALL_LAYERS, Cuts.NONE);
    renderer.render(
        new FrameDescription(
            plain.viewFromWorld(),
            plain.clipFromView(),
            items,
            ground,
            false,
            Optional.empty(),
            plain.quality()),
        target);
    return target.read(3);
  }

  private Picture draw(List<DrawItem> items, int layers, Cuts cuts) {
    renderer.render(frame(items, layers, cuts), target);
    return target.read(4);
  }

  private static FrameDescription frame(List<DrawItem> items, int layers, Cuts cuts) {
    Camera camera = new Camera(new Vector3d(), 0, 0, 400, false);
    return new FrameDescription(
            new Matrix4f(camera.viewFromWorld()),
            new Matrix4f(camera.clipFromView((double) WIDTH / HEIGHT, new Vector3d(), 90)),
            items,
            Background.DARK,
            true,
            Optional.empty(),
            new Quality(false, false, 1, false, layers))
        .with(cuts, items);
  }

  private static double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
  }

  private static double srgb(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }
}
