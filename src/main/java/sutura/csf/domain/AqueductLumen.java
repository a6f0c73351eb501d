package sutura.csf.domain;

import java.util.BitSet;
import org.joml.Vector3dc;
import sutura.csf.FlowDomain;
import sutura.geometry.Box;
import sutura.geometry.InsideTest;
import sutura.geometry.IntList;
import sutura.geometry.TriangleMesh;
import sutura.geometry.VoxelGrid;

/**
 * How much of each voxel, and of the faces between them, lies inside the surface of the aqueduct.
 * It is hardly wider than a voxel: labels alone leave places where a single face is open, with less
 * than half of its lumen.
 */
final class AqueductLumen {
  private static final int SAMPLES = 4;

  private final VoxelGrid grid;
  private final Box boxMm;
  private final InsideTest inside;

  AqueductLumen(VoxelGrid grid, TriangleMesh surface) {
    this.grid = grid;
    boxMm = surface.box();
    inside = new InsideTest(surface);
  }

  /**
   * Whether labels alone lead from the third ventricle through the aqueduct into the fourth. Where
   * they do not, its surface must not open a way that is closed in them.
   */
  static boolean isOpen(Lattice lattice) {
    int code = lattice.codeOf(FluidCells.AQUEDUCT);
    IntList reached = new IntList();
    BitSet seen = new BitSet();
    for (int voxel = 0; code > 0 && voxel < lattice.grid().size(); voxel++) {
      if (lattice.code(voxel) == code && touches(lattice, voxel, Space.THIRD_VENTRICLE)) {
        reached.add(voxel);
        seen.set(voxel);
      }
    }
    for (int i = 0; i < reached.size(); i++) {
      if (touches(lattice, reached.get(i), Space.FOURTH_VENTRICLE)) {
        return true;
      }
      for (int side = 0; side < FlowDomain.SIDES; side++) {
        int next = reached.get(i) + lattice.step(side);
        if (lattice.code(next) == code && !seen.get(next)) {
          reached.add(next);
          seen.set(next);
        }
      }
    }
    return false;
  }

  private static boolean touches(Lattice lattice, int voxel, Space space) {
    for (int side = 0; side < FlowDomain.SIDES; side++) {
      int next = voxel + lattice.step(side);
      if (lattice.isFluid(next) && lattice.space(next) == space) {
        return true;
      }
    }
    return false;
  }

  /** Gives tissue beside the aqueduct that its surface reaches into to the aqueduct. */
  Lattice widened(Lattice lattice) {
    int code = lattice.codeOf(FluidCells.AQUEDUCT);
    if (code < 0) {
      return lattice;
    }
    IntList reached = new IntList();
    for (int k = index(boxMm.minMm(), 2); k <= index(boxMm.maxMm(), 2) + 1; k++) {
      for (int j = index(boxMm.minMm(), 1); j <= index(boxMm.maxMm(), 1) + 1; j++) {
        for (int i = index(boxMm.minMm(), 0); i <= index(boxMm.maxMm(), 0) + 1; i++) {
          boolean within = i > 0 && j > 0 && k > 0 && grid.contains(i + 1, j + 1, k + 1);
          int voxel = within ? grid.index(i, j, k) : -1;
          if (within && !lattice.isFluid(voxel) && share(voxel) >= PartialVoxels.LEAST) {
            reached.add(voxel);
          }
        }
      }
    }
    return lattice.with(reached.toArray(), code);
  }

  private int index(Vector3dc mm, int axis) {
    double from = axis == 0 ? grid.x0Mm() : axis == 1 ? grid.y0Mm() : grid.z0Mm();
    return (int) Math.floor((mm.get(axis) - from) / grid.spacingMm());
  }

  /** Part of a voxel that lies in the lumen. */
  double share(int voxel) {
    int count = 0;
    for (int sample = 0; sample < SAMPLES * SAMPLES * SAMPLES; sample++) {
      count +=
          contains(
                  voxel,
                  offset(sample % SAMPLES),
                  offset(sample / SAMPLES % SAMPLES),
                  offset(sample / SAMPLES / SAMPLES))
              ? 1
              : 0;
    }
    return (double) count / (SAMPLES * SAMPLES * SAMPLES);
  }

  /** Part of the face between a voxel and the next along an axis that lies in the lumen. */
  double aperture(int voxel, int axis) {
    int count = 0;
    double[] at = new double[3];
    for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      at[axis] = 0.5;
      at[(axis + 1) % 3] = offset(sample % SAMPLES);
      at[(axis + 2) % 3] = offset(sample / SAMPLES);
      count += contains(voxel, at[0], at[1], at[2]) ? 1 : 0;
    }
    return (double) count / (SAMPLES * SAMPLES);
  }

  private static double offset(int sample) {
    return (sample + 0.5) / SAMPLES - 0.5;
  }

  /** Whether a point beside a voxel's centre, in parts of an edge, lies in the lumen. */
  private boolean contains(int voxel, double u, double v, double w) {
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / grid.nx() / grid.ny();
    double x = grid.xMm(0) + (voxel % grid.nx() + u) * grid.spacingMm();
    double y = grid.yMm(0) + (j + v) * grid.spacingMm();
    double z = grid.zMm(0) + (k + w) * grid.spacingMm();
    return inside.contains(x, y, z);
  }
}
