package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.render.Displacements;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlVertexArray;

/**
 * Displacements of the vertices of one batch of meshes on the graphics card. A structure is written
 * when it is first drawn with a version of the displacements, and not again until the version is
 * forgotten; some are kept, so that skulls beside each other do not disturb one another.
 */
final class DisplacedVertices implements AutoCloseable {
  /** Three skulls stand beside each other at most, and one more may be on its way. */
  private static final int MOST_KEPT = 4;

  private static final int VERTEX_BYTES = 3 * Float.BYTES;

  private final GlBuffer vertices;
  private final GlBuffer indices;
  private final int vertexCount;
  private final Map<Long, Kept> kept = new LinkedHashMap<>();

  /** Of meshes in these buffers, which others own. */
  DisplacedVertices(GlBuffer vertices, GlBuffer indices, int vertexCount) {
    this.vertices = vertices;
    this.indices = indices;
    this.vertexCount = vertexCount;
  }

  /** One version, and which structures of it are there: by their first vertex, false at rest. */
  private record Kept(GlBuffer buffer, GlVertexArray array, Map<Integer, Boolean> moves) {
    void close() {
      array.close();
      buffer.close();
    }
  }

  /** The vertices with their displacements; null for a structure that has none. */
  @Nullable GlVertexArray array(
      StructureId id, PackedMeshes.Range range, Displacements displacements) {
    Kept of = kept(displacements.version());
    boolean moves =
        of.moves.computeIfAbsent(range.firstVertex(), first -> write(of, id, range, displacements));
    return moves ? of.array : null;
  }

  private Kept kept(long version) {
    Kept known = kept.remove(version);
    if (known == null) {
      known = kept.size() < MOST_KEPT ? made() : oldest();
      known.moves.clear();
    }
    kept.put(version, known);
    return known;
  }

  private Kept oldest() {
    Iterator<Kept> all = kept.values().iterator();
    Kept first = all.next();
    all.remove();
    return first;
  }

  private Kept made() {
    // An own array is bound first, so that binding the indices disturbs nobody else's.
    GlVertexArray scratch = GlVertexArray.empty();
    GlBuffer buffer = GlBuffer.changing(VERTEX_BYTES * vertexCount);
    GlVertexArray array = GlVertexArray.displacedMesh(vertices, indices, buffer);
    scratch.close();
    return new Kept(buffer, array, new HashMap<>());
  }

  private static boolean write(
      Kept to, StructureId id, PackedMeshes.Range range, Displacements displacements) {
    Optional<float[]> nm = displacements.field().displacementsNm(id, range.placesMm());
    nm.ifPresent(
        values -> {
          ByteBuffer bytes =
              ByteBuffer.allocateDirect(values.length * Float.BYTES).order(ByteOrder.nativeOrder());
          bytes.asFloatBuffer().put(values);
          to.buffer.write((long) VERTEX_BYTES * range.firstVertex(), bytes);
        });
    return nm.isPresent();
  }

  @Override
  public void close() {
    kept.values().forEach(Kept::close);
    kept.clear();
  }
}
