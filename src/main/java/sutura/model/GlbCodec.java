package sutura.model;

import java.io.IOException;
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
import sutura.json.JsonCodec;
import sutura.json.JsonValue;
import sutura.space.GltfFrame;

/**
 * Writes meshes as glTF 2.0 binary: metres, +Y up, one named node and one material a structure.
 *
 * <p>Positions and normals are 32-bit floats, indices 16 bits where they fit, else 32; where a mesh
 * knows the origin of its vertices it has the attribute {@link #PROVENANCE}. The same input gives
 * the same bytes. Source: Khronos glTF 2.0 specification, section 4 (GLB container).
 */
public final class GlbCodec {
  static final int MAGIC = 0x46546C67;
  static final int JSON_CHUNK = 0x4E4F534A;
  static final int BINARY_CHUNK = 0x004E4942;
  static final int FLOAT = 5126;
  static final int UNSIGNED_BYTE = 5121;
  static final int UNSIGNED_SHORT = 5123;
  static final int UNSIGNED_INT = 5125;
  private static final int ARRAY_BUFFER = 34962;
  private static final int ELEMENT_ARRAY_BUFFER = 34963;

  /** Vertex attribute: the ordinal of {@link sutura.evidence.Provenance}; others pass it over. */
  public static final String PROVENANCE = "_PROVENANCE";

  private final List<JsonValue> nodes = new ArrayList<>();
  private final List<JsonValue> meshes = new ArrayList<>();
  private final List<JsonValue> materials = new ArrayList<>();
  private final List<JsonValue> accessors = new ArrayList<>();
  private final List<JsonValue> views = new ArrayList<>();
  private final List<ByteBuffer> blocks = new ArrayList<>();
  private int length;

  private GlbCodec() {}

  /** Writes bone-coloured nodes, in the map's order. */
  public static void write(
      Path file, Map<String, TriangleMesh> meshesByName, Map<String, String> assetExtras)
      throws IOException {
    List<GlbNode> list = new ArrayList<>();
    meshesByName.forEach((name, mesh) -> list.add(GlbNode.bone(name, mesh, Map.of())));
    write(file, list, assetExtras);
  }

  /** Writes nodes in their order. */
  public static void write(Path file, List<GlbNode> list, Map<String, String> assetExtras)
      throws IOException {
    WholeFile.write(file, encode(list, assetExtras));
  }

  /** The bytes of a GLB file that holds these nodes. */
  public static byte[] encode(List<GlbNode> list, Map<String, String> assetExtras) {
    GlbCodec codec = new GlbCodec();
    list.forEach(codec::addNode);
    return codec.assemble(assetExtras);
  }

  private void addNode(GlbNode node) {
    TriangleMesh mesh = node.mesh();
    JsonValue.Builder positions = vectorAccessor(mesh.positionsMm(), 0.001f);
    putBounds(positions, mesh.box());
    int position = add(accessors, positions);
    int normal = add(accessors, vectorAccessor(mesh.normals(), 1));
    int index = add(accessors, indexAccessor(mesh));
    JsonValue.Builder attributes =
        JsonValue.object().put("POSITION", position).put("NORMAL", normal);
    if (mesh.provenance().length > 0) {
      attributes.put(PROVENANCE, add(accessors, byteAccessor(mesh.provenance())));
    }
    JsonValue.Builder primitive =
        JsonValue.object()
            .put("attributes", attributes.build())
            .put("indices", index)
            .put("material", add(materials, material(node)));
    JsonValue.Builder meshJson =
        JsonValue.object().put("name", node.name()).put("primitives", only(primitive));
    JsonValue.Builder json =
        JsonValue.object().put("name", node.name()).put("mesh", add(meshes, meshJson));
    putExtras(json, node.extras());
    add(nodes, json);
  }

  /** Adds an item and returns its index, by which glTF refers to it. */
  private static int add(List<JsonValue> list, JsonValue.Builder item) {
    list.add(item.build());
    return list.size() - 1;
  }

  private static JsonValue only(JsonValue.Builder item) {
    return JsonValue.array(List.of(item.build()));
  }

  private static void putExtras(JsonValue.Builder json, Map<String, String> extras) {
    if (!extras.isEmpty()) {
      JsonValue.Builder object = JsonValue.object();
      extras.forEach(object::put);
      json.put("extras", object.build());
    }
  }

