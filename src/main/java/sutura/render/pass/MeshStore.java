package sutura.render.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sutura.anatomy.StructureId;
import sutura.render.Displacements;
import sutura.render.DrawItem;
import sutura.render.FrameDescription;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlVertexArray;

/** All meshes on the graphics card, in one or more batches, each of which was packed together. */
final class MeshStore implements AutoCloseable {
  /** Meshes that share their buffers. */
  private record Batch(
      GlBuffer vertices, GlBuffer indices, GlVertexArray array, DisplacedVertices displaced) {
    static Batch of(PackedMeshes meshes) {
      // An own array is bound first, so that binding the indices disturbs nobody else's.
      GlVertexArray scratch = GlVertexArray.empty();
      GlBuffer vertices = new GlBuffer(GlBuffer.Use.VERTICES, meshes.vertices());
      GlBuffer indices = new GlBuffer(GlBuffer.Use.INDICES, meshes.indices());
      GlVertexArray array = GlVertexArray.mesh(vertices, indices);
      scratch.close();
      int count = meshes.vertices().capacity() / GlVertexArray.MESH_VERTEX_BYTES;
      return new Batch(vertices, indices, array, new DisplacedVertices(vertices, indices, count));
    }

    void close() {
      displaced.close();
      array.close();
      indices.close();
      vertices.close();
    }
  }

  private final List<Batch> batches = new ArrayList<>();
  private final Map<StructureId, PackedMeshes.Range> full = new HashMap<>();
  private final Map<StructureId, PackedMeshes.Range> reduced = new HashMap<>();
  private final CutFaces faces = new CutFaces();
  private final DrawnBodies bodies = new DrawnBodies();
  private @Nullable Displacements displacements;
  private @Nullable GlVertexArray bound;

  MeshStore(PackedMeshes meshes) {
    add(meshes);
  }

  /** Brings more meshes onto the card; what is there stays. */
  void add(PackedMeshes meshes) {
    int number = batches.size();
    batches.add(Batch.of(meshes));
    meshes.full().forEach((id, range) -> full.put(id, range.inBatch(number)));
    meshes.reduced().forEach((id, range) -> reduced.put(id, range.inBatch(number)));
  }

  /** Where a structure's triangles are, of the other level if it has one alone; or null. */
  PackedMeshes.@Nullable Range range(StructureId id, boolean reducedDetail) {
    PackedMeshes.Range wanted = (reducedDetail ? reduced : full).get(id);
    return wanted == null ? (reducedDetail ? full : reduced).get(id) : wanted;
  }

  /** Brings onto the card what is drawn in this frame alone. */
  void show(FrameDescription frame) {
    faces.update(frame.items());
    bodies.update(frame.items());
    displacements = frame.displacements().orElse(null);
    bound = null;
  }

  /** The cut faces of the present frame. */
  CutFaces faces() {
    return faces;
  }

  /** Where the triangles of an item are; null if it has none. */
  PackedMeshes.@Nullable Range range(DrawItem item, boolean reducedDetail) {
    if (item.body().isPresent()) {
      return bodies.range(item.body().get());
    }
    Optional<DrawItem.CutFace> face = item.face();
    return face.isPresent()
        ? faces.range(face.get().cap())
        : range(item.id(), reducedDetail || item.coarse());
  }

  /** Draws an item with the program in use. */
  void draw(DrawList.Entry entry) {
    if (entry.item().face().isPresent()) {
      faces.draw(entry.range());
      bound = null;
    } else if (entry.item().body().isPresent()) {
      bodies.draw(entry.range());
      bound = null;
    } else {
      bindFor(entry).drawTriangles(entry.range().firstIndex(), entry.range().indexCount());
    }
  }

  private GlVertexArray bindFor(DrawList.Entry entry) {
    GlVertexArray moved = displacedArray(entry);
    GlVertexArray array = moved == null ? batches.get(entry.range().batch()).array() : moved;
    if (bound != array) {
      bound = array;
      array.bind();
    }
    return array;
  }

  /** Whether the load of this frame moves an item. */
  boolean isDisplaced(DrawList.Entry entry) {
    return displacedArray(entry) != null;
  }

  private @Nullable GlVertexArray displacedArray(DrawList.Entry entry) {
    boolean own = entry.item().face().isPresent() || entry.item().body().isPresent();
    return displacements == null || own
        ? null
        : batches
            .get(entry.range().batch())
            .displaced()
            .array(entry.item().id(), entry.range(), displacements);
  }

  /** To be called before a pass draws meshes. */
  void bind() {
    bound = null;
  }

  @Override
  public void close() {
    faces.close();
    bodies.close();
    batches.forEach(Batch::close);
  }
}
