package sutura.atlas.jaw;

import sutura.atlas.mesh.MeshOrder;
import sutura.atlas.mesh.SurfaceOrigins;
import sutura.geometry.FloatVolume;
import sutura.geometry.LabelVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.MaterialSurfaces;
import sutura.geometry.QuadricSimplifier;
import sutura.geometry.SurfaceNets;
import sutura.geometry.TriangleMesh;

/** From the depth in one body to its closed surface. */
final class ClosedSurface {
  private static final double LARGEST_ERROR_MM = 1;

  private ClosedSurface() {}

  static MaterialMesh of(FloatVolume depthMm, MaterialSmoothing smoothing) {
    MaterialMesh mesh = SurfaceNets.extract(new DepthMaterial(depthMm));
    smoothing.apply(mesh);
    return mesh;
  }

  static MaterialMesh simplified(MaterialMesh mesh, int triangles) {
    return QuadricSimplifier.simplify(mesh, triangles, LARGEST_ERROR_MM);
  }

  /** The surface of a body whose shape has one origin. */
  static TriangleMesh surface(MaterialMesh mesh) {
    return surface(mesh, new byte[0]);
  }

  /** The surface of a body whose places have origins of their own. */
  static TriangleMesh surface(MaterialMesh mesh, LabelVolume origin) {
    return surface(mesh, SurfaceOrigins.sampled(mesh, origin));
  }

  private static TriangleMesh surface(MaterialMesh mesh, byte[] origins) {
    float[] own = new float[mesh.positionsMm().length];
    return MeshOrder.optimised(MaterialSurfaces.surface(mesh, 1, own, origins));
  }
}
