package sutura.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.model.GlbCodec;
import sutura.model.Manifest;
import sutura.model.ManifestCodec;
import sutura.model.ModelEntry;
import sutura.model.ProvenanceAreas;

/** A small models folder of boxes instead of bones, for tests. */
public final class ModelFixture {
  private static final int[] FACES = {
    0, 2, 3, 0, 3, 1, 4, 5, 7, 4, 7, 6, 0, 1, 5, 0, 5, 4, 2, 6, 7, 2, 7, 3, 0, 4, 6, 0, 6, 2, 1, 3,
    7, 1, 7, 5
  };

  private ModelFixture() {}

  /** Closed box with outward triangles and corner normals. */
  public static TriangleMesh box(double x, double y, double z, double edgeMm) {
    float[] positions = new float[24];
    float[] normals = new float[24];
    for (int v = 0; v < 8; v++) {
      for (int axis = 0; axis < 3; axis++) {
        boolean far = (v >> axis & 1) == 1;
        double base = axis == 0 ? x : axis == 1 ? y : z;
        positions[3 * v + axis] = (float) (base + (far ? edgeMm : 0));
        normals[3 * v + axis] = (float) ((far ? 1 : -1) / Math.sqrt(3));
      }
    }
    return new TriangleMesh(positions, normals, FACES.clone());
  }

  /** Boxes for these structures, each 20 mm wide and in another place. */
  public static Map<String, TriangleMesh> boxes(String... ids) {
    Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
    for (String id : ids) {
      meshes.put(id, box(25.0 * meshes.size() - 60, 10, -20, 20));
    }
    return meshes;
  }

  /** The same surface, its vertices below this height scanned, the others mirrored. */
  public static TriangleMesh mirroredAbove(TriangleMesh mesh, double zMm) {
    return originAbove(mesh, zMm, Provenance.MIRRORED);
  }

  /** The same surface, its vertices below this height scanned, the others of another origin. */
  public static TriangleMesh originAbove(TriangleMesh mesh, double zMm, Provenance origin) {
    byte[] provenance = new byte[mesh.vertexCount()];
    for (int v = 0; v < provenance.length; v++) {
      boolean above = mesh.positionsMm()[3 * v + 2] > zMm;
      provenance[v] = (byte) (above ? origin : Provenance.SCAN).ordinal();
    }
    return mesh.withProvenance(provenance);
  }

  /** Manifest that names one node of {@code skull.glb} for each mesh. */
  public static Manifest manifest(Map<String, TriangleMesh> meshes) {
    return manifest(meshes, Catalogue.builtIn());
  }

  /** The same with structures of another catalogue. */
  public static Manifest manifest(Map<String, TriangleMesh> meshes, Catalogue catalogue) {
    List<Manifest.Item> items = new ArrayList<>();
    meshes.forEach((id, mesh) -> items.add(item(id, mesh, catalogue)));
    return new Manifest(
        items,
        new TreeMap<>(Map.of("bregma", new Vector3d(0, 20, 80))),
        Map.of("cavityMl", 1460.0));
  }

  private static Manifest.Item item(String id, TriangleMesh mesh, Catalogue catalogue) {
    ModelEntry entry =
        new ModelEntry(
            catalogue.find(StructureId.of(id)).orElseThrow(),
            Provenance.CONSTRUCTED,
            "A box.",
            "Apache-2.0",
            "Sutura tests",
            mesh.volumeMm3() / 1000,
            mesh.box(),
            mesh.triangleCount(),
            List.of(),
            Optional.empty(),
            Map.of(),
            ProvenanceAreas.of(mesh, Provenance.CONSTRUCTED));
    return new Manifest.Item(entry, new Manifest.MeshPlace("skull.glb", id), Optional.empty());
  }

  /** Writes manifest and meshes. */
  public static void write(Path folder, Map<String, TriangleMesh> meshes) throws IOException {
    GlbCodec.write(folder.resolve("skull.glb"), meshes, Map.of());
    ManifestCodec.write(folder.resolve("manifest.json"), manifest(meshes));
  }
}
