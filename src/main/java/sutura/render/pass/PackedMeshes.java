package sutura.render.pass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joml.Vector3f;
import sutura.anatomy.StructureId;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.geometry.TriangleMesh;
import sutura.render.gl.GlVertexArray;

/**
 * Some meshes in one vertex and one index buffer, as the graphics card wants them. Made without GL,
 * so that another thread can do it while the context opens.
 *
 * @param vertices position (3 floats, mm), normal (10-10-10 signed) and origin (2 bits), direct
 * @param indices 32-bit, direct
 * @param full where each structure's triangles lie
 * @param reduced the same for the meshes of lower detail; structures without one are missing
 */
public record PackedMeshes(
    ByteBuffer vertices,
    ByteBuffer indices,
    Map<StructureId, Range> full,
    Map<StructureId, Range> reduced) {
  /**
   * Part of an index buffer, and the box around its vertices, RAS mm.
   *
   * @param batch number of the buffer among those that are on the graphics card
   * @param firstVertex where its vertices begin
   * @param placesMm x, y, z of each of them, RAS mm
   */
  record Range(
      int batch,
      int firstIndex,
      int indexCount,
      int firstVertex,
      float[] placesMm,
      Vector3f minMm,
      Vector3f maxMm) {
    Range inBatch(int number) {
      return new Range(number, firstIndex, indexCount, firstVertex, placesMm, minMm, maxMm);
    }
  }

  /** Copies every mesh; cost: one pass over vertices and indices. */
  public static PackedMeshes of(
      Map<StructureId, TriangleMesh> full, Map<StructureId, TriangleMesh> reduced) {
    long vertices = 0;
    long indices = 0;
    for (Map<StructureId, TriangleMesh> level : java.util.List.of(full, reduced)) {
      for (TriangleMesh mesh : level.values()) {
        vertices += mesh.vertexCount();
        indices += mesh.triangles().length;
      }
    }
    Packing packing = new Packing(vertices, indices);
    Map<StructureId, Range> fullRanges = packing.addAll(full);
    Map<StructureId, Range> reducedRanges = packing.addAll(reduced);
    return new PackedMeshes(packing.vertexBytes, packing.indexBytes, fullRanges, reducedRanges);
  }

  /** Buffers that fill up. */
  private static final class Packing {
    private final ByteBuffer vertexBytes;
    private final ByteBuffer indexBytes;
    private final IntBuffer vertices;
    private final IntBuffer indices;
    private int vertexCount;

    Packing(long vertexTotal, long indexTotal) {
      vertexBytes = direct(vertexTotal * GlVertexArray.MESH_VERTEX_BYTES);
      indexBytes = direct(indexTotal * Integer.BYTES);
      vertices = vertexBytes.asIntBuffer();
      indices = indexBytes.asIntBuffer();
    }

    private static ByteBuffer direct(long bytes) {
      return ByteBuffer.allocateDirect(Math.toIntExact(bytes)).order(ByteOrder.nativeOrder());
    }

    Map<StructureId, Range> addAll(Map<StructureId, TriangleMesh> meshes) {
      Map<StructureId, Range> ranges = new LinkedHashMap<>();
      meshes.forEach((id, mesh) -> ranges.put(id, add(mesh)));
      return ranges;
    }

    private Range add(TriangleMesh mesh) {
      int first = indices.position();
      int[] corners = new int[mesh.triangles().length];
      for (int i = 0; i < corners.length; i++) {
        corners[i] = vertexCount + mesh.triangles()[i];
      }
      indices.put(corners);
      vertices.put(words(mesh));
      int firstVertex = vertexCount;
      vertexCount += mesh.vertexCount();
      Box box = mesh.box();
      Vector3f min = box.isEmpty() ? new Vector3f() : new Vector3f(box.minMm());
      Vector3f max = box.isEmpty() ? new Vector3f() : new Vector3f(box.maxMm());
      return new Range(0, first, corners.length, firstVertex, mesh.positionsMm(), min, max);
    }
  }

  /** The vertices of a mesh, four words each. */
  static int[] words(TriangleMesh mesh) {
    float[] p = mesh.positionsMm();
    float[] n = mesh.normals();
    int[] words = new int[4 * mesh.vertexCount()];
    for (int i = 0, to = 0; i < p.length; i += 3, to += 4) {
      words[to] = Float.floatToRawIntBits(p[i]);
      words[to + 1] = Float.floatToRawIntBits(p[i + 1]);
      words[to + 2] = Float.floatToRawIntBits(p[i + 2]);
      words[to + 3] = packNormal(n[i], n[i + 1], n[i + 2]) | origin(mesh, i / 3) << 30;
    }
    return words;
  }

  /**
   * The origin of a vertex in two bits: 0 scan, 1 mirrored, 2 derived, 3 constructed. A shape is
   * never measured, only numbers are.
   */
  private static int origin(TriangleMesh mesh, int vertex) {
    int known = mesh.provenance().length > 0 ? mesh.provenance()[vertex] : 0;
    return Math.max(0, known - Provenance.SCAN.ordinal());
  }

  /** Three signed 10-bit numbers, as {@code GL_INT_2_10_10_10_REV}. */
  static int packNormal(float x, float y, float z) {
    return ten(x) | ten(y) << 10 | ten(z) << 20;
  }

  private static int ten(float value) {
    float clamped = value > 1 ? 1 : value > -1 ? value : -1;
    // Rounded to the nearest: the sum is positive, so that cutting off its fraction rounds down.
    return (int) (clamped * 511 + 1024.5) & 1023;
  }
}
