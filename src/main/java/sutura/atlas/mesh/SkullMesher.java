package sutura.atlas.mesh;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.MaterialSurfaces;
import sutura.geometry.QuadricSimplifier;
import sutura.geometry.SurfaceNets;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VertexNormals;

/** The stages from a skull's fields to its meshes, in their order. */
public final class SkullMesher {
  /** Taubin filter with pass band 0.1; no vertex further than one grid step from the fields. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(20, 0.5, -0.526, 0.45);

  /**
   * Stronger filter for orbits and temporal fossae, whose flat walls show the scan's slices as
   * steps: pass band 0.04, about 9 mm.
   */
  private static final MaterialSmoothing STEP_SMOOTHING =
      new MaterialSmoothing(120, 0.6, -0.6148, 0.6);

  private SkullMesher() {}

  /** Materials on the fine grid, cleaned of scraps. */
  public static SkullMaterials materials(SkullSolid solid) {
    SkullMaterials skull = MaterialLabelling.of(solid);
    MaterialCleaning.apply(skull);
    return skull;
  }

  /** Smooth borders between all materials at the grid's resolution. */
  public static MaterialMesh borders(SkullMaterials skull) {
    MaterialMesh mesh = SurfaceNets.extract(skull);
    SMOOTHING.apply(mesh);
    STEP_SMOOTHING.apply(mesh, SkullMesher::orbitAndFossa);
    return mesh;
  }

  /** 1 in the orbits and temporal fossae, 0 elsewhere, rising over a few millimetres. */
  private static double orbitAndFossa(double xMm, double yMm, double zMm) {
    double x = Math.abs(xMm);
    return BoneIndicator.smoothStep(9, 14, x)
        * BoneIndicator.smoothStep(8, 16, yMm)
        * (1 - BoneIndicator.smoothStep(62, 70, yMm))
        * BoneIndicator.smoothStep(-38, -32, zMm)
        * (1 - BoneIndicator.smoothStep(12, 24, zMm));
  }

  /** Borders with about so many triangles, counted once for each structure that has them. */
  public static MaterialMesh simplified(MaterialMesh mesh, int structureTriangles) {
    long twice = 0;
    for (int f = 0; f < mesh.triangleCount(); f++) {
      twice += mesh.outer()[f] == 0 ? 1 : 2;
    }
    double share = (double) structureTriangles / twice;
    return QuadricSimplifier.simplify(mesh, (int) (mesh.triangleCount() * share), 1);
  }

  /** The closed mesh of every structure of the borders: bones by label, then sutures. */
  public static Map<StructureId, TriangleMesh> surfaces(MaterialMesh mesh) {
    float[] normals = VertexNormals.ofOutside(mesh);
    TreeMap<Integer, StructureId> ids = new TreeMap<>();
    for (int f = 0; f < mesh.triangleCount(); f++) {
      put(ids, mesh.inner()[f]);
      put(ids, mesh.outer()[f]);
    }
    Map<StructureId, TriangleMesh> surfaces = new LinkedHashMap<>();
    ids.forEach(
        (m, id) ->
            surfaces.put(id, MeshOrder.optimised(MaterialSurfaces.surface(mesh, m, normals))));
    return surfaces;
  }

  private static void put(Map<Integer, StructureId> ids, int material) {
    if (material > SkullBones.count()) {
      ids.put(material, SkullSutures.of(material).id());
    } else if (material > 0) {
      ids.put(material, SkullBones.ALL.get(material - 1));
    }
  }
}
