package sutura.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import sutura.files.WholeFile;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.space.GltfFrame;

/**
 * Writes meshes as glTF 2.0 binary: metres, +Y up, one named node and one material a structure.
 *
 * <p>Positions and normals are 32-bit floats, indices 16 bits where they fit, else 32. The same
 * input gives the same bytes. Source: Khronos glTF 2.0 specification, section 4 (GLB container).
 */
public final class GlbCodec {
  private static final int MAGIC = 0x46546C67;
  private static final int JSON_CHUNK = 0x4E4F534A;
  private static final int BINARY_CHUNK = 0x004E4942;
  private static final int FLOAT = 5126;
  private static final int UNSIGNED_SHORT = 5123;
  private static final int UNSIGNED_INT = 5125;
  private static final int ARRAY_BUFFER = 34962;
  private static final int ELEMENT_ARRAY_BUFFER = 34963;

  private final ObjectNode root = new ObjectMapper().createObjectNode();
  private final ArrayNode nodes;
  private final ArrayNode meshes;
  private final ArrayNode materials;
  private final ArrayNode accessors;
  private final ArrayNode views;
  private final List<ByteBuffer> blocks = new ArrayList<>();
  private int length;

  private GlbCodec(Map<String, ?> assetExtras) {
    ObjectNode asset = root.putObject("asset");
    asset.put("version", "2.0").put("generator", "Sutura");
    if (!assetExtras.isEmpty()) {
      asset.set("extras", new ObjectMapper().valueToTree(assetExtras));
    }
    root.put("scene", 0);
    root.putArray("scenes").addObject().putArray("nodes");
    nodes = root.putArray("nodes");
    meshes = root.putArray("meshes");
    materials = root.putArray("materials");
    accessors = root.putArray("accessors");
    views = root.putArray("bufferViews");
    root.putArray("buffers").addObject();
  }

  /** Writes bone-coloured nodes, in the map's order. */
  public static void write(
      Path file, Map<String, TriangleMesh> meshesByName, Map<String, ?> assetExtras)
      throws IOException {
    List<GlbNode> list = new ArrayList<>();
    meshesByName.forEach((name, mesh) -> list.add(GlbNode.bone(name, mesh, Map.of())));
    write(file, list, assetExtras);
  }

  /** Writes nodes in their order. */
  public static void write(Path file, List<GlbNode> list, Map<String, ?> assetExtras)
      throws IOException {
    WholeFile.write(file, encode(list, assetExtras));
  }

  /** The bytes of a GLB file that holds these nodes. */
  public static byte[] encode(List<GlbNode> list, Map<String, ?> assetExtras) {
    GlbCodec codec = new GlbCodec(assetExtras);
    list.forEach(codec::addNode);
    return codec.assemble();
  }

  private void addNode(GlbNode node) {
    TriangleMesh mesh = node.mesh();
    int position = addAccessor(vectors(mesh.positionsMm(), 0.001f), FLOAT, "VEC3", ARRAY_BUFFER);
    addBounds(position, mesh.box());
    int normal = addAccessor(vectors(mesh.normals(), 1), FLOAT, "VEC3", ARRAY_BUFFER);
    boolean small = mesh.vertexCount() <= 0xFFFF;
    int index =
        addAccessor(
            small ? shorts(mesh.triangles()) : ints(mesh.triangles()),
            small ? UNSIGNED_SHORT : UNSIGNED_INT,
            "SCALAR",
            ELEMENT_ARRAY_BUFFER);
    ObjectNode primitive =
        meshes.addObject().put("name", node.name()).putArray("primitives").addObject();
    primitive.putObject("attributes").put("POSITION", position).put("NORMAL", normal);
    primitive.put("indices", index).put("material", addMaterial(node));
    ObjectNode json = nodes.addObject().put("name", node.name()).put("mesh", meshes.size() - 1);
    if (!node.extras().isEmpty()) {
      json.set("extras", new ObjectMapper().valueToTree(node.extras()));
    }
    ((ArrayNode) root.at("/scenes/0/nodes")).add(nodes.size() - 1);
  }

  private int addMaterial(GlbNode node) {
    ObjectNode material = materials.addObject().put("name", node.name());
    ObjectNode surface = material.putObject("pbrMetallicRoughness");
    surface.putArray("baseColorFactor").add(node.red()).add(node.green()).add(node.blue()).add(1);
    surface.put("metallicFactor", 0).put("roughnessFactor", 0.6);
    return materials.size() - 1;
  }

  private int addAccessor(ByteBuffer block, int componentType, String type, int target) {
    int bytes = block.limit();
    views
        .addObject()
        .put("buffer", 0)
        .put("byteOffset", length)
        .put("byteLength", bytes)
        .put("target", target);
    int element = componentType == UNSIGNED_SHORT ? 2 : type.equals("VEC3") ? 12 : 4;
    accessors
        .addObject()
        .put("bufferView", views.size() - 1)
        .put("componentType", componentType)
        .put("count", bytes / element)
        .put("type", type);
    blocks.add(block);
    length = Math.addExact(length, padded(bytes));
    return accessors.size() - 1;
  }

  private void addBounds(int accessor, Box boxMm) {
    if (boxMm.isEmpty()) {
      return;
    }
    Matrix4d gltfFromRas = GltfFrame.gltfFromRas();
    Vector3d a = gltfFromRas.transformPosition(boxMm.minMm(), new Vector3d());
    Vector3d b = gltfFromRas.transformPosition(boxMm.maxMm(), new Vector3d());
    Vector3d min = a.min(b, new Vector3d());
    Vector3d max = a.max(b, new Vector3d());
    ObjectNode json = (ObjectNode) accessors.get(accessor);
    json.putArray("min").add((float) min.x).add((float) min.y).add((float) min.z);
    json.putArray("max").add((float) max.x).add((float) max.y).add((float) max.z);
  }

  /** RAS vectors turned into the glTF frame: (X, Y, Z) = scale (-x, z, y). */
  private static ByteBuffer vectors(float[] ras, float scale) {
    ByteBuffer block = allocate(4 * ras.length);
    for (int i = 0; i < ras.length; i += 3) {
      block.putFloat(-ras[i] * scale).putFloat(ras[i + 2] * scale).putFloat(ras[i + 1] * scale);
    }
    return block.flip();
  }

  private static ByteBuffer ints(int[] values) {
    ByteBuffer block = allocate(4 * values.length);
    for (int value : values) {
      block.putInt(value);
    }
    return block.flip();
  }

  private static ByteBuffer shorts(int[] values) {
    ByteBuffer block = allocate(2 * values.length);
    for (int value : values) {
      block.putShort((short) value);
    }
    return block.flip();
  }

  private byte[] assemble() {
    ((ObjectNode) root.at("/buffers/0")).put("byteLength", length);
    byte[] json;
    try {
      json = new ObjectMapper().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a JSON tree in memory cannot be written", e);
    }
    int jsonBytes = padded(json.length);
    byte[] file = new byte[12 + 8 + jsonBytes + 8 + length];
    ByteBuffer out = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(MAGIC).putInt(2).putInt(file.length);
    out.putInt(jsonBytes).putInt(JSON_CHUNK).put(json);
    while (out.position() < 20 + jsonBytes) {
      out.put((byte) ' ');
    }
    out.putInt(length).putInt(BINARY_CHUNK);
    for (ByteBuffer block : blocks) {
      int end = out.position() + padded(block.limit());
      out.put(block);
      while (out.position() < end) {
        out.put((byte) 0);
      }
    }
    return file;
  }

  private static int padded(int bytes) {
    return (bytes + 3) & ~3;
  }

  private static ByteBuffer allocate(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
