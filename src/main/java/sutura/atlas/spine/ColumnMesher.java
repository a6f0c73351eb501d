package sutura.atlas.spine;

import java.util.Arrays;
import java.util.stream.IntStream;
import sutura.atlas.mesh.ClosedSurface;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;
import sutura.geometry.FloatVolume;
import sutura.geometry.MaterialMesh;
import sutura.geometry.MaterialSmoothing;
import sutura.geometry.VoxelGrid;

/** From a body to its closed surface at full detail. */
public final class ColumnMesher {
  /** Steps by which the grid is larger than the body on each side. */
  private static final int MARGIN = 3;

  /** Points along the edge of a block that is passed over where no surface can be. */
  private static final int BLOCK = 8;

  /**
   * A block is passed over when its middle is deeper, or farther out, than its half diagonal times
   * this: room for depths that change faster than distance.
   */
  private static final double CERTAINTY = 2;

  /** Takes the grid's steps off; the bound is a small part of a step of half a millimetre. */
  private static final MaterialSmoothing SMOOTHING = new MaterialSmoothing(3, 0.5, -0.526, 0.1);

  private ColumnMesher() {}

  /** The smoothed surface of a body, sampled with a step. */
  public static MaterialMesh surface(Solid solid, double stepMm) {
    return surface(sampled(solid, stepMm));
  }

  /** The smoothed surface of sampled depths. */
  static MaterialMesh surface(FloatVolume depthMm) {
    return ClosedSurface.of(depthMm, SMOOTHING);
  }

  /** The depths of a body on a grid round it, exact near its surface. */
  static FloatVolume sampled(Solid solid, double stepMm) {
    VoxelGrid grid = grid(solid.boxMm(), stepMm);
    float[] depth = new float[grid.size()];
    int blocks = (grid.nz() + BLOCK - 1) / BLOCK;
    IntStream.range(0, blocks).parallel().forEach(b -> fillLayer(solid, grid, depth, b * BLOCK));
    return new FloatVolume(grid, depth);
  }

  private static VoxelGrid grid(Box box, double stepMm) {
    int[] from = new int[3];
    int[] count = new int[3];
    for (int axis = 0; axis < 3; axis++) {
      from[axis] = (int) Math.floor(box.minMm().get(axis) / stepMm) - MARGIN;
      int to = (int) Math.ceil(box.maxMm().get(axis) / stepMm) + MARGIN;
      count[axis] = to - from[axis] + 1;
    }
    return new VoxelGrid(
        count[0], count[1], count[2], from[0] * stepMm, from[1] * stepMm, from[2] * stepMm, stepMm);
  }

  private static void fillLayer(Solid solid, VoxelGrid grid, float[] depth, int k) {
    for (int j = 0; j < grid.ny(); j += BLOCK) {
      for (int i = 0; i < grid.nx(); i += BLOCK) {
        fillBlock(solid, grid, depth, i, j, k);
      }
    }
  }

  private static void fillBlock(Solid solid, VoxelGrid grid, float[] depth, int i, int j, int k) {
    double half = (BLOCK - 1) * grid.spacingMm() / 2;
    double middle = solid.depthMm(grid.xMm(i) + half, grid.yMm(j) + half, grid.zMm(k) + half);
    boolean plain = Math.abs(middle) > CERTAINTY * half * Math.sqrt(3);
    int toI = Math.min(i + BLOCK, grid.nx());
    for (int z = k; z < Math.min(k + BLOCK, grid.nz()); z++) {
      for (int y = j; y < Math.min(j + BLOCK, grid.ny()); y++) {
        if (plain) {
          Arrays.fill(depth, grid.index(i, y, z), grid.index(toI - 1, y, z) + 1, (float) middle);
        } else {
          for (int x = i; x < toI; x++) {
            depth[grid.index(x, y, z)] =
                (float) solid.depthMm(grid.xMm(x), grid.yMm(y), grid.zMm(z));
          }
        }
      }
    }
  }
}
