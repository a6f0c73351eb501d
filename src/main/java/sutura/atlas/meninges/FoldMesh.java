package sutura.atlas.meninges;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mesh.ClosedSurface;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/** The closed surface of a fold of two layers of dura, with round edges. */
final class FoldMesh {
  /** Half the thickness of a fold. Source: MENINGES.md 4. */
  static final double HALF_MM = 0.4;

  /** The diagonal of a cell is shorter than a fold is thick: no cell holds both of its sides. */
  private static final double SPACING_MM = 0.4;

  /** Takes the grid out of the surface; no vertex moves further than 0.3 mm. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(30, 0.5, -0.526, 0.3);

  /** Room round the middle of a sheet, whose steep places are thicker along the axes. */
  private static final double MARGIN_MM = 5;

  private FoldMesh() {}

  /** The surface of a fold. */
  static MaterialMesh of(Fold fold) {
    VoxelGrid grid = around(fold.boxMm());
    float[] depth = new float[grid.size()];
    for (int k = 0; k < grid.nz(); k++) {
      for (int j = 0; j < grid.ny(); j++) {
        for (int i = 0; i < grid.nx(); i++) {
          double d = fold.distanceMm(grid.xMm(i), grid.yMm(j), grid.zMm(k));
          depth[grid.index(i, j, k)] = (float) (HALF_MM - d);
        }
      }
    }
    return ClosedSurface.of(new FloatVolume(grid, depth), SMOOTHING);
  }

  private static VoxelGrid around(Box box) {
    Vector3dc size = box.sizeMm();
    return new VoxelGrid(
        (int) ((size.x() + 2 * MARGIN_MM) / SPACING_MM) + 2,
        (int) ((size.y() + 2 * MARGIN_MM) / SPACING_MM) + 2,
        (int) ((size.z() + 2 * MARGIN_MM) / SPACING_MM) + 2,
        box.minMm().x() - MARGIN_MM,
        box.minMm().y() - MARGIN_MM,
        box.minMm().z() - MARGIN_MM,
        SPACING_MM);
  }

  /** The mesh of a fold, each vertex with its origin. */
  static TriangleMesh surface(MaterialMesh mesh, Fold fold) {
    byte[] origins = new byte[mesh.vertexCount()];
    float[] p = mesh.positionsMm();
    for (int v = 0; v < origins.length; v++) {
      boolean drawn = fold.isConstructed(new Vector3d(p[3 * v], p[3 * v + 1], p[3 * v + 2]));
      Provenance origin = drawn ? Provenance.CONSTRUCTED : Provenance.DERIVED;
      origins[v] = (byte) origin.ordinal();
    }
    return ClosedSurface.surface(mesh, origins);
  }
}
