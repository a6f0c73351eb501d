package sutura.model.assimp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.geometry.TriangleMesh;
import sutura.model.GlbCodec;
import sutura.model.MeshReader;
import sutura.model.Problem;
import sutura.testing.ModelFixture;
import sutura.testing.Require;

class AssimpMeshReaderTest {
  @TempDir Path folder;
  private Path file;
  private final AssimpMeshReader reader = new AssimpMeshReader();

  @BeforeEach
  void writeTwoBoxes() throws IOException {
    file = folder.resolve("skull.glb");
    GlbCodec.write(file, ModelFixture.boxes("frontal-bone", "occipital-bone"), Map.of());
  }

  private String fatal() {
    MeshReader.Result result = reader.read(file);
    assertTrue(result.meshes().isEmpty());
    assertEquals(1, result.problems().size(), result.problems().toString());
    Problem problem = result.problems().get(0);
    assertEquals(Problem.Severity.FATAL, problem.severity());
    assertEquals(file.toString(), problem.file());
    return problem.message();
  }

  /** Replaces text of the JSON chunk by text of the same length. */
  private void patchJson(String from, String to) throws IOException {
    assertEquals(from.length(), to.length());
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(all.contains(from), from);
    Files.writeString(file, all.replace(from, to), StandardCharsets.ISO_8859_1);
  }

  private ByteBuffer binaryChunk(byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return all.position(20 + all.getInt(12) + 8).slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  @Test
  void readsBackWhatWasWrittenOnTheSameSide() {
    MeshReader.Result result = reader.read(file);
    assertEquals(List.of(), result.problems());
    TriangleMesh expected = ModelFixture.boxes("frontal-bone").get("frontal-bone");
    TriangleMesh mesh = result.meshes().get("frontal-bone");
    assertArrayEquals(
        corners(expected, expected.positionsMm()), corners(mesh, mesh.positionsMm()), 1e-4f);
    assertArrayEquals(corners(expected, expected.normals()), corners(mesh, mesh.normals()), 1e-6f);
    assertEquals(8000, mesh.volumeMm3(), 0.1);
  }

  /** One value for each corner of each triangle: free of the order of the vertices. */
  private static float[] corners(TriangleMesh mesh, float[] values) {
    float[] corners = new float[3 * mesh.triangles().length];
    for (int i = 0; i < mesh.triangles().length; i++) {
      System.arraycopy(values, 3 * mesh.triangles()[i], corners, 3 * i, 3);
    }
    return corners;
  }

  @Test
  void appliesTheTransformsOfNodes() throws IOException {
    String name = "\"name\": \"frontal-bone\", \"mesh\": 0";
    rewriteJson(name, "\"name\":\"f\",\"scale\":[-2,1,1],\"mesh\":0");
    TriangleMesh mesh = reader.read(file).meshes().get("f");
    assertEquals(80, mesh.box().minMm().x(), 1e-3, "mirrored: -60..-40 becomes 120..80");
    assertEquals(120, mesh.box().maxMm().x(), 1e-3);
    assertEquals(16000, mesh.volumeMm3(), 0.5, "still outward");
  }

  /** Replaces text of the JSON chunk by other text and mends the lengths. */
  private void rewriteJson(String from, String to) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int length = in.getInt(12);
    String json = new String(bytes, 20, length, StandardCharsets.UTF_8);
    assertTrue(json.contains(from), json);
    String changed = json.replace(from, to).strip();
    byte[] chunk = changed.getBytes(StandardCharsets.UTF_8);
    int padded = (chunk.length + 3) & ~3;
    byte[] rest = Arrays.copyOfRange(bytes, 20 + length, bytes.length);
    ByteBuffer out = ByteBuffer.allocate(20 + padded + rest.length).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(0x46546C67).putInt(2).putInt(out.capacity()).putInt(padded).putInt(0x4E4F534A);
    out.put(chunk);
    while (out.position() < 20 + padded) {
      out.put((byte) ' ');
    }
    Files.write(file, out.put(rest).array());
  }

