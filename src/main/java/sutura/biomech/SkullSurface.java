package sutura.biomech;

import java.util.BitSet;
import org.joml.Vector3d;
import sutura.geometry.IntList;
import sutura.geometry.VoxelGrid;

/**
 * The faces of a model that look outside, and those that look into the cranial cavity. Air that
 * bone and cavity shut off from outside has neither.
 */
final class SkullSurface {
  /** Corners of an element's face beyond each side -x, +x, -y, +y, -z, +z, round the face. */
  static final int[][] FACES = {
    {0, 3, 7, 4}, {1, 2, 6, 5}, {0, 1, 5, 4}, {3, 2, 6, 7}, {0, 1, 2, 3}, {4, 5, 6, 7}
  };

  private final VoxelModel model;

  /** Element times six plus side of each face that looks outside. */
  final int[] outer;

  /** The same of each face that looks into the cavity. */
  final int[] inner;

  SkullSurface(VoxelModel model) {
    this.model = model;
    BitSet outside = outside();
    IntList out = new IntList();
    IntList in = new IntList();
    VoxelGrid grid = model.grid();
    BitSet cavity = model.cavity();
    for (int e = 0; e < model.elementCount(); e++) {
      for (int side = 0; side < 6; side++) {
        int next = LargestPart.neighbour(grid, model.voxels()[e], side);
        if (next < 0 || outside.get(next)) {
          out.add(6 * e + side);
        } else if (cavity.get(next)) {
          in.add(6 * e + side);
        }
      }
    }
    outer = out.toArray();
    inner = in.toArray();
  }

  private BitSet outside() {
    VoxelGrid grid = model.grid();
    BitSet empty = new BitSet(grid.size());
    empty.set(0, grid.size());
    for (int voxel : model.voxels()) {
      empty.clear(voxel);
    }
    empty.andNot(model.cavity());
    BitSet outside = new BitSet(grid.size());
    for (int v = empty.nextSetBit(0); v >= 0; v = empty.nextSetBit(v + 1)) {
      if (onRim(grid, v) && !outside.get(v)) {
        outside.or(LargestPart.flood(grid, empty, v));
      }
    }
    return outside;
  }

  private static boolean onRim(VoxelGrid grid, int voxel) {
    int i = voxel % grid.nx();
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / (grid.nx() * grid.ny());
    return i == 0
        || j == 0
        || k == 0
        || i == grid.nx() - 1
        || j == grid.ny() - 1
        || k == grid.nz() - 1;
  }

  /** Node at a corner (0 to 3) of a face. */
  int node(int face, int corner) {
    return model.corners()[8 * (face / 6) + FACES[face % 6][corner]];
  }

  /** Component of the outward normal of a face along an axis. */
  static int normal(int face, int axis) {
    int side = face % 6;
    return side / 2 != axis ? 0 : (side & 1) == 0 ? -1 : 1;
  }

  static double along(int face, Vector3d direction) {
    int side = face % 6;
    return (side & 1) == 0 ? -direction.get(side / 2) : direction.get(side / 2);
  }

  /** Place on a face, from 0 to 1 along its two edges. */
  void place(int face, double u, double v, Vector3d place) {
    int voxel = model.voxels()[face / 6];
    VoxelGrid grid = model.grid();
    int axis = face % 6 / 2;
    double h = grid.spacingMm();
    double across = (face & 1) == 0 ? -0.5 : 0.5;
    double x = axis == 0 ? across : u - 0.5;
    double y = axis == 1 ? across : axis == 0 ? u - 0.5 : v - 0.5;
    double z = axis == 2 ? across : v - 0.5;
    place.set(
        grid.xMm(voxel % grid.nx()) + h * x,
        grid.yMm(voxel / grid.nx() % grid.ny()) + h * y,
        grid.zMm(voxel / (grid.nx() * grid.ny())) + h * z);
  }

  /** Distance of a point from a face, mm. */
  double distanceMm(int face, Vector3d point, Vector3d work) {
    place(face, 0.5, 0.5, work);
    double sum = 0;
    for (int axis = 0; axis < 3; axis++) {
      double off = Math.abs(point.get(axis) - work.get(axis));
      double half = axis == face % 6 / 2 ? 0 : model.edgeMm() / 2;
      double beyond = Math.max(0, off - half);
      sum += beyond * beyond;
    }
    return Math.sqrt(sum);
  }
}
