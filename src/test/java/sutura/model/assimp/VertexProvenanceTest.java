package sutura.model.assimp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.model.GlbCodec;
import sutura.model.MeshReader;
import sutura.model.Problem;
import sutura.testing.ModelFixture;

class VertexProvenanceTest {
  private static final TriangleMesh BOX = ModelFixture.box(-30, 10, 40, 20);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeABoxThatIsMirroredAbove() throws IOException {
    file = folder.resolve("skull.glb");
    GlbCodec.write(file, Map.of("a", ModelFixture.mirroredAbove(BOX, 50)), Map.of());
  }

  private MeshReader.Result read() {
    return new AssimpMeshReader().read(file);
  }

  /** Replaces text of the JSON chunk by text of the same length. */
  private void patch(String from, String to) throws IOException {
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(all.contains(from), from);
    assertEquals(from.length(), to.length());
    Files.writeString(file, all.replace(from, to), StandardCharsets.ISO_8859_1);
  }

  private String warning() {
    MeshReader.Result result = read();
    assertEquals(1, result.problems().size(), result.problems().toString());
    assertEquals(Problem.Severity.WARNING, result.problems().get(0).severity());
    assertEquals(0, result.meshes().get("a").provenance().length, "the mesh is shown without");
    return result.problems().get(0).message();
  }

  @Test
  void everyVertexKeepsItsOriginWhateverTheOrder() {
    MeshReader.Result result = read();
    assertEquals(List.of(), result.problems());
    assertAboveIsMirrored(result.meshes().get("a"), 50);
  }

  @Test
  void aMirroringNodeKeepsThem() throws IOException {
    String node = "{\"name\": \"a\", \"mesh\": 0}";
    String reflected = "{\"name\": \"a\", \"mesh\": 0, \"scale\": [-1,1,1]}";
    String generator = ", \"generator\": \"Sutura\"";
    String filler = " ".repeat(generator.length() - (reflected.length() - node.length()));
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    String patched = all.replace(generator, filler).replace(node, reflected);
    assertEquals(all.length(), patched.length());
    Files.writeString(file, patched, StandardCharsets.ISO_8859_1);
    assertEquals(30, read().meshes().get("a").box().maxMm().x(), 1e-3, "it is on the other side");
    assertAboveIsMirrored(read().meshes().get("a"), 50);
  }

  @Test
  void whatCannotBeReadIsSaidAndIgnored() throws IOException {
    patch("\"_PROVENANCE\": 3", "\"_PROVENANCE\": 0");
    assertEquals(
        "its attribute _PROVENANCE cannot be read; it is ignored, rebuild the models", warning());
  }

  @Test
  void anUnknownOriginIsSaidAndIgnored() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 4] = 9;
    Files.write(file, bytes);
    assertEquals(
        "its attribute _PROVENANCE gives the vertex 7 the unknown origin 9;"
            + " it is ignored, rebuild the models",
        warning());
  }

  private static void assertAboveIsMirrored(TriangleMesh mesh, double middleMm) {
    assertEquals(mesh.vertexCount(), mesh.provenance().length);
    for (int v = 0; v < mesh.vertexCount(); v++) {
      boolean above = mesh.positionsMm()[3 * v + 2] > middleMm;
      assertEquals(
          above ? Provenance.MIRRORED : Provenance.SCAN, Provenance.values()[mesh.provenance()[v]]);
    }
  }
}