  private static JsonValue.Builder material(GlbNode node) {
    JsonValue.Builder surface =
        JsonValue.object()
            .put("baseColorFactor", numbers(node.red(), node.green(), node.blue(), 1))
            .put("metallicFactor", 0)
            .put("roughnessFactor", 0.6, 1);
    return JsonValue.object().put("name", node.name()).put("pbrMetallicRoughness", surface.build());
  }

  private JsonValue.Builder vectorAccessor(float[] ras, float scale) {
    return accessor(vectors(ras, scale), FLOAT, "VEC3", 12, ARRAY_BUFFER);
  }

  private JsonValue.Builder indexAccessor(TriangleMesh mesh) {
    return mesh.vertexCount() <= 0xFFFF
        ? accessor(shorts(mesh.triangles()), UNSIGNED_SHORT, "SCALAR", 2, ELEMENT_ARRAY_BUFFER)
        : accessor(ints(mesh.triangles()), UNSIGNED_INT, "SCALAR", 4, ELEMENT_ARRAY_BUFFER);
  }

  /** One byte a vertex; the format wants each at a multiple of four. */
  private JsonValue.Builder byteAccessor(byte[] values) {
    ByteBuffer block = allocate(4 * values.length);
    for (byte value : values) {
      block.putInt(value & 0xFF);
    }
    JsonValue.Builder view = JsonValue.object().put("byteStride", 4);
    return accessor(view, block.flip(), UNSIGNED_BYTE, "SCALAR", 4, ARRAY_BUFFER);
  }

  private JsonValue.Builder accessor(
      ByteBuffer block, int componentType, String type, int elementBytes, int target) {
    return accessor(JsonValue.object(), block, componentType, type, elementBytes, target);
  }

  private JsonValue.Builder accessor(
      JsonValue.Builder viewJson,
      ByteBuffer block,
      int componentType,
      String type,
      int elementBytes,
      int target) {
    int bytes = block.limit();
    int view =
        add(
            views,
            viewJson
                .put("buffer", 0)
                .put("byteOffset", length)
                .put("byteLength", bytes)
                .put("target", target));
    blocks.add(block);
    length = Math.addExact(length, padded(bytes));
    return JsonValue.object()
        .put("bufferView", view)
        .put("componentType", componentType)
        .put("count", bytes / elementBytes)
        .put("type", type);
  }

  private static void putBounds(JsonValue.Builder accessor, Box boxMm) {
    if (boxMm.isEmpty()) {
      return;
    }
    Matrix4d gltfFromRas = GltfFrame.gltfFromRas();
    Vector3d a = gltfFromRas.transformPosition(boxMm.minMm(), new Vector3d());
    Vector3d b = gltfFromRas.transformPosition(boxMm.maxMm(), new Vector3d());
    Vector3d min = a.min(b, new Vector3d());
    Vector3d max = a.max(b, new Vector3d());
    accessor.put("min", numbers((float) min.x, (float) min.y, (float) min.z));
    accessor.put("max", numbers((float) max.x, (float) max.y, (float) max.z));
  }

  /** The shortest decimals that stand for these floats. */
  private static JsonValue numbers(float... values) {
    List<JsonValue> numbers = new ArrayList<>();
    for (float value : values) {
      numbers.add(new JsonValue.Num(Double.parseDouble(Float.toString(value))));
    }
    return JsonValue.array(numbers);
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

  private JsonValue document(Map<String, String> assetExtras) {
    JsonValue.Builder asset = JsonValue.object().put("version", "2.0").put("generator", "Sutura");
    putExtras(asset, assetExtras);
    List<JsonValue> shown = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      shown.add(JsonValue.of(node));
    }
    return JsonValue.object()
        .put("asset", asset.build())
        .put("scene", 0)
        .put("scenes", only(JsonValue.object().put("nodes", JsonValue.array(shown))))
        .put("nodes", JsonValue.array(nodes))
        .put("meshes", JsonValue.array(meshes))
        .put("materials", JsonValue.array(materials))
        .put("accessors", JsonValue.array(accessors))
        .put("bufferViews", JsonValue.array(views))
        .put("buffers", only(JsonValue.object().put("byteLength", length)))
        .build();
  }

  private byte[] assemble(Map<String, String> assetExtras) {
    byte[] json = JsonCodec.writeCompact(document(assetExtras)).getBytes(StandardCharsets.UTF_8);
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
