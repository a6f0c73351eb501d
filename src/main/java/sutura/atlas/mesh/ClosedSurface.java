package sutura.atlas.mesh;

import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.MaterialSurfaces;
import sutura.geometry.QuadricSimplifier;
import sutura.geometry.SurfaceNets;
import sutura.geometry.TriangleMesh;

/** From the depth in one body to its closed surface. */
public final class ClosedSurface {
  private static final double LARGEST_ERROR_MM = 1;

  private ClosedSurface() {}

  /** The surface of a body on its grid, smoothed. */
  public static MaterialMesh of(FloatVolume depthMm, MaterialSmoothing smoothing) {
    MaterialMesh mesh = SurfaceNets.extract(new DepthMaterial(depthMm));
    smoothing.apply(mesh);
    return mesh;
  }

  /** The same surface with about so many triangles. */
  public static MaterialMesh simplified(MaterialMesh mesh, int triangles) {
    return QuadricSimplifier.simplify(mesh, triangles, LARGEST_ERROR_MM);
  }

  /** The surface of a body whose shape has one origin. */
  public static TriangleMesh surface(MaterialMesh mesh) {
    return surface(mesh, new byte[0]);
  }

  /** The surface of a body whose places have origins of their own. */
  public static TriangleMesh surface(MaterialMesh mesh, LabelVolume origin) {
    return surface(mesh, SurfaceOrigins.sampled(mesh, origin));
  }

  /** The surface of a body with the origin of each vertex. */
  public static TriangleMesh surface(MaterialMesh mesh, byte[] origins) {
    float[] own = new float[mesh.positionsMm().length];
    return MeshOrder.optimised(MaterialSurfaces.surface(mesh, 1, own, origins));
  }
}
