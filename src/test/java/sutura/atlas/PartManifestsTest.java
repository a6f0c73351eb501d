package sutura.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.model.Manifest;
import sutura.model.ManifestCodec;
import sutura.model.ModelEntry;

class PartManifestsTest {
  private static final Catalogue CATALOGUE = Catalogue.builtIn();

  @TempDir Path folder;

  private static Manifest manifest(String file, String id, String measure, double value) {
    ModelEntry entry =
        new ModelEntry(
            CATALOGUE.find(StructureId.of(id)).orElseThrow(),
            Provenance.SCAN,
            "A box.",
            "Apache-2.0",
            "Sutura tests",
            1,
            new Box(new Vector3d(), new Vector3d(1)),
            12,
            List.of(),
            Optional.empty(),
            Map.of());
    Manifest.Item item =
        new Manifest.Item(entry, new Manifest.MeshPlace(file, id), Optional.empty());
    return new Manifest(
        List.of(item), new TreeMap<>(Map.of(id, new Vector3d())), Map.of(measure, value));
  }

  private static List<String> ids(Manifest manifest) {
    return manifest.items().stream().map(i -> i.entry().structure().id().value()).toList();
  }

  @Test
  void aPartBuiltAloneKeepsWhatTheFolderHasOfTheOther() throws IOException {
    Manifest skull = manifest("skull.glb", "frontal-bone", "cranialLengthMm", 190);
    ManifestCodec.write(folder.resolve("manifest.json"), skull);
    Manifest inside = manifest("inside.glb", "cerebellum", "brainMl", 1150);
    Manifest merged = PartManifests.merged(folder, Map.of(AtlasPart.MENINGES, inside), CATALOGUE);
    assertEquals(List.of("frontal-bone", "cerebellum"), ids(merged));
    assertEquals(Map.of("brainMl", 1150.0, "cranialLengthMm", 190.0), merged.measures());
  }

  @Test
  void aPartBuiltAgainTakesThePlaceOfTheOld() throws IOException {
    Manifest old = manifest("skull.glb", "vomer", "cranialLengthMm", 180);
    ManifestCodec.write(folder.resolve("manifest.json"), old);
    Manifest skull = manifest("skull.glb", "frontal-bone", "cranialLengthMm", 190);
    Manifest merged = PartManifests.merged(folder, Map.of(AtlasPart.SKULL, skull), CATALOGUE);
    assertEquals(List.of("frontal-bone"), ids(merged));
    assertEquals(Map.of("cranialLengthMm", 190.0), merged.measures());
    assertEquals(skull.landmarksMm(), merged.landmarksMm());
  }
}
