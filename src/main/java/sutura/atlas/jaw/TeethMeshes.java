package sutura.atlas.jaw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.atlas.dentition.Dentition;
import sutura.atlas.dentition.Tooth;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.volume.Extent;
import sutura.geometry.Box;
import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The teeth as closed meshes.
 *
 * @param full meshes for pictures at rest
 * @param reduced coarser meshes
 */
record TeethMeshes(Map<StructureId, TriangleMesh> full, Map<StructureId, TriangleMesh> reduced) {
  /** Fine enough for cusps and fissures. */
  private static final double SPACING_MM = 0.25;

  private static final int FULL_TRIANGLES = 1300;
  private static final int REDUCED_TRIANGLES = 360;

  /** A few passes take the grid out of the surface; no vertex moves further than 0.1 mm. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(8, 0.5, -0.526, 0.1);

  static TeethMeshes of(Dentition dentition, Progress progress) {
    Map<StructureId, TriangleMesh> full = new LinkedHashMap<>();
    Map<StructureId, TriangleMesh> reduced = new LinkedHashMap<>();
    for (Tooth tooth : dentition.all()) {
      progress.check();
      MaterialMesh mesh = ClosedSurface.of(depth(tooth, dentition.near(tooth)), SMOOTHING);
      MaterialMesh fine = ClosedSurface.simplified(mesh, FULL_TRIANGLES);
      full.put(tooth.id(), ClosedSurface.surface(fine));
      reduced.put(
          tooth.id(), ClosedSurface.surface(ClosedSurface.simplified(fine, REDUCED_TRIANGLES)));
    }
    return new TeethMeshes(full, reduced);
  }

  private static FloatVolume depth(Tooth tooth, List<Tooth> near) {
    VoxelGrid grid = grid(tooth.boxMm());
    float[] depth = new float[grid.size()];
    for (int k = 0; k < grid.nz(); k++) {
      for (int j = 0; j < grid.ny(); j++) {
        for (int i = 0; i < grid.nx(); i++) {
          double d = Dentition.wornDepthMm(tooth, near, grid.xMm(i), grid.yMm(j), grid.zMm(k));
          depth[grid.index(i, j, k)] = (float) d;
        }
      }
    }
    JawField.clean(depth, Extent.of(grid));
    return new FloatVolume(grid, depth);
  }

  private static VoxelGrid grid(Box box) {
    Vector3dc low = box.minMm();
    Vector3dc size = box.sizeMm();
    return new VoxelGrid(
        (int) (size.x() / SPACING_MM) + 2,
        (int) (size.y() / SPACING_MM) + 2,
        (int) (size.z() / SPACING_MM) + 2,
        low.x(),
        low.y(),
        low.z(),
        SPACING_MM);
  }
}
