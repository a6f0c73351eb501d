package sutura.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import sutura.anatomy.Catalogue;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.model.LoadedModel;
import sutura.model.ModelEntry;

/** Every structure of the catalogue as a small ball on an ellipsoid: enough for an interface. */
final class SampleModel {
  private SampleModel() {}

  static LoadedModel of(Catalogue catalogue) {
    Map<StructureId, ModelEntry> entries = new LinkedHashMap<>();
    Map<StructureId, TriangleMesh> meshes = new LinkedHashMap<>();
    int i = 0;
    int n = catalogue.structures().size();
    for (Structure structure : catalogue.structures().values()) {
      double turn = i * 2.399963;
      double z = 1 - 2 * (i + 0.5) / n;
      double r = Math.sqrt(1 - z * z);
      Vector3d centre = new Vector3d(65 * r * Math.cos(turn), 85 * r * Math.sin(turn), 70 * z);
      TriangleMesh mesh =
          octahedron(centre, structure.isMark() ? 2 : structure.isSuture() ? 6 : 14);
      meshes.put(structure.id(), mesh);
      entries.put(structure.id(), entry(structure, mesh));
      i++;
    }
    return new LoadedModel(entries, meshes, new TreeMap<>(), Map.of(), List.of());
  }

  private static ModelEntry entry(Structure structure, TriangleMesh mesh) {
    Box box = mesh.box();
    return new ModelEntry(
        structure,
        structure.isSuture() ? Provenance.DERIVED : Provenance.SCAN,
        "Segmented from a CT scan of a dry adult skull, 0.5 mm voxels; smoothed, volume kept.",
        "CC-BY-4.0",
        "InVesalius project, sample skull",
        mesh.volumeMm3() / 1000,
        box,
        mesh.triangleCount(),
        List.of(),
        structure.isSuture() ? Optional.of(118.4) : Optional.empty(),
        Map.of());
  }

  private static TriangleMesh octahedron(Vector3d c, double r) {
    float[] normals = {1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1};
    float[] positions = new float[18];
    for (int i = 0; i < 18; i++) {
      positions[i] = (float) (c.get(i % 3) + r * normals[i]);
    }
    int[] triangles = {0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5};
    return new TriangleMesh(positions, normals, triangles);
  }
}
