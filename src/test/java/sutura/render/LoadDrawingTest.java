package sutura.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import org.junit.jupiter.api.Test;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.biomech.Deformation;
import sutura.biomech.Estimate;
import sutura.biomech.Load;
import sutura.biomech.SutureMotion;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.scene.Camera;
import sutura.scene.PressView;
import sutura.scene.SceneState;
import sutura.testing.ModelFixture;
import sutura.testing.TestMeshes;

/** What is drawn of a load on a ball of bone. */
class LoadDrawingTest {
  private static final double RADIUS_MM = 70;
  private static final StructureId BONE = StructureId.of("parietal-bone-left");
  private static final List<String> SUTURES =
      List.of(
          "coronal-suture-left",
          "coronal-suture-right",
          "sagittal-suture",
          "lambdoid-suture-left",
          "lambdoid-suture-right",
          "squamous-suture-left",
          "squamous-suture-right");
  private static final Vector3dc PRESSED = new Vector3d(-0.8, 0.1, 0.59).normalize(RADIUS_MM);

  private final LoadedModel model = model();
  private final LoadDrawing drawing = new LoadDrawing(model);

  private static LoadedModel model() {
    Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
    TriangleMesh ball = TestMeshes.sphere(new org.joml.Vector3f(), (float) RADIUS_MM);
    meshes.put(BONE.value(), ball);
    SUTURES.forEach(id -> meshes.put(id, ball));
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    Map<StructureId, TriangleMesh> read = new LinkedHashMap<>();
    for (Manifest.Item item : ModelFixture.manifest(meshes, Catalogue.builtIn()).items()) {
      StructureId id = item.entry().structure().id();
      entries.put(id, item.entry());
      read.put(id, ball);
    }
    return new LoadedModel(entries, read, new TreeMap<>(), Map.of(), List.of());
  }

  private static SceneState scene(Load load) {
    return SceneState.initial(Camera.anywhere()).withPress(Optional.of(PressView.of(load)));
  }

  /** Rests, with motions across the sutures that fall from one to the next. */
  private static Displacements displacements() {
    Deformation rest =
        new Deformation() {
          @Override
          public Optional<float[]> displacementsNm(StructureId structure, float[] pointsMm) {
            return Optional.of(new float[pointsMm.length]);
          }

          @Override
          public double largestNm() {
            return 40;
          }
        };
    SortedMap<StructureId, SutureMotion> motions = new TreeMap<>();
    double sizeNm = 20;
    for (String id : SUTURES) {
      Estimate estimate = new Estimate(sizeNm, sizeNm, sizeNm);
      motions.put(
          StructureId.of(id),
          new SutureMotion(
              estimate, estimate, new Vector3d(0, 0, RADIUS_MM), new Vector3d(sizeNm, 0, 0)));
      sizeNm /= 1.5;
    }
    return new Displacements(1, rest, 1000, 40, motions);
  }

  private static Box box(DrawItem item) {
    return item.body().orElseThrow().box();
  }

  @Test
  void aFingerOfTrueWidthTouchesThePlaceAndStaysOutside() {
    SceneState scene = scene(new Load.Press(PRESSED, 0.05));
    assertEquals(0, new Vector3d(drawing.fingersMm(scene).get(0)).distance(PRESSED), 4);
    List<DrawItem> items = drawing.items(scene, Optional.empty(), false);
    assertEquals(1, items.size());
    assertTrue(items.get(0).isFaded() && !items.get(0).pickable());
    assertTrue(!drawing.items(scene, Optional.empty(), true).get(0).isFaded());
    float[] p = items.get(0).body().orElseThrow().positionsMm();
    double nearest = Double.POSITIVE_INFINITY;
    for (int v = 0; v < p.length; v += 3) {
      nearest = Math.min(nearest, new Vector3d(p[v], p[v + 1], p[v + 2]).length());
    }
    assertEquals(RADIUS_MM - 2.3, nearest, 0.6, "flat over 1 cm2");
    Fingertip finger = Fingertip.on(PRESSED, new Vector3d(PRESSED).normalize());
    double flat = finger.padMm().distance(PRESSED);
    assertEquals(Fingertip.WIDTH_MM / 2, Math.hypot(flat, Fingertip.PATCH_MM), 1e-9);
    assertEquals(100, Math.PI * Fingertip.PATCH_MM * Fingertip.PATCH_MM, 1e-9);
  }

  @Test
  void aSqueezeHasTwoFingersAndAPullAnArrowOutwards() {
    Vector3d other = new Vector3d(-PRESSED.x(), PRESSED.y(), PRESSED.z());
    SceneState squeezed = scene(new Load.Squeeze(PRESSED, other, 0.05));
    assertEquals(2, drawing.items(squeezed, Optional.empty(), false).size());
    SceneState pulled = scene(new Load.Traction(PRESSED, 0.05));
    Box arrow = box(drawing.items(pulled, Optional.empty(), false).get(0));
    assertTrue(arrow.minMm().x() < -RADIUS_MM * 0.8 - 15, "away from the head: " + arrow);
  }

  @Test
  void onlyTheLargestMotionsHaveArrowsAndTheLargestTheLongest() {
    SceneState scene =
        SceneState.initial(Camera.anywhere())
            .withPress(Optional.of(PressView.of(new Load.InnerPressure(10))));
    List<DrawItem> arrows = drawing.items(scene, Optional.of(displacements()), false);
    assertEquals(5, arrows.size());
    double before = Double.POSITIVE_INFINITY;
    for (DrawItem arrow : arrows) {
      double length = box(arrow).sizeMm().x;
      assertTrue(length < before);
      assertTrue(box(arrow).minMm().z() > RADIUS_MM, "before the surface");
      before = length;
    }
    assertEquals(30 * Math.sqrt(0.5), box(arrows.get(0)).sizeMm().x, 0.2);
    assertEquals(SUTURES.get(0), arrows.get(0).id().value());
    SceneState without = scene.withPress(scene.press().map(press -> press.withArrows(false)));
    assertTrue(drawing.items(without, Optional.of(displacements()), false).isEmpty());
  }
}
