package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.jspecify.annotations.Nullable;
import sutura.geometry.Box;
import sutura.geometry.CrossSection;
import sutura.geometry.TriangleMesh;
import sutura.render.Cap;
import sutura.render.DrawItem;
import sutura.render.gl.GlBuffer;
import sutura.render.gl.GlVertexArray;

/**
 * The cut faces of a frame and the lines around them on the graphics card; written again only when
 * a face has changed.
 */
final class CutFaces implements AutoCloseable {
  /** Four corners of each line, two ends each. */
  private static final int LINE_BYTES = 4 * GlVertexArray.LINE_VERTEX_BYTES;

  private static final float[] NO_PLACES = {};

  private final Map<Cap, PackedMeshes.Range> faces = new HashMap<>();
  private final Map<Cap, PackedMeshes.Range> lines = new HashMap<>();
  private List<Cap> packed = List.of();
  private @Nullable Buffers faceBuffers;
  private @Nullable Buffers lineBuffers;

  private record Buffers(GlBuffer vertices, GlBuffer indices, GlVertexArray array) {
    void close() {
      array.close();
      indices.close();
      vertices.close();
    }
  }

  /** Brings the faces of these items onto the card. */
  void update(List<DrawItem> items) {
    List<Cap> wanted = new ArrayList<>();
    items.forEach(item -> item.face().ifPresent(face -> wanted.add(face.cap())));
    if (wanted.equals(packed)) {
      return;
    }
    close();
    packed = wanted;
    if (!wanted.isEmpty()) {
      packFaces();
      packLines();
    }
  }

  private void packFaces() {
    int vertexCount = 0;
    int indexCount = 0;
    for (Cap cap : packed) {
      vertexCount += cap.face().vertexCount();
      indexCount += cap.face().triangles().length;
    }
    ByteBuffer vertices = direct(vertexCount * GlVertexArray.MESH_VERTEX_BYTES);
    ByteBuffer indices = direct(indexCount * Integer.BYTES);
    for (Cap cap : packed) {
      TriangleMesh face = cap.face();
      Box box = face.box();
      int first = indices.position() / Integer.BYTES;
      int base = vertices.position() / GlVertexArray.MESH_VERTEX_BYTES;
      vertices.asIntBuffer().put(PackedMeshes.words(face));
      vertices.position((base + face.vertexCount()) * GlVertexArray.MESH_VERTEX_BYTES);
      for (int index : face.triangles()) {
        indices.putInt(base + index);
      }
      faces.put(cap, range(first, face.triangles().length, base, face.positionsMm(), box));
    }
    faceBuffers = buffers(vertices, indices, false);
  }

  private static PackedMeshes.Range range(
      int first, int count, int firstVertex, float[] placesMm, Box box) {
    return new PackedMeshes.Range(
        0,
        first,
        count,
        firstVertex,
        placesMm,
        new Vector3f(box.minMm()),
        new Vector3f(box.maxMm()));
  }

  private void packLines() {
    int count = packed.stream().mapToInt(cap -> cap.section().count()).sum();
    ByteBuffer vertices = direct(count * LINE_BYTES);
    ByteBuffer indices = direct(count * 6 * Integer.BYTES);
    int done = 0;
    for (Cap cap : packed) {
      int first = 6 * done;
      putLines(cap.section(), vertices);
      for (int i = 0; i < cap.section().count(); i++, done++) {
        int base = 4 * done;
        indices.putInt(base).putInt(base + 1).putInt(base + 2);
        indices.putInt(base + 2).putInt(base + 1).putInt(base + 3);
      }
      lines.put(cap, range(first, 6 * cap.section().count(), 0, NO_PLACES, cap.face().box()));
    }
    lineBuffers = buffers(vertices, indices, true);
  }

  private static void putLines(CrossSection section, ByteBuffer vertices) {
    double[] ends = section.lines();
    for (int i = 0; i < ends.length; i += 4) {
      Vector3d a = section.plane().pointMm(ends[i], ends[i + 1]);
      Vector3d b = section.plane().pointMm(ends[i + 2], ends[i + 3]);
      for (int corner = 0; corner < 4; corner++) {
        put(vertices, a);
        put(vertices, b);
      }
    }
  }

  private static void put(ByteBuffer vertices, Vector3d p) {
    vertices.putFloat((float) p.x).putFloat((float) p.y).putFloat((float) p.z);
  }

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  private static Buffers buffers(ByteBuffer vertices, ByteBuffer indices, boolean lines) {
    vertices.flip();
    indices.flip();
    // An own array is bound first, so that binding the indices disturbs nobody else's.
    GlVertexArray scratch = GlVertexArray.empty();
    GlBuffer vertexBuffer = new GlBuffer(GlBuffer.Use.VERTICES, vertices);
    GlBuffer indexBuffer = new GlBuffer(GlBuffer.Use.INDICES, indices);
    GlVertexArray array =
        lines
            ? GlVertexArray.lines(vertexBuffer, indexBuffer)
            : GlVertexArray.mesh(vertexBuffer, indexBuffer);
    scratch.close();
    return new Buffers(vertexBuffer, indexBuffer, array);
  }

  /** Where a face's triangles are; null if it was not brought onto the card. */
  PackedMeshes.@Nullable Range range(Cap cap) {
    return faces.get(cap);
  }

  void draw(PackedMeshes.Range face) {
    draw(faceBuffers, face);
  }

  /** The lines round a face, four corners each. */
  void drawLines(Cap cap) {
    PackedMeshes.Range range = lines.get(cap);
    if (range != null) {
      draw(lineBuffers, range);
    }
  }

  private static void draw(@Nullable Buffers buffers, PackedMeshes.Range range) {
    if (buffers != null) {
      buffers.array().bind();
      buffers.array().drawTriangles(range.firstIndex(), range.indexCount());
    }
  }

  @Override
  public void close() {
    if (faceBuffers != null) {
      faceBuffers.close();
      faceBuffers = null;
    }
    if (lineBuffers != null) {
      lineBuffers.close();
      lineBuffers = null;
    }
    faces.clear();
    lines.clear();
    packed = List.of();
  }
}
