package sutura.model.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.json.JsonCodec;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.model.LoadedModel;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.model.measure.ColumnPlan;
import sutura.testing.ModelFixture;

class ModelVerifierTest {
  /** Entries say what {@code stated} is, meshes are {@code found}. */
  private static LoadedModel model(
      Map<String, TriangleMesh> stated, Map<String, TriangleMesh> found) {
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    for (Manifest.Item item : ModelFixture.manifest(stated).items()) {
      entries.put(item.entry().structure().id(), item.entry());
    }
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    found.forEach((id, mesh) -> meshes.put(StructureId.of(id), mesh));
    return new LoadedModel(entries, meshes, new TreeMap<>(), Map.of("cavityMl", 1460.0), List.of());
  }

  private static Verification verify(String id, TriangleMesh stated, TriangleMesh found) {
    return ModelVerifier.verify(
        model(Map.of(id, stated), Map.of(id, found)), "models", ColumnPlan.NONE);
  }

  private static List<String> lines(Verification found) {
    return found.problems().stream().map(p -> p.severity() + " " + p.line()).toList();
  }

  private static TriangleMesh withTriangles(TriangleMesh mesh, int... triangles) {
    return new TriangleMesh(mesh.positionsMm(), mesh.normals(), triangles);
  }

  /** Every triangle with three vertices of its own, as some programs write meshes. */
  private static TriangleMesh exploded(TriangleMesh mesh) {
    int[] t = mesh.triangles();
    float[] positions = new float[3 * t.length];
    int[] triangles = new int[t.length];
    for (int i = 0; i < t.length; i++) {
      System.arraycopy(mesh.positionsMm(), 3 * t[i], positions, 3 * i, 3);
      triangles[i] = i;
    }
    return new TriangleMesh(positions, new float[3 * t.length], triangles);
  }

  private static final TriangleMesh BOX = ModelFixture.box(-10, 0, 0, 20);

  @Test
  void aSoundBoxIsSound() {
    Verification found = verify("frontal-bone", BOX, BOX);
    assertEquals(List.of(), found.problems());
    assertTrue(found.isSound());
    StructureCheck check = found.structures().get(0);
    assertTrue(check.closed() && check.outward());
    assertEquals(12, check.triangles());
    assertEquals(1, check.components());
    assertEquals(0, check.touchingEdges());
    assertEquals(8, check.volumeMl(), 1e-6);
    assertEquals(new Box(new Vector3d(-10, 0, 0), new Vector3d(10, 20, 20)), check.boxMm());
  }

  @Test
  void verticesAtOnePlaceAreOneVertex() {
    Verification found = verify("frontal-bone", BOX, exploded(BOX));
    assertEquals(List.of(), found.problems());
    assertEquals(1, found.structures().get(0).components());
  }

  @Test
  void aHoleIsFound() {
    int[] t = BOX.triangles();
    Verification found =
        verify("frontal-bone", BOX, withTriangles(BOX, Arrays.copyOf(t, t.length - 3)));
    assertFalse(found.structures().get(0).closed());
    assertEquals(
        "ERROR models: frontal-bone: the surface is not closed, or its triangles are turned"
            + " against each other; rebuild the models",
        lines(found).get(0));
    assertFalse(found.isSound());
  }

  @Test
  void aTurnedTriangleIsFound() {
    int[] t = BOX.triangles().clone();
    int first = t[0];
    t[0] = t[1];
    t[1] = first;
    assertFalse(verify("frontal-bone", BOX, withTriangles(BOX, t)).structures().get(0).closed());
  }

  @Test
  void aMeshInsideOutIsFound() {
    int[] t = BOX.triangles().clone();
    for (int i = 0; i < t.length; i += 3) {
      int first = t[i];
      t[i] = t[i + 1];
      t[i + 1] = first;
    }
    Verification found = verify("frontal-bone", BOX, withTriangles(BOX, t));
    assertEquals(
        List.of(
            "ERROR models: frontal-bone: the triangles face inward; rebuild the models",
            "ERROR models: frontal-bone: the mesh holds -8.0 ml, the manifest says 8.0;"
                + " rebuild the models"),
        lines(found));
  }

  @Test
  void aTriangleWithoutAreaIsFound() {
    int[] t = Arrays.copyOf(BOX.triangles(), BOX.triangles().length + 3);
    t[t.length - 3] = 0;
    t[t.length - 2] = 1;
    t[t.length - 1] = 1;
    Verification found = verify("frontal-bone", BOX, withTriangles(BOX, t));
    assertEquals(1, found.structures().get(0).degenerateTriangles());
    assertTrue(
        lines(found)
            .contains("ERROR models: frontal-bone: 1 triangles have no area; rebuild the models"),
        lines(found).toString());
  }

  @Test
  void anotherVolumeAndBoxThanTheManifestSaysAreFound() {
    Verification found = verify("frontal-bone", BOX, ModelFixture.box(-10, 0, 0, 21));
    assertEquals(
        List.of(
            "ERROR models: frontal-bone: the mesh holds 9.261 ml, the manifest says 8.0;"
                + " rebuild the models",
            "ERROR models: frontal-bone: the mesh does not fill the box that the manifest gives"
                + " it; rebuild the models"),
        lines(found));
  }

