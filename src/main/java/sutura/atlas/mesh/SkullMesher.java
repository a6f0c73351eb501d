package sutura.atlas.mesh;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import sutura.anatomy.StructureId;
import sutura.geometry.LabelVolume;
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
   * Stronger filter for face, orbits, temporal fossae and the low occiput, whose flat walls show
   * the scan's slices as steps: pass band 0.04, about 9 mm.
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
    STEP_SMOOTHING.apply(mesh, SkullMesher::stepped);
    return mesh;
  }

  /** 1 where the surface shows the scan's slices as steps, 0 elsewhere. */
  private static double stepped(double xMm, double yMm, double zMm) {
    double side = Math.abs(xMm);
    double orbitOrFace = Math.max(orbitAndFossa(side, yMm, zMm), face(side, yMm, zMm));
    return Math.max(orbitOrFace, nuchalPlane(side, yMm, zMm));
  }

  /** 1 in the orbits and temporal fossae, rising over a few millimetres. */
  private static double orbitAndFossa(double sideMm, double yMm, double zMm) {
    return BoneIndicator.smoothStep(9, 14, sideMm)
        * BoneIndicator.smoothStep(8, 16, yMm)
        * (1 - BoneIndicator.smoothStep(62, 70, yMm))
        * BoneIndicator.smoothStep(-38, -32, zMm)
        * (1 - BoneIndicator.smoothStep(12, 24, zMm));
  }

  /** 1 on brow and maxilla beside the nose, above the teeth, rising over a few millimetres. */
  private static double face(double sideMm, double yMm, double zMm) {
    return BoneIndicator.smoothStep(9, 13, sideMm)
        * BoneIndicator.smoothStep(50, 58, yMm)
        * BoneIndicator.smoothStep(-63, -57, zMm)
        * (1 - BoneIndicator.smoothStep(10, 18, zMm));
  }

  /** 1 on the low occiput behind the foramen magnum, rising over a few millimetres. */
  private static double nuchalPlane(double sideMm, double yMm, double zMm) {
    return (1 - BoneIndicator.smoothStep(58, 68, sideMm))
        * (1 - BoneIndicator.smoothStep(-54, -46, yMm))
        * (1 - BoneIndicator.smoothStep(-34, -22, zMm));
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

  /**
   * The closed mesh of every structure of the borders: bones by label, then sutures; the vertices
   * of bones know their origin.
   */
  public static Map<StructureId, TriangleMesh> surfaces(MaterialMesh mesh, LabelVolume origin) {
    SurfaceOrigins origins = new SurfaceOrigins(mesh, origin);
    float[] normals = VertexNormals.ofOutside(mesh);
    TreeMap<Integer, StructureId> ids = new TreeMap<>();
    for (int f = 0; f < mesh.triangleCount(); f++) {
      put(ids, mesh.inner()[f]);
      put(ids, mesh.outer()[f]);
    }
    Map<StructureId, TriangleMesh> surfaces = new LinkedHashMap<>();
    ids.forEach(
        (m, id) ->
            surfaces.put(
                id,
                MeshOrder.optimised(MaterialSurfaces.surface(mesh, m, normals, origins.of(m)))));
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
