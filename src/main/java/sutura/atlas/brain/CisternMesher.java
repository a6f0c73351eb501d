package sutura.atlas.brain;

import java.util.LinkedHashMap;
import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.MeshOrder;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.MaterialSurfaces;
import sutura.geometry.SurfaceNets;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/** From the labels of the cisterns to closed meshes; neighbouring cisterns share their border. */
final class CisternMesher {
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(15, 0.5, -0.526, 0.4);

  private CisternMesher() {}

  static MaterialMesh borders(VoxelGrid grid, Cisterns cisterns) {
    MaterialMesh mesh = SurfaceNets.extract(new CisternMaterials(grid, cisterns.label()));
    SMOOTHING.apply(mesh);
    return mesh;
  }

  /** The mesh of each cistern that has any place. */
  static Map<StructureId, TriangleMesh> surfaces(MaterialMesh mesh, Cisterns cisterns) {
    Map<StructureId, TriangleMesh> surfaces = new LinkedHashMap<>();
    float[] own = new float[mesh.positionsMm().length];
    for (int c = 0; c < cisterns.ids().size(); c++) {
      TriangleMesh surface = MaterialSurfaces.surface(mesh, c + 1, own, new byte[0]);
      if (surface.triangleCount() > 0) {
        surfaces.put(cisterns.ids().get(c), MeshOrder.optimised(surface));
      }
    }
    return surfaces;
  }
}
