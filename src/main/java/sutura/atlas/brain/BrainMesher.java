package sutura.atlas.brain;

import java.util.LinkedHashMap;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.MeshOrder;
import sutura.evidence.Provenance;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.MaterialSurfaces;
import sutura.geometry.QuadricSimplifier;
import sutura.geometry.SurfaceNets;
import sutura.geometry.TriangleMesh;

/** From the materials of the brain to the closed meshes of its parts and ventricles. */
final class BrainMesher {
  /** Taubin filter with pass band 0.1; no vertex further than half a grid step from the fields. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(10, 0.5, -0.526, 0.25);

  private static final double LARGEST_ERROR_MM = 1;

  private BrainMesher() {}

  /** Smooth borders between all materials at the grid's resolution. */
  static MaterialMesh borders(BrainMaterials materials) {
    MaterialMesh mesh = SurfaceNets.extract(materials);
    SMOOTHING.apply(mesh);
    return mesh;
  }

  /** Borders with about so many triangles, counted once for each structure that has them. */
  static MaterialMesh simplified(MaterialMesh mesh, int structureTriangles) {
    long twice = 0;
    for (int f = 0; f < mesh.triangleCount(); f++) {
      twice += mesh.outer()[f] == 0 ? 1 : 2;
    }
    double share = (double) structureTriangles / twice;
    return QuadricSimplifier.simplify(mesh, (int) (mesh.triangleCount() * share), LARGEST_ERROR_MM);
  }

  /** The closed mesh of every region; the vertices know their origin. */
  static Map<StructureId, TriangleMesh> surfaces(MaterialMesh mesh, BrainOrigins origins) {
    byte[] provenance = origins.of(mesh);
    Map<StructureId, TriangleMesh> surfaces = new LinkedHashMap<>();
    for (BrainRegion region : BrainRegion.values()) {
      byte[] own = provenance;
      if (region == BrainRegion.AQUEDUCT) {
        own = new byte[provenance.length];
        java.util.Arrays.fill(own, (byte) Provenance.CONSTRUCTED.ordinal());
      }
      float[] normals = new float[mesh.positionsMm().length];
      TriangleMesh surface = MaterialSurfaces.surface(mesh, region.label(), normals, own);
      surfaces.put(region.id(), MeshOrder.optimised(surface));
    }
    return surfaces;
  }
}
