package sutura.atlas.brain;

import java.util.Map;
import sutura.anatomy.StructureId;
import sutura.atlas.mesh.MeshOrder;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSampling;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.MaterialSurfaces;
import sutura.geometry.QuadricSimplifier;
import sutura.geometry.SurfaceNets;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/** From the depth in a plexus to its closed mesh at two levels of detail. */
final class PlexusMesher {
  /** Takes the grid's steps off and leaves the lobules. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(4, 0.5, -0.526, 0.12);

  private static final int LATERAL_TRIANGLES = 8_000;
  private static final int SMALL_TRIANGLES = 2_000;
  private static final int REDUCTION = 5;
  private static final double LARGEST_ERROR_MM = 1;

  private PlexusMesher() {}

  static void put(
      StructureId id,
      FloatVolume depthMm,
      Map<StructureId, TriangleMesh> full,
      Map<StructureId, TriangleMesh> reduced) {
    int triangles = id.value().contains("lateral") ? LATERAL_TRIANGLES : SMALL_TRIANGLES;
    MaterialMesh mesh = SurfaceNets.extract(new Body(depthMm));
    if (mesh.triangleCount() == 0) {
      return; // its ventricle is too narrow for it
    }
    SMOOTHING.apply(mesh);
    MaterialMesh fine = QuadricSimplifier.simplify(mesh, triangles, LARGEST_ERROR_MM);
    MaterialMesh coarse = QuadricSimplifier.simplify(fine, triangles / REDUCTION, LARGEST_ERROR_MM);
    full.put(id, surface(fine));
    reduced.put(id, surface(coarse));
  }

  private static TriangleMesh surface(MaterialMesh mesh) {
    float[] own = new float[mesh.positionsMm().length];
    return MeshOrder.optimised(MaterialSurfaces.surface(mesh, 1, own, new byte[0]));
  }

  /** The largest piece of what is deeper than 0. */
  private static final class Body implements MaterialSampling {
    private final FloatVolume depthMm;
    private final boolean[] inside;

    Body(FloatVolume depthMm) {
      this.depthMm = depthMm;
      boolean[] all = new boolean[depthMm.values().length];
      for (int v = 0; v < all.length; v++) {
        all[v] = depthMm.values()[v] > 0;
      }
      inside = Components.largestOf(all, Extent.of(depthMm.grid()));
    }

    @Override
    public VoxelGrid grid() {
      return depthMm.grid();
    }

    @Override
    public int material(int index) {
      return inside[index] ? 1 : 0;
    }

    @Override
    public float crossing(int p, int q) {
      return BrainMaterials.between(depthMm.values()[p], depthMm.values()[q]);
    }
  }
}