  @Test
  void sheetsThatTouchAreCountedButClosed() {
    TriangleMesh one = ModelFixture.box(0, 0, 0, 10);
    TriangleMesh two = ModelFixture.box(10, 10, 0, 10);
    float[] positions = Arrays.copyOf(one.positionsMm(), 48);
    System.arraycopy(two.positionsMm(), 0, positions, 24, 24);
    int[] triangles = Arrays.copyOf(one.triangles(), 72);
    for (int i = 0; i < 36; i++) {
      triangles[36 + i] = two.triangles()[i] + 8;
    }
    TriangleMesh both = new TriangleMesh(positions, new float[48], triangles);
    StructureCheck check = verify("frontal-bone", both, both).structures().get(0);
    assertTrue(check.closed());
    assertEquals(1, check.touchingEdges(), "the two boxes share one edge");
  }

  private static Verification fit(double gapMm) {
    Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
    meshes.put("frontal-bone", ModelFixture.box(0, 0, 0, 20));
    meshes.put("parietal-bone-left", ModelFixture.box(0, -40, 0, 20));
    meshes.put("coronal-suture-left", ModelFixture.box(0, -20 - gapMm, 0, 20));
    return ModelVerifier.verify(model(meshes, meshes), "models", ColumnPlan.NONE);
  }

  @Test
  void aSutureThatFitsHasNoGap() {
    Map<String, Double> measures = fit(0).structures().get(2).measures();
    assertEquals(0, measures.get("gapMaxMm"), 1e-4);
    assertEquals(0, measures.get("overlapMaxMm"), 1e-4);
  }

  @Test
  void gapOnOneSideAndOverlapOnTheOtherAreMeasured() {
    Verification found = fit(0.5);
    Map<String, Double> measures = found.structures().get(2).measures();
    assertEquals(0.5, measures.get("gapMaxMm"), 1e-4);
    assertEquals(0.5, measures.get("overlapMaxMm"), 1e-4);
    assertEquals(
        List.of(
            "WARNING models: coronal-suture-left: gap or overlap of 0.5 mm against its bones, at"
                + " most 0.2 is wanted: a flaw of the shape itself, which the picture shows as it is",
            "ERROR models: parietal-bone-left: reaches 0.5 mm into coronal-suture-left at"
                + " (6.667 -20 13.333) mm; rebuild the models"),
        lines(found));
  }

  @Test
  void lengthAndBreadthComeFromTheMeshes() {
    Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
    meshes.put("frontal-bone", ModelFixture.box(-2, 60, 0, 4));
    meshes.put("occipital-bone", ModelFixture.box(-2, -104, 0, 4));
    meshes.put("parietal-bone-left", ModelFixture.box(-70, 0, 0, 20));
    meshes.put("parietal-bone-right", ModelFixture.box(49, 0, 0, 20));
    Verification found = ModelVerifier.verify(model(meshes, meshes), "models", ColumnPlan.NONE);
    assertEquals(Math.sqrt(168 * 168 + 2 * 16), found.measures().get("cranialLengthMm"), 1e-6);
    assertEquals(139, found.measures().get("cranialBreadthMm"), 1e-6);
    assertEquals(1460, found.measures().get("cavityMl"));
  }

  @Test
  void writesTheFieldsThatOtherProgramsRelyOn() throws JsonSyntaxException {
    JsonValue.Obj json =
        (JsonValue.Obj)
            JsonCodec.parse(
                VerificationCodec.text(verify("frontal-bone", BOX, BOX))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertTrue(json.fields().keySet().containsAll(List.of("structures", "measures", "problems")));
    JsonValue.Arr structures = (JsonValue.Arr) json.fields().get("structures");
    JsonValue.Obj first = (JsonValue.Obj) structures.items().get(0);
    assertTrue(
        first
            .fields()
            .keySet()
            .containsAll(
                List.of(
                    "id",
                    "group",
                    "triangles",
                    "closed",
                    "volumeMl",
                    "boxMm",
                    "provenance",
                    "licence",
                    "measures")));
    assertEquals(JsonValue.of("skull"), first.fields().get("group"));
    assertEquals(JsonValue.of(true), first.fields().get("closed"));
  }

  @Test
  void problemsOfLoadingAreKept() {
    LoadedModel loaded = model(Map.of("frontal-bone", BOX), Map.of("frontal-bone", BOX));
    Problem fault = Problem.error("f", "p", "m");
    LoadedModel faulty =
        new LoadedModel(
            loaded.entries(),
            loaded.meshes(),
            loaded.landmarksMm(),
            loaded.measures(),
            List.of(fault));
    Verification found = ModelVerifier.verify(faulty, "models", ColumnPlan.NONE);
    assertEquals(List.of(fault), found.problems());
    assertFalse(found.isSound());
    assertEquals(Optional.of(fault), found.problems().stream().findFirst());
  }
}
