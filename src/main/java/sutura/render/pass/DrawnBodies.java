package sutura.render.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;
import sutura.render.DrawItem;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlVertexArray;

/** The arrows and fingers of a frame on the graphics card; written again when they change. */
final class DrawnBodies implements AutoCloseable {
  private final Map<TriangleMesh, PackedMeshes.Range> ranges = new HashMap<>();
  private @Nullable GlBuffer vertices;
  private @Nullable GlBuffer indices;
  private @Nullable GlVertexArray array;

  /** Brings the bodies of these items onto the card. */
  void update(List<DrawItem> items) {
    List<TriangleMesh> wanted = new ArrayList<>();
    items.forEach(item -> item.body().ifPresent(wanted::add));
    if (wanted.size() == ranges.size() && ranges.keySet().containsAll(wanted)) {
      return;
    }
    close();
    if (!wanted.isEmpty()) {
      pack(wanted);
    }
  }

  private void pack(List<TriangleMesh> wanted) {
    Map<StructureId, TriangleMesh> named = new LinkedHashMap<>();
    for (TriangleMesh body : wanted) {
      named.put(StructureId.of("body-" + named.size()), body);
    }
    PackedMeshes packed = PackedMeshes.of(named, Map.of());
    packed.full().forEach((id, range) -> ranges.put(named.get(id), range));
    // An own array is bound first, so that binding the indices disturbs nobody else's.
    GlVertexArray scratch = GlVertexArray.empty();
    GlBuffer vertexBuffer = new GlBuffer(GlBuffer.Use.VERTICES, packed.vertices());
    GlBuffer indexBuffer = new GlBuffer(GlBuffer.Use.INDICES, packed.indices());
    array = GlVertexArray.mesh(vertexBuffer, indexBuffer);
    vertices = vertexBuffer;
    indices = indexBuffer;
    scratch.close();
  }

  /** Where a body's triangles are; null if it was not brought onto the card. */
  PackedMeshes.@Nullable Range range(TriangleMesh body) {
    return ranges.get(body);
  }

  void draw(PackedMeshes.Range body) {
    if (array != null) {
      array.bind();
      array.drawTriangles(body.firstIndex(), body.indexCount());
    }
  }

  @Override
  public void close() {
    if (array != null && vertices != null && indices != null) {
      array.close();
      vertices.close();
      indices.close();
    }
    array = null;
    ranges.clear();
  }
}
