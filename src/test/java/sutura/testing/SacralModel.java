package sutura.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3f;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/**
 * A low column of round bodies of known places: the axis of the sacrum lies 25 mm before a straight
 * upright sac.
 */
public final class SacralModel {
  private SacralModel() {}

  /** The model without some of its structures. */
  public static LoadedModel without(String... missing) {
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    ball(meshes, "auricular-surface-of-sacrum-left", -50, -60, -630, 2);
    ball(meshes, "auricular-surface-of-sacrum-right", 50, -60, -630, 2);
    ball(meshes, "sacral-promontory", 0, -22, -605, 2);
    ball(meshes, "dural-attachment-sacrum", 0, -85, -650, 2);
    ball(meshes, "sacrum", 0, -60, -640, 30);
    ball(meshes, "vertebra-l5", 0, -45, -580, 18);
    ball(meshes, "hip-bone-left", -80, -40, -640, 30);
    meshes.put(StructureId.of("anulus-fibrosus-l5-s1"), squashed(-45, -605, 17, 5.5f));
    meshes.put(StructureId.of("spinal-dura"), squashed(-85, -590, 7, 70));
    for (String id : missing) {
      meshes.remove(StructureId.of(id));
    }
    return model(meshes);
  }

  private static void ball(
      Map<StructureId, TriangleMesh> meshes, String id, float x, float y, float z, float radius) {
    meshes.put(StructureId.of(id), TestMeshes.sphere(new Vector3f(x, y, z), radius));
  }

  private static TriangleMesh squashed(float y, float z, float halfMm, float highMm) {
    TriangleMesh ball = TestMeshes.sphere(new Vector3f(), 1);
    float[] p = ball.positionsMm().clone();
    for (int v = 0; v < p.length; v += 3) {
      p[v] *= halfMm;
      p[v + 1] = y + halfMm * p[v + 1];
      p[v + 2] = z + highMm * p[v + 2];
    }
    return new TriangleMesh(p, ball.normals(), ball.triangles());
  }

  private static LoadedModel model(Map<StructureId, TriangleMesh> meshes) {
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    meshes.forEach(
        (id, mesh) ->
            entries.put(
                id,
                new ModelEntry(
                    Catalogue.builtIn().find(id).orElseThrow(),
                    Provenance.CONSTRUCTED,
                    "",
                    "Apache-2.0",
                    "",
                    1,
                    mesh.box(),
                    mesh.triangleCount(),
                    List.of(),
                    Optional.empty(),
                    Map.of())));
    return new LoadedModel(entries, meshes, new TreeMap<>(), Map.of(), List.of());
  }
}
