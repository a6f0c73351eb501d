package sutura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.geometry.TriangleMesh;
import sutura.model.assimp.AssimpMeshReader;
import sutura.testing.ModelFixture;
import sutura.testing.Require;

class PlainGlbTest {
  @TempDir Path folder;
  private Path file = Path.of("none");
  private byte[] whole = {};
  private int binary;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("a.glb");
    TriangleMesh half = ModelFixture.mirroredAbove(ModelFixture.box(3, 5, 7, 20), 10);
    GlbCodec.write(file, Map.of("half", half), Map.of());
    whole = Files.readAllBytes(file);
    binary = 28 + little(whole).getInt(12);
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private Optional<Map<String, TriangleMesh>> read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return PlainGlb.read(file);
  }

  @Test
  void givesWhatTheGeneralReaderGives() {
    Map<String, TriangleMesh> plain = PlainGlb.read(file).orElseThrow();
    MeshReader.Result general = new AssimpMeshReader().read(file);
    assertEquals(general.meshes().keySet(), plain.keySet());
    assertSame(general.meshes().get("half"), plain.get("half"));
  }

  /** The general reader may put vertices into another order, but not triangles. */
  private static void assertSame(TriangleMesh expected, TriangleMesh found) {
    assertArrayEquals(
        corners(expected.positionsMm(), expected), corners(found.positionsMm(), found));
    assertArrayEquals(
        corners(expected.normals(), expected), corners(found.normals(), found), 1e-6f);
    assertEquals(expected.provenance().length, found.provenance().length);
    for (int i = 0; found.provenance().length > 0 && i < expected.triangles().length; i++) {
      assertEquals(
          expected.provenance()[expected.triangles()[i]], found.provenance()[found.triangles()[i]]);
    }
  }

  private static float[] corners(float[] vectors, TriangleMesh mesh) {
    float[] corners = new float[3 * mesh.triangles().length];
    for (int i = 0; i < mesh.triangles().length; i++) {
      System.arraycopy(vectors, 3 * mesh.triangles()[i], corners, 3 * i, 3);
    }
    return corners;
  }

  @Test
  void readsTheShippedMeshesLikeTheGeneralReader() throws IOException {
    Path shipped = Require.models().resolve("skull-lod.glb");
    Map<String, TriangleMesh> plain = PlainGlb.read(shipped).orElseThrow();
    MeshReader.Result general = new AssimpMeshReader().read(shipped);
    assertEquals(general.meshes().keySet(), plain.keySet());
    general.meshes().forEach((name, mesh) -> assertSame(mesh, plain.get(name)));
  }

  @Test
  void leavesAFileWithAnotherLayoutToTheGeneralReader() throws IOException {
    String json = new String(whole, 20, binary - 28, StandardCharsets.UTF_8);
    for (String[] change :
        new String[][] {
          {"\"extras\"", "\"weight\""},
          {"\"mode\"", "\"skin\""},
          {"\"VEC3\"", "\"VEC4\""},
          {"\"buffer\":0", "\"buffer\":1"},
          {"\"POSITION\"", "\"POSITIOM\""},
          {"\"byteStride\":4", "\"byteStride\":8"},
        }) {
      byte[] changed = whole.clone();
      byte[] text = json.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(text, 0, changed, 20, text.length);
      boolean same = Arrays.equals(whole, changed);
      assertEquals(same, read(changed).isPresent(), change[1]);
    }
  }

  @Test
  void leavesAFaultyFileToTheGeneralReader() throws IOException {
    assertTrue(read(whole).isPresent());
    assertTrue(read(Arrays.copyOf(whole, whole.length - 1)).isEmpty(), "cut off");
    assertTrue(read(new byte[0]).isEmpty(), "empty");
    byte[] nowhere = whole.clone();
    little(nowhere).putFloat(binary + 4, Float.NaN);
    assertTrue(read(nowhere).isEmpty(), "a vertex that is nowhere");
    byte[] outside = whole.clone();
    little(outside).putShort(binary + 2 * 12 * 8, (short) 8);
    assertTrue(read(outside).isEmpty(), "the ninth of eight vertices");
    byte[] unknown = whole.clone();
    little(unknown).putInt(whole.length - 4, 77);
    assertTrue(read(unknown).isEmpty(), "an unknown origin");
    Files.delete(file);
    assertTrue(PlainGlb.read(file).isEmpty(), "no file");
  }

  @Test
  void damagedBytesNeverGiveATriangleWithoutVertices() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = whole.clone();
      int from = round % 2 == 0 ? 0 : 20;
      for (int i = 0; i < 2; i++) {
        bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt();
      }
      for (TriangleMesh mesh : read(bytes).orElse(Map.of()).values()) {
        for (int index : mesh.triangles()) {
          assertTrue(index >= 0 && index < mesh.vertexCount());
        }
      }
    }
  }
}
