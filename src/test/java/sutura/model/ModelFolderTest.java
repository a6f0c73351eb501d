package sutura.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.model.Manifest.MeshPlace;
import sutura.testing.ModelFixture;

class ModelFolderTest {
  private static final StructureId FRONTAL = StructureId.of("frontal-bone");
  private static final StructureId OCCIPITAL = StructureId.of("occipital-bone");
  private static final StructureId FALX = StructureId.of("falx-cerebri");

  @TempDir Path folder;
  private final List<String> opened = new ArrayList<>();

  /** Two bones in one file, the falx in another, of which no reader could make anything. */
  @BeforeEach
  void write() throws IOException {
    Map<String, TriangleMesh> boxes =
        ModelFixture.boxes("frontal-bone", "occipital-bone", "falx-cerebri");
    List<Manifest.Item> items = new ArrayList<>();
    for (Manifest.Item item : ModelFixture.manifest(boxes).items()) {
      String id = item.entry().structure().id().value();
      String file = id.equals("falx-cerebri") ? "inside.glb" : "bones.glb";
      items.add(new Manifest.Item(item.entry(), new MeshPlace(file, id), Optional.empty()));
    }
    ManifestCodec.write(
        folder.resolve(ModelLoader.MANIFEST), new Manifest(items, new TreeMap<>(), Map.of()));
    Map<String, TriangleMesh> bones = new LinkedHashMap<>(boxes);
    bones.remove("falx-cerebri");
    GlbCodec.write(folder.resolve("bones.glb"), bones, Map.of());
    Files.writeString(folder.resolve("inside.glb"), "nothing that could be read");
  }

  private ModelFolder open() {
    MeshReader noting =
        file -> {
          opened.add(file.getFileName().toString());
          return new MeshReader.Result(
              Map.of(), List.of(Problem.fatal(file.toString(), "", "cannot be read")));
        };
    return new ModelLoader(noting).open(folder, Catalogue.builtIn());
  }

  @Test
  void everythingIsListedBeforeAnythingIsRead() {
    LoadedModel listed = open().listed();
    assertEquals(Set.of(FRONTAL, OCCIPITAL, FALX), listed.entries().keySet());
    assertTrue(listed.meshes().isEmpty());
    assertEquals(List.of(), listed.problems());
    assertEquals(12, listed.entry(FALX).orElseThrow().triangles());
  }

  @Test
  void aFileIsReadOnlyWhenSomethingInItIsAskedFor() {
    ModelFolder models = open();
    ModelFolder.Part bones = models.read(Set.of(OCCIPITAL), false);
    assertEquals(Set.of(FRONTAL, OCCIPITAL), bones.asked(), "a file is read as a whole");
    assertEquals(Set.of(FRONTAL, OCCIPITAL), bones.meshes().keySet());
    assertEquals(List.of(), bones.problems(), "the other file was left alone");
    assertEquals(List.of(), opened);
    ModelFolder.Part inside = models.read(Set.of(FALX), false);
    assertEquals(Set.of(FALX), inside.asked(), "nobody asks again for what cannot be read");
    assertEquals(List.of("inside.glb"), opened);
    LoadedModel all = models.listed().with(bones).with(inside);
    assertEquals(Set.of(FRONTAL, OCCIPITAL), all.meshes().keySet());
    assertEquals(1, all.problems().size());
  }

  @Test
  void meshesComeInTheOrderOfTheManifest() {
    ModelFolder models = open();
    LoadedModel read = models.listed().with(models.read(Set.of(FRONTAL), false));
    TriangleMesh late = read.meshes().get(FRONTAL);
    ModelFolder.Part part = new ModelFolder.Part(Set.of(FALX), Map.of(FALX, late), List.of());
    LoadedModel backwards = models.listed().with(part).with(models.read(Set.of(FRONTAL), false));
    assertEquals(List.of(FRONTAL, OCCIPITAL, FALX), List.copyOf(backwards.meshes().keySet()));
  }
}
