package sutura.atlas.meninges;

import java.util.Arrays;
import java.util.Map;
import sutura.atlas.solid.SmoothUnion;
import sutura.atlas.solid.Solid;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.Extent;
import sutura.geometry.Box;
import sutura.geometry.MaterialSampling;
import sutura.geometry.VoxelGrid;

/**
 * All sinuses as one body that runs together smoothly, and which sinus each place belongs to.
 *
 * @param grid the head's grid
 * @param depthMm depth below the surface of the whole, positive inside
 * @param label {@link Sinus#label()} of the deepest sinus where the depth is positive, else 0
 */
record SinusField(VoxelGrid grid, float[] depthMm, byte[] label) implements MaterialSampling {
  /** Width of the fillets where sinuses meet, mm. */
  private static final double BLEND_MM = 1.5;

  /** Least distance of a sinus from the bone, mm: within the dura. */
  private static final float FROM_BONE_MM = 0.2f;

  static SinusField of(VoxelGrid grid, float[] cavityMm, Map<Sinus, Solid> bodies) {
    float[] depth = new float[grid.size()];
    byte[] label = new byte[grid.size()];
    Arrays.fill(depth, -DuralFolds.FAR_MM);
    bodies.forEach((sinus, body) -> add(grid, cavityMm, sinus, body, depth, label));
    for (int p = 0; p < depth.length; p++) {
      depth[p] = Math.min(depth[p], -cavityMm[p] - FROM_BONE_MM);
      if (depth[p] <= 0) {
        label[p] = 0;
      }
    }
    SinusField field = new SinusField(grid, depth, label);
    bodies.forEach((sinus, body) -> field.joinScraps(sinus, body.boxMm()));
    return field;
  }

  /** Gives what hangs apart from a sinus to the sinus that it touches, or removes it. */
  private void joinScraps(Sinus sinus, Box box) {
    int[] low = low(grid, box);
    int[] high = high(grid, box);
    Extent extent = new Extent(high[0] - low[0], high[1] - low[1], high[2] - low[2]);
    boolean[] mask = new boolean[extent.size()];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = label[voxel(extent, low, v)] == sinus.label();
    }
    boolean[] largest = Components.largestOf(mask, extent);
    for (int v = 0; v < mask.length; v++) {
      if (mask[v] && !largest[v]) {
        hand(voxel(extent, low, v), sinus.label());
      }
    }
  }

  private int voxel(Extent extent, int[] low, int v) {
    return grid.index(low[0] + extent.i(v), low[1] + extent.j(v), low[2] + extent.k(v));
  }

  private void hand(int p, byte from) {
    int dz = grid.nx() * grid.ny();
    for (int q : new int[] {p - 1, p + 1, p - grid.nx(), p + grid.nx(), p - dz, p + dz}) {
      if (label[q] != 0 && label[q] != from) {
        label[p] = label[q];
        return;
      }
    }
    label[p] = 0;
    depthMm[p] = -0.1f;
  }

  private static void add(
      VoxelGrid grid, float[] cavityMm, Sinus sinus, Solid body, float[] depth, byte[] label) {
    Box box = body.boxMm();
    int[] low = low(grid, box);
    int[] high = high(grid, box);
    for (int k = low[2]; k < high[2]; k++) {
      for (int j = low[1]; j < high[1]; j++) {
        for (int i = low[0]; i < high[0]; i++) {
          int p = grid.index(i, j, k);
          if (cavityMm[p] > 1) {
            continue;
          }
          double d = body.depthMm(grid.xMm(i), grid.yMm(j), grid.zMm(k));
          if (d > depth[p]) {
            label[p] = sinus.label();
          }
          depth[p] = (float) SmoothUnion.union(depth[p], d, BLEND_MM);
        }
      }
    }
  }

  private static int[] low(VoxelGrid grid, Box box) {
    return new int[] {
      index(box.minMm().x(), grid.x0Mm(), grid.spacingMm(), 0, grid.nx()),
      index(box.minMm().y(), grid.y0Mm(), grid.spacingMm(), 0, grid.ny()),
      index(box.minMm().z(), grid.z0Mm(), grid.spacingMm(), 0, grid.nz())
    };
  }

  private static int[] high(VoxelGrid grid, Box box) {
    return new int[] {
      index(box.maxMm().x(), grid.x0Mm(), grid.spacingMm(), 2, grid.nx()),
      index(box.maxMm().y(), grid.y0Mm(), grid.spacingMm(), 2, grid.ny()),
      index(box.maxMm().z(), grid.z0Mm(), grid.spacingMm(), 2, grid.nz())
    };
  }

  private static int index(double mm, double first, double spacing, int more, int count) {
    return Math.max(0, Math.min(count, (int) Math.floor((mm - first) / spacing) + more));
  }

  @Override
  public int material(int index) {
    return label[index];
  }

  @Override
  public float crossing(int p, int q) {
    if (label[p] != 0 && label[q] != 0) {
      return 0.5f;
    }
    float t = depthMm[p] / (depthMm[p] - depthMm[q]);
    return Math.max(0.05f, Math.min(0.95f, t));
  }
}
