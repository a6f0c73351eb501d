package sutura.model.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import sutura.anatomy.StructureId;
import sutura.geometry.BallMesh;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.Manifest;
import sutura.model.ModelEntry;
import sutura.model.Problem;
import sutura.testing.ModelFixture;

class InsideChecksTest {
  private static TriangleMesh ball(double radiusMm) {
    return BallMesh.of(new Vector3d(), radiusMm);
  }

  /** A ball with a smaller ball cut out of it. */
  private static TriangleMesh shell(double outerMm, double innerMm) {
    TriangleMesh outer = ball(outerMm);
    TriangleMesh inner = ball(innerMm);
    int n = outer.vertexCount();
    float[] positions = new float[6 * n];
    System.arraycopy(outer.positionsMm(), 0, positions, 0, 3 * n);
    System.arraycopy(inner.positionsMm(), 0, positions, 3 * n, 3 * n);
    int[] t = inner.triangles();
    int[] triangles = new int[2 * t.length];
    System.arraycopy(outer.triangles(), 0, triangles, 0, t.length);
    for (int i = 0; i < t.length; i += 3) {
      triangles[t.length + i] = n + t[i];
      triangles[t.length + i + 1] = n + t[i + 2];
      triangles[t.length + i + 2] = n + t[i + 1];
    }
    return new TriangleMesh(positions, positions, triangles);
  }

  private static InsideChecks.Found check(
      Map<String, TriangleMesh> meshes, Map<String, Double> measures) {
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    for (Manifest.Item item : ModelFixture.manifest(meshes).items()) {
      entries.put(item.entry().structure().id(), item.entry());
    }
    Map<StructureId, TriangleMesh> found = new LinkedHashMap<>();
    meshes.forEach((id, mesh) -> found.put(StructureId.of(id), mesh));
    return InsideChecks.of(
        new LoadedModel(entries, found, new TreeMap<>(), measures, List.of()), "models");
  }

  private static List<String> lines(InsideChecks.Found found) {
    return found.problems().stream().map(Problem::line).sorted().toList();
  }

  @Test
  void aSkullAloneIsAskedNothing() {
    assertEquals(List.of(), lines(check(Map.of("frontal-bone", ball(20)), Map.of())));
  }

  @Test
  void aBrainOfTheRightSizeInItsDuraIsSound() {
    Map<String, TriangleMesh> head =
        Map.of(
            "cerebral-hemisphere-left", ball(68),
            "lateral-ventricle-left", ball(22.5),
            "cranial-dura", shell(74, 72));
    InsideChecks.Found found = check(head, Map.of("lateralVentricleDice", 0.95));
    assertEquals(List.of(), lines(found));
    assertEquals(0.0, found.measures().get("brainVerticesInDura"));
    assertEquals(1150, found.measures().getOrDefault("brainMl", 0.0), 60);
  }

  @Test
  void aBrainThatReachesIntoTheDuraIsFound() {
    Map<String, TriangleMesh> head =
        Map.of(
            "cerebral-hemisphere-left", ball(68),
            "lateral-ventricle-left", ball(22.5),
            "cranial-dura", shell(69, 67));
    InsideChecks.Found found = check(head, Map.of());
    assertTrue(lines(found).get(0).contains("vertices of the brain lie in or outside the dura"));
    assertTrue(found.measures().getOrDefault("brainVerticesInDura", 0.0) > 0);
  }

  @Test
  void measuresOutsideAdultsRangeAndFoldsInBoneAreNamed() {
    Map<String, TriangleMesh> head =
        Map.of(
            "cerebellum", ball(30),
            "falx-cerebri", ball(6),
            "frontal-bone", ball(8));
    List<String> lines = lines(check(head, Map.of("lateralVentricleDice", 0.8)));
    assertEquals(4, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("models: falx-cerebri: reaches 1."));
    assertTrue(lines.get(1).startsWith("models: measures/brainMl: is "));
    assertEquals(
        "models: measures/lateralVentricleDice: is 0.80, expected 0.90 to 1.00; rebuild the models",
        lines.get(2));
    assertTrue(lines.get(3).startsWith("models: measures/ventriclesMl: is 0.00"));
  }
}
