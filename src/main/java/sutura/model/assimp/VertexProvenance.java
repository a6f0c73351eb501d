package sutura.model.assimp;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sutura.evidence.Provenance;
import sutura.geometry.TriangleMesh;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;
import sutura.json.JsonValue;
import sutura.model.GlbCodec;

/**
 * The origin of each vertex, from the attribute {@link GlbCodec#PROVENANCE} of a GLB file, which
 * Assimp passes over. Assimp may put vertices into another order, but not triangles: an origin
 * finds its vertex by the corners of the triangles.
 */
final class VertexProvenance {
  private static final int UNSIGNED_BYTE = 5121;
  private static final int UNSIGNED_SHORT = 5123;
  private static final int UNSIGNED_INT = 5125;

  private final ByteBuffer binary;
  private final List<JsonCursor> accessors;
  private final List<JsonCursor> views;
  private final Map<String, JsonCursor> primitives = new HashMap<>();

  private VertexProvenance(JsonCursor root, ByteBuffer binary) {
    this.binary = binary;
    accessors = items(root, "accessors");
    views = items(root, "bufferViews");
    List<JsonCursor> meshes = items(root, "meshes");
    for (JsonCursor node : items(root, "nodes")) {
      Optional<String> name = node.optionalField("name").flatMap(JsonCursor::text);
      Optional<JsonCursor> mesh = node.optionalField("mesh").flatMap(c -> at(meshes, c));
      mesh.map(m -> items(m, "primitives"))
          .filter(p -> p.size() == 1 && name.isPresent())
          .ifPresent(p -> primitives.putIfAbsent(name.orElseThrow(), p.get(0)));
    }
  }

  /** Of a file that Assimp could read; a file without the attribute just has none. */
  static VertexProvenance of(GlbContainer container) {
    List<JsonFault> faults = new ArrayList<>();
    JsonValue document = JsonValue.object().build();
    try {
      document = JsonCodec.parse(container.json());
    } catch (JsonSyntaxException e) {
      // Assimp is the judge of the file; without readable JSON no vertex has an origin
    }
    return new VertexProvenance(JsonCursor.root(document, faults), container.binary());
  }

  /**
   * The node's mesh with the origin of its vertices; as it is, if the file has none.
   *
   * @throws MeshCopy.BadMeshException if the file has some that cannot be those of this mesh
   */
  TriangleMesh addedTo(String node, TriangleMesh mesh, boolean turned)
      throws MeshCopy.BadMeshException {
    JsonCursor primitive = primitives.get(node);
    Optional<JsonCursor> attribute =
        primitive == null
            ? Optional.empty()
            : primitive
                .optionalField("attributes")
                .flatMap(c -> c.optionalField(GlbCodec.PROVENANCE));
    if (primitive == null || attribute.isEmpty()) {
      return mesh;
    }
    Optional<Numbers> origins = at(accessors, attribute.get()).flatMap(this::numbers);
    Optional<Numbers> corners =
        primitive.optionalField("indices").flatMap(c -> at(accessors, c)).flatMap(this::numbers);
    if (origins.isEmpty() || corners.isEmpty()) {
      throw bad("cannot be read");
    }
    return mesh.withProvenance(matched(mesh, turned, origins.get(), corners.get()));
  }

  private byte[] matched(TriangleMesh mesh, boolean turned, Numbers origins, Numbers corners)
      throws MeshCopy.BadMeshException {
    int[] triangles = mesh.triangles();
    if (corners.count != triangles.length) {
      throw bad("is for " + corners.count / 3 + " of " + triangles.length / 3 + " triangles");
    }
    byte[] found = new byte[mesh.vertexCount()];
    for (int i = 0; i < triangles.length; i++) {
      int corner = i % 3;
      int vertex = corners.at(turned && corner > 0 ? i + 3 - 2 * corner : i);
      int origin = vertex >= 0 && vertex < origins.count ? origins.at(vertex) : -1;
      if (origin < 0 || origin >= Provenance.values().length) {
        throw bad("gives the vertex " + vertex + " the unknown origin " + origin);
      }
      found[triangles[i]] = (byte) origin;
    }
    return found;
  }

  private static MeshCopy.BadMeshException bad(String what) {
    return new MeshCopy.BadMeshException("its attribute " + GlbCodec.PROVENANCE + " " + what);
  }

  /** Whole numbers in the binary chunk. */
  private record Numbers(ByteBuffer bytes, int from, int stride, int width, int count) {
    int at(int index) {
      int place = from + stride * index;
      return switch (width) {
        case 1 -> bytes.get(place) & 0xFF;
        case 2 -> bytes.getShort(place) & 0xFFFF;
        default -> bytes.getInt(place);
      };
    }
  }

  /** What an accessor of scalars leads to, empty if it does not lie within the file. */
  private Optional<Numbers> numbers(JsonCursor accessor) {
    int type = count(accessor, "componentType");
    int width = type == UNSIGNED_BYTE ? 1 : type == UNSIGNED_SHORT ? 2 : 4;
    boolean known = width < 4 || type == UNSIGNED_INT;
    Optional<JsonCursor> view = accessor.optionalField("bufferView").flatMap(c -> at(views, c));
    if (view.isEmpty() || !known) {
      return Optional.empty();
    }
    int count = count(accessor, "count");
    int stride = Math.max(width, count(view.get(), "byteStride"));
    long from = (long) count(accessor, "byteOffset") + count(view.get(), "byteOffset");
    long end = count == 0 ? from : from + (long) stride * (count - 1) + width;
    return end > binary.limit()
        ? Optional.empty()
        : Optional.of(new Numbers(binary, (int) from, stride, width, count));
  }

  private static int count(JsonCursor object, String field) {
    return object.optionalField(field).flatMap(JsonCursor::count).orElse(0);
  }

  private static List<JsonCursor> items(JsonCursor object, String field) {
    return object.optionalField(field).flatMap(JsonCursor::items).orElse(List.of());
  }

  private static Optional<JsonCursor> at(List<JsonCursor> list, JsonCursor index) {
    return index.count().filter(i -> i < list.size()).map(list::get);
  }
}
