package sutura.atlas.mesh;

import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_optimizeOverdraw;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_optimizeVertexCache;
import static org.lwjgl.util.meshoptimizer.MeshOptimizer.meshopt_optimizeVertexFetchRemap;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.lwjgl.system.MemoryUtil;
import sutura.geometry.TriangleMesh;

/**
 * The same mesh with its triangles and vertices in the order that graphics hardware draws fastest:
 * vertex cache, then overdraw, then vertex fetch, by meshoptimizer.
 */
public final class MeshOrder {
  /** How much worse than optimal the vertex cache may get to save overdraw (library's advice). */
  private static final float OVERDRAW_THRESHOLD = 1.05f;

  private MeshOrder() {}

  public static TriangleMesh optimised(TriangleMesh mesh) {
    int[] triangles = mesh.triangles();
    int vertices = mesh.vertexCount();
    IntBuffer indices = MemoryUtil.memAllocInt(triangles.length);
    IntBuffer remap = MemoryUtil.memAllocInt(vertices);
    FloatBuffer positions = MemoryUtil.memAllocFloat(mesh.positionsMm().length);
    try {
      indices.put(triangles).flip();
      positions.put(mesh.positionsMm()).flip();
      meshopt_optimizeVertexCache(indices, indices, vertices);
      meshopt_optimizeOverdraw(indices, indices, positions, vertices, 12, OVERDRAW_THRESHOLD);
      meshopt_optimizeVertexFetchRemap(remap, indices);
      return reordered(mesh, indices, remap);
    } finally {
      MemoryUtil.memFree(indices);
      MemoryUtil.memFree(remap);
      MemoryUtil.memFree(positions);
    }
  }

  private static TriangleMesh reordered(TriangleMesh mesh, IntBuffer indices, IntBuffer remap) {
    float[] positions = new float[mesh.positionsMm().length];
    float[] normals = new float[positions.length];
    byte[] provenance = new byte[mesh.provenance().length];
    for (int v = 0; v < mesh.vertexCount(); v++) {
      int to = remap.get(v);
      System.arraycopy(mesh.positionsMm(), 3 * v, positions, 3 * to, 3);
      System.arraycopy(mesh.normals(), 3 * v, normals, 3 * to, 3);
      if (provenance.length > 0) {
        provenance[to] = mesh.provenance()[v];
      }
    }
    int[] triangles = new int[mesh.triangles().length];
    for (int i = 0; i < triangles.length; i++) {
      triangles[i] = remap.get(indices.get(i));
    }
    return new TriangleMesh(positions, normals, triangles, provenance);
  }
}