  @Test
  void computesNormalsThatAreNotThere() throws IOException {
    rewriteJson(", \"NORMAL\": 1", "");
    TriangleMesh mesh = reader.read(file).meshes().get("frontal-bone");
    for (int i = 0; i < 24; i += 3) {
      float outward = mesh.positionsMm()[i] > -50 ? 1 : -1;
      assertTrue(mesh.normals()[i] * outward > 0.3, "corner " + i / 3);
    }
  }

  @Test
  void aMissingFileIsFatal() throws IOException {
    Files.delete(file);
    assertEquals("is not there; restore it or rebuild the models", fatal());
    Files.createDirectory(file);
    assertEquals("is a folder; expected a GLB file", fatal());
  }

  @Test
  void aTruncatedFileSaysHowMuchIsThere() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 100));
    assertEquals(
        "is cut off: "
            + (bytes.length - 100)
            + " of "
            + bytes.length
            + " bytes; restore it or rebuild the models",
        fatal());
    Files.write(file, new byte[0]);
    assertEquals("is empty; restore it or rebuild the models", fatal());
  }

  @Test
  void anotherKindOfFileIsRefused() throws IOException {
    Files.writeString(file, "ply\nformat ascii 1.0\n");
    assertEquals(
        "is no GLB file (it does not begin with \"glTF\"); use a binary glTF 2.0 file", fatal());
  }

  @Test
  void aWrongLengthOfTheJsonChunkIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(12, 1 << 20);
    Files.write(file, bytes);
    assertEquals("has no whole JSON chunk; restore it or rebuild the models", fatal());
  }

  @Test
  void damagedJsonIsRefused() throws IOException {
    patchJson("\"accessors\": [", "\"accessors\": {");
    assertTrue(fatal().startsWith("is damaged: "), fatal());
  }

  @Test
  void anIndexOutOfRangeDropsItsTriangle() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    binaryChunk(bytes).putShort(2 * 96, (short) 999);
    Files.write(file, bytes);
    MeshReader.Result result = reader.read(file);
    TriangleMesh mesh = result.meshes().get("frontal-bone");
    assertTrue(mesh == null || mesh.triangleCount() == 11, "the triangle is dropped");
  }

  @Test
  void aVertexThatIsNoNumberLeavesOutItsMeshOnly() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    binaryChunk(bytes).putFloat(12, Float.NaN);
    Files.write(file, bytes);
    MeshReader.Result result = reader.read(file);
    assertEquals(List.of("frontal-bone"), result.problems().stream().map(Problem::path).toList());
    assertEquals(
        "vertex N is not at a finite place; the mesh is left out, rebuild it",
        result.problems().get(0).message().replaceAll("\\d", "N"));
    assertTrue(result.meshes().containsKey("occipital-bone"));
  }

  @Test
  void damagedBytesNeverEndTheProgram() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = whole.clone();
      int from = round % 2 == 0 ? 20 : bytes.length / 2;
      for (int i = 0; i < 4; i++) {
        bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt();
      }
      Files.write(file, bytes);
      MeshReader.Result result = reader.read(file);
      for (TriangleMesh mesh : result.meshes().values()) {
        for (int index : mesh.triangles()) {
          assertTrue(index >= 0 && index < mesh.vertexCount());
        }
      }
    }
  }

  @Test
  void readsBonesThatOthersMade() throws IOException {
    Path bones = Require.shared().resolve("atlases/bodyparts3d/bones_glb");
    List<Path> some;
    try (var files = Files.list(bones)) {
      some = files.filter(f -> f.toString().endsWith(".glb")).sorted().limit(12).toList();
    }
    assertFalse(some.isEmpty());
    for (Path bone : some) {
      MeshReader.Result result = reader.read(bone);
      assertEquals(List.of(), result.problems(), bone.toString());
      TriangleMesh mesh = result.meshes().values().iterator().next();
      assertTrue(mesh.triangleCount() > 100, bone.toString());
    }
  }
}
