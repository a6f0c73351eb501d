package sutura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sutura.geometry.TriangleMesh;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.space.GltfFrame;

class GlbCodecTest {
  /** A tetrahedron on the patient's left, in front and above: x negative, y and z positive. */
  private static final TriangleMesh LEFT =
      new TriangleMesh(
          new float[] {-40, 10, 20, -38, 10, 20, -40, 13, 20, -40, 10, 25},
          new float[] {-1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1},
          new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3});

  @TempDir Path folder;

  @Test
  void leftStaysLeftAndWindingStaysOutward() throws Exception {
    Path file = folder.resolve("a.glb");
    GlbCodec.write(file, Map.of("bone-left", LEFT), Map.of("licence", "GPL-2.0-only"));
    ByteBuffer glb = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(0x46546C67, glb.getInt(0));
    assertEquals(Files.size(file), glb.getInt(8));
    int jsonBytes = glb.getInt(12);
    JsonCursor json =
        JsonCursor.root(
            JsonCodec.parse(Arrays.copyOfRange(glb.array(), 20, 20 + jsonBytes)),
            new ArrayList<>());
    JsonCursor node = at(json, "nodes").items().orElseThrow().get(0);
    assertEquals("bone-left", at(node, "name").text().orElseThrow());
    JsonCursor extras = at(at(json, "asset"), "extras");
    assertEquals("GPL-2.0-only", at(extras, "licence").text().orElseThrow());
    int binary = 20 + jsonBytes + 8;
    float[] back = new float[12];
    for (int v = 0; v < 4; v++) {
      int at = binary + 12 * v;
      var ras = GltfFrame.rasFromGltf(glb.getFloat(at), glb.getFloat(at + 4), glb.getFloat(at + 8));
      back[3 * v] = (float) ras.x;
      back[3 * v + 1] = (float) ras.y;
      back[3 * v + 2] = (float) ras.z;
      assertEquals(LEFT.positionsMm()[3 * v], ras.x, 1e-4);
      assertEquals(LEFT.positionsMm()[3 * v + 1], ras.y, 1e-4);
      assertEquals(LEFT.positionsMm()[3 * v + 2], ras.z, 1e-4);
    }
    assertTrue(glb.getFloat(binary) > 0, "the patient's left is glTF's +X");
    TriangleMesh read = new TriangleMesh(back, LEFT.normals(), LEFT.triangles());
    assertEquals(LEFT.volumeMm3(), read.volumeMm3(), 1e-3);
    assertTrue(LEFT.volumeMm3() > 0);
    JsonCursor position = at(json, "accessors").items().orElseThrow().get(0);
    assertArrayEquals(new double[] {0.04, 0.025, 0.013}, at(position, "max").numbers(3).get(), 0);
  }

  private static JsonCursor at(JsonCursor object, String field) {
    return object.field(field).orElseThrow();
  }

  @Test
  void sameInputGivesSameBytes() {
    List<GlbNode> nodes = List.of(GlbNode.bone("a", LEFT, Map.of("provenance", "scan")));
    assertArrayEquals(GlbCodec.encode(nodes, Map.of()), GlbCodec.encode(nodes, Map.of()));
  }

  @Test
  void unwritableFolderLeavesNothing() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    Path below = plain.resolve("a.glb");
    assertThrows(IOException.class, () -> GlbCodec.write(below, Map.of("a", LEFT), Map.of()));
    try (var list = Files.list(folder)) {
      assertEquals(List.of(plain), list.toList());
    }
  }
}
