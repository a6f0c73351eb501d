package sutura.csf.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3d;
import sutura.anatomy.StructureId;
import sutura.geometry.RayCaster;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/**
 * Folds of the dura as walls. Most of a fold is voxels of its own, but where it is thinner than a
 * voxel its labels have pores: no fluid passes between two voxels if the way from centre to centre
 * meets the surface of a fold.
 */
final class DuralSheets {
  /** The folds, of which each has a surface and a label. */
  static final List<StructureId> FOLDS =
      List.of(
          StructureId.of("falx-cerebri"),
          StructureId.of("tentorium-cerebelli"),
          StructureId.of("falx-cerebelli"),
          StructureId.of("diaphragma-sellae"));

  private static final List<Vector3d> AXES =
      List.of(new Vector3d(1, 0, 0), new Vector3d(0, 1, 0), new Vector3d(0, 0, 1));

  private final VoxelGrid grid;
  private final Optional<RayCaster> folds;

  /** Voxels that share a corner with a fold. */
  private final BitSet near = new BitSet();

  /** Folds without a surface are known by their labels alone. */
  DuralSheets(Lattice lattice, Map<StructureId, TriangleMesh> surfaces) {
    grid = lattice.grid();
    List<TriangleMesh> meshes = new ArrayList<>();
    boolean[] codes = new boolean[256];
    for (StructureId fold : FOLDS) {
      TriangleMesh surface = surfaces.get(fold);
      int code = lattice.codeOf(fold);
      if (surface != null && code > 0) {
        meshes.add(surface);
        codes[code] = true;
      }
    }
    folds = meshes.isEmpty() ? Optional.empty() : Optional.of(new RayCaster(meshes));
    if (folds.isPresent()) {
      findNear(lattice, codes);
    }
  }

  private void findNear(Lattice lattice, boolean[] codes) {
    for (int voxel = 0; voxel < grid.size(); voxel++) {
      if (codes[lattice.code(voxel)]) {
        for (int row = 0; row < 9; row++) {
          int middle = voxel + (row % 3 - 1) * lattice.step(3) + (row / 3 - 1) * lattice.step(5);
          near.set(middle - 1, middle + 2);
        }
      }
    }
  }

  /** Whether a fold lies between a voxel and the next along an axis. */
  boolean divide(int voxel, int next, int axis) {
    return near.get(voxel)
        && near.get(next)
        && folds.isPresent()
        && crosses(folds.get(), voxel, axis);
  }

  private boolean crosses(RayCaster surfaces, int voxel, int axis) {
    Vector3d from =
        new Vector3d(
            grid.xMm(voxel % grid.nx()),
            grid.yMm(voxel / grid.nx() % grid.ny()),
            grid.zMm(voxel / grid.nx() / grid.ny()));
    return surfaces.first(from, AXES.get(axis), grid.spacingMm()).isPresent();
  }
}
