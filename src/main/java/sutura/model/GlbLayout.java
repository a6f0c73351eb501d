package sutura.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sutura.json.JsonCodec;
import sutura.json.JsonCursor;
import sutura.json.JsonFault;
import sutura.json.JsonSyntaxException;

/**
 * Where the numbers of each mesh lie in a GLB file, if the file is laid out exactly as {@link
 * GlbCodec} writes it: plain nodes without a transform, one primitive a mesh, nothing compressed,
 * shared or optional. Such a file needs no general importer.
 *
 * @param parts one for each node, in file order
 */
record GlbLayout(List<Part> parts) {
  private static final Set<String> NODE = Set.of("name", "mesh", "extras");
  private static final Set<String> MESH = Set.of("name", "primitives");
  private static final Set<String> PRIMITIVE = Set.of("attributes", "indices", "material");
  private static final Set<String> ATTRIBUTES = Set.of("POSITION", "NORMAL", GlbCodec.PROVENANCE);
  private static final Set<String> ACCESSOR =
      Set.of("bufferView", "componentType", "count", "type", "min", "max");
  private static final Set<String> VIEW =
      Set.of("buffer", "byteOffset", "byteLength", "byteStride", "target");
  private static final Set<String> ROOT =
      Set.of(
          "asset",
          "scene",
          "scenes",
          "nodes",
          "meshes",
          "materials",
          "accessors",
          "bufferViews",
          "buffers");

  GlbLayout {
    parts = List.copyOf(parts);
  }

  /**
   * Numbers of one kind.
   *
   * @param offset from the beginning of the binary chunk, bytes
   * @param count of elements
   * @param elementBytes from one element to the next
   */
  record Block(int offset, int count, int elementBytes) {
    int bytes() {
      return count * elementBytes;
    }
  }

  /**
   * One node and its mesh.
   *
   * @param origins ordinals of the provenance of its vertices, if it has some
   */
  record Part(
      String name, Block positions, Block normals, Block indices, Optional<Block> origins) {}

  /** The file is not laid out like this; another reader has to judge it. */
  private static final class ForeignException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads the text that describes a file.
   *
   * @param binaryBytes length of the binary chunk, in which every block lies
   * @return empty if the file is laid out in any other way
   */
  static Optional<GlbLayout> of(byte[] json, int binaryBytes) {
    List<JsonFault> faults = new ArrayList<>();
    try {
      Reading reading = new Reading(JsonCursor.root(JsonCodec.parse(json), faults), binaryBytes);
      GlbLayout layout = new GlbLayout(reading.parts());
      return faults.isEmpty() ? Optional.of(layout) : Optional.empty();
    } catch (JsonSyntaxException | ForeignException e) {
      return Optional.empty();
    }
  }

  /** One pass over a document. */
  private static final class Reading {
    private final List<JsonCursor> nodes;
    private final List<JsonCursor> meshes;
    private final List<JsonCursor> accessors;
    private final List<JsonCursor> views;
    private final int binaryBytes;

    Reading(JsonCursor root, int binaryBytes) throws ForeignException {
      require(hasOnly(root, ROOT));
      this.binaryBytes = binaryBytes;
      nodes = items(root, "nodes");
      meshes = items(root, "meshes");
      accessors = items(root, "accessors");
      views = items(root, "bufferViews");
      List<JsonCursor> buffers = items(root, "buffers");
      require(buffers.size() == 1 && number(buffers.get(0), "byteLength") <= binaryBytes);
      List<JsonCursor> scenes = items(root, "scenes");
      require(scenes.size() == 1 && items(scenes.get(0), "nodes").size() == nodes.size());
    }

    List<Part> parts() throws ForeignException {
      Set<String> names = new HashSet<>();
      List<Part> parts = new ArrayList<>();
      for (JsonCursor node : nodes) {
        require(hasOnly(node, NODE));
        String name = take(take(node.field("name")).text());
        JsonCursor mesh = at(meshes, node, "mesh");
        require(names.add(name) && hasOnly(mesh, MESH) && items(mesh, "primitives").size() == 1);
        parts.add(part(name, items(mesh, "primitives").get(0)));
      }
      require(!parts.isEmpty());
      return parts;
    }

    private Part part(String name, JsonCursor primitive) throws ForeignException {
      JsonCursor attributes = take(primitive.field("attributes"));
      require(hasOnly(primitive, PRIMITIVE) && hasOnly(attributes, ATTRIBUTES));
      Block positions = block(attributes, "POSITION", GlbCodec.FLOAT, "VEC3", 12);
      Block normals = block(attributes, "NORMAL", GlbCodec.FLOAT, "VEC3", 12);
      Optional<Block> origins =
          attributes.optionalField(GlbCodec.PROVENANCE).isEmpty()
              ? Optional.empty()
              : Optional.of(
                  block(attributes, GlbCodec.PROVENANCE, GlbCodec.UNSIGNED_BYTE, "SCALAR", 4));
      JsonCursor accessor = at(accessors, primitive, "indices");
      Block indices =
          number(accessor, "componentType") == GlbCodec.UNSIGNED_SHORT
              ? block(primitive, "indices", GlbCodec.UNSIGNED_SHORT, "SCALAR", 2)
              : block(primitive, "indices", GlbCodec.UNSIGNED_INT, "SCALAR", 4);
      int vertices = positions.count();
      require(vertices > 0 && normals.count() == vertices);
      require(indices.count() > 0 && indices.count() % 3 == 0);
      require(origins.isEmpty() || origins.get().count() == vertices);
      return new Part(name, positions, normals, indices, origins);
    }

    private Block block(
        JsonCursor from, String field, int componentType, String type, int elementBytes)
        throws ForeignException {
      JsonCursor accessor = at(accessors, from, field);
      JsonCursor view = at(views, accessor, "bufferView");
      require(hasOnly(accessor, ACCESSOR) && hasOnly(view, VIEW));
      require(number(accessor, "componentType") == componentType);
      require(take(take(accessor.field("type")).text()).equals(type));
      boolean packed = view.optionalField("byteStride").isEmpty();
      require(packed || number(view, "byteStride") == elementBytes);
      Block block = new Block(number(view, "byteOffset"), number(accessor, "count"), elementBytes);
      long bytes = (long) block.count() * elementBytes;
      require(number(view, "buffer") == 0 && number(view, "byteLength") == bytes);
      require(block.offset() % 4 == 0 && block.offset() + bytes <= binaryBytes);
      return block;
    }

    private static JsonCursor at(List<JsonCursor> list, JsonCursor from, String field)
        throws ForeignException {
      int index = number(from, field);
      require(index < list.size());
      return list.get(index);
    }

    private static boolean hasOnly(JsonCursor object, Set<String> fields) throws ForeignException {
      return fields.containsAll(take(object.fields()).keySet());
    }

    private static List<JsonCursor> items(JsonCursor object, String field) throws ForeignException {
      return take(take(object.field(field)).items());
    }

    private static int number(JsonCursor object, String field) throws ForeignException {
      return take(take(object.field(field)).count());
    }

    private static <T> T take(Optional<T> value) throws ForeignException {
      require(value.isPresent());
      return value.orElseThrow();
    }

    private static void require(boolean fits) throws ForeignException {
      if (!fits) {
        throw new ForeignException();
      }
    }
  }
}
