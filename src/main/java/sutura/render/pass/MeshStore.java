package sutura.render.pass;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlVertexArray;

/** All meshes on the graphics card. */
final class MeshStore implements AutoCloseable {
  private final GlBuffer vertices;
  private final GlBuffer indices;
  private final GlVertexArray array;
  private final Map<StructureId, PackedMeshes.Range> full;
  private final Map<StructureId, PackedMeshes.Range> reduced;

  MeshStore(PackedMeshes meshes) {
    // An own array is bound first, so that binding the indices disturbs nobody else's.
    GlVertexArray scratch = GlVertexArray.empty();
    vertices = new GlBuffer(GlBuffer.Use.VERTICES, meshes.vertices());
    indices = new GlBuffer(GlBuffer.Use.INDICES, meshes.indices());
    array = GlVertexArray.mesh(vertices, indices);
    scratch.close();
    full = meshes.full();
    reduced = meshes.reduced();
  }

  /** Where a structure's triangles are; null if it has no mesh. */
  PackedMeshes.@Nullable Range range(StructureId id, boolean reducedDetail) {
    PackedMeshes.Range lower = reducedDetail ? reduced.get(id) : null;
    return lower == null ? full.get(id) : lower;
  }

  void bind() {
    array.bind();
  }

  void draw(PackedMeshes.Range range) {
    array.drawTriangles(range.firstIndex(), range.indexCount());
  }

  @Override
  public void close() {
    array.close();
    indices.close();
    vertices.close();
  }
}
