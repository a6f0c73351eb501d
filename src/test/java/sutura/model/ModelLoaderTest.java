package sutura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.model.assimp.AssimpMeshReader;
import sutura.testing.ModelFixture;

class ModelLoaderTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId OCCIPITAL = StructureId.of("occipital-bone");

  @TempDir Path folder;
  private final ModelLoader loader = new ModelLoader(new AssimpMeshReader());

  private LoadedModel load() {
    return loader.load(folder, CATALOGUE, false);
  }

  private static List<String> lines(LoadedModel model) {
    return model.problems().stream().map(p -> p.severity() + " " + p.line()).toList();
  }

  @Test
  void loadsEveryEntryWithItsMesh() throws IOException {
    ModelFixture.write(folder, ModelFixture.boxes("frontal-bone", "occipital-bone"));
    LoadedModel model = load();
    assertEquals(List.of(), model.problems());
    assertEquals(Set.of(FRONTAL, OCCIPITAL), model.meshes().keySet());
    assertEquals(12, model.meshes().get(FRONTAL).triangleCount());
    assertEquals(1460.0, model.measures().get("cavityMl"));
    assertEquals(-60, model.boxMm().minMm().x());
  }

  @Test
  void verticesKnowTheirOriginOrHaveThatOfTheManifest() throws IOException {
    TriangleMesh half = ModelFixture.mirroredAbove(ModelFixture.box(0, 0, 0, 20), 10);
    ModelFixture.write(
        folder, Map.of("frontal-bone", half, "occipital-bone", ModelFixture.box(40, 0, 0, 20)));
    LoadedModel model = load();
    byte[] all = model.meshes().get(OCCIPITAL).provenance();
    byte[] constructed = new byte[8];
    Arrays.fill(constructed, (byte) Provenance.CONSTRUCTED.ordinal());
    assertArrayEquals(constructed, all);
    ProvenanceAreas areas = ProvenanceAreas.of(model.meshes().get(FRONTAL), Provenance.CONSTRUCTED);
    assertEquals(Set.of(Provenance.SCAN, Provenance.MIRRORED), areas.mm2().keySet());
  }

  @Test
  void takesTheReducedMeshWhereThereIsOne() throws IOException {
    Map<String, TriangleMesh> boxes = ModelFixture.boxes("frontal-bone", "occipital-bone");
    ModelFixture.write(folder, boxes);
    GlbCodec.write(
        folder.resolve("lod.glb"), Map.of("small", ModelFixture.box(0, 0, 0, 1)), Map.of());
    Manifest manifest = ModelFixture.manifest(boxes);
    Manifest.Item first = manifest.items().get(0);
    Manifest.Item reduced =
        new Manifest.Item(
            first.entry(), first.mesh(), Optional.of(new Manifest.MeshPlace("lod.glb", "small")));
    ManifestCodec.write(
        folder.resolve("manifest.json"),
        new Manifest(List.of(reduced, manifest.items().get(1)), new TreeMap<>(), Map.of()));
    LoadedModel model = loader.load(folder, CATALOGUE, true);
    assertEquals(List.of(), model.problems());
    assertEquals(1, model.meshes().get(FRONTAL).volumeMm3(), 1e-4);
    assertEquals(8000, model.meshes().get(OCCIPITAL).volumeMm3(), 0.1);
  }

  @Test
  void aMissingFolderOrManifestIsFatalAndSaysWhatToDo() {
    Path gone = folder.resolve("gone");
    assertEquals(
        List.of(
            "FATAL "
                + gone
                + ": there is no such folder; build the models with"
                + " \"sutura atlas build\" or name their folder with --models"),
        lines(loader.load(gone, CATALOGUE, false)));
    assertEquals(
        List.of(
            "FATAL "
                + folder
                + ": the folder has no manifest.json; build the models with"
                + " \"sutura atlas build\" or name their folder with --models"),
        lines(load()));
  }

  @Test
  void aTruncatedMeshFileLeavesTheNamesWithoutMeshes() throws IOException {
    ModelFixture.write(folder, ModelFixture.boxes("frontal-bone"));
    Path file = folder.resolve("skull.glb");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, 200));
    LoadedModel model = load();
    assertEquals(
        List.of(
            "FATAL "
                + file
                + ": is cut off: 200 of "
                + bytes.length
                + " bytes; restore it or rebuild the models"),
        lines(model));
    assertTrue(model.meshes().isEmpty());
    assertEquals(Set.of(FRONTAL), model.entries().keySet());
  }

  @Test
  void aNodeThatIsNotInTheFileIsAnErrorOfItsOwn() throws IOException {
    ModelFixture.write(folder, ModelFixture.boxes("frontal-bone", "occipital-bone"));
    GlbCodec.write(folder.resolve("skull.glb"), ModelFixture.boxes("frontal-bone"), Map.of());
    LoadedModel model = load();
    assertEquals(
        List.of(
            "ERROR "
                + folder.resolve("skull.glb")
                + ": occipital-bone: the file has no node of"
                + " this name, which the manifest gives to occipital-bone; rebuild the models"),
        lines(model));
    assertEquals(Set.of(FRONTAL), model.meshes().keySet());
  }

  @Test
  void aMeshOfAnotherBuildIsReportedButUsed() throws IOException {
    ModelFixture.write(folder, ModelFixture.boxes("frontal-bone"));
    Path file = folder.resolve("manifest.json");
    Files.writeString(
        file, Files.readString(file).replace("\"triangles\": 12", "\"triangles\": 13"));
    LoadedModel model = load();
    assertEquals(
        List.of(
            "WARNING "
                + folder.resolve("skull.glb")
                + ": frontal-bone: has 12 triangles, the"
                + " manifest says 13; the file is damaged or of another build, rebuild the models"),
        lines(model));
    assertEquals(Set.of(FRONTAL), model.meshes().keySet());
  }

  @Test
  void aWrongEntryOfTheManifestLeavesTheRest() throws IOException {
    ModelFixture.write(folder, ModelFixture.boxes("frontal-bone", "occipital-bone"));
    Path file = folder.resolve("manifest.json");
    Files.writeString(
        file, Files.readString(file).replace("\"id\": \"frontal-bone\"", "\"id\": 5"));
    LoadedModel model = load();
    assertEquals(
        List.of("ERROR " + file + ": /structures/0/id: expected text in quotes, found a number"),
        lines(model));
    assertEquals(Set.of(OCCIPITAL), model.meshes().keySet());
  }
}
