package sutura.biomech;

import java.util.List;
import java.util.stream.IntStream;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.geometry.VoxelGrid;

/**
 * The layer of suture, one voxel thick, between bones that a suture joins.
 *
 * <p>Of two bones the one with more voxels gives its voxels that share a corner with the other, so
 * that no node is left that both bones have: two bones that still met along the edges of a stair
 * would hold each other there. A pair without a suture stays bone on bone. Where a pair has several
 * sutures, the one whose tissue is most in the neighbourhood has the voxel.
 */
final class SutureLayer {
  /** Neighbourhoods that are looked through for a suture's tissue, half edges in voxels. */
  private static final int[] REACHES = {1, 2, 4, 8};

  private final VoxelGrid grid;
  private final int[] bone;
  private final FilledVoxels filled;
  private final int bones;
  private final int[] voxelsOfBone;
  private final int[][][] suturesOfPair;

  SutureLayer(
      VoxelGrid grid,
      int[] bone,
      FilledVoxels filled,
      List<StructureId> boneIds,
      List<Structure> sutures) {
    this.grid = grid;
    this.bone = bone;
    this.filled = filled;
    bones = boneIds.size();
    voxelsOfBone = new int[bones];
    for (int b : bone) {
      if (b >= 0) {
        voxelsOfBone[b]++;
      }
    }
    suturesOfPair = new int[bones][bones][];
    for (int a = 0; a < bones; a++) {
      for (int b = 0; b < bones; b++) {
        List<StructureId> pair = List.of(boneIds.get(a), boneIds.get(b));
        suturesOfPair[a][b] =
            IntStream.range(0, sutures.size())
                .filter(
                    s ->
                        sutures.get(s).joins().containsAll(pair)
                            && !pair.get(0).equals(pair.get(1)))
                .toArray();
      }
    }
  }

  /** The region of each voxel: bones first, then sutures; negative where nothing is solid. */
  int[] regions() {
    int[] regions = bone.clone();
    IntStream.range(1, grid.nz() - 1)
        .parallel()
        .forEach(
            k -> {
              for (int j = 1; j < grid.ny() - 1; j++) {
                for (int i = 1; i < grid.nx() - 1; i++) {
                  int v = grid.index(i, j, k);
                  if (bone[v] >= 0) {
                    regions[v] = region(v);
                  }
                }
              }
            });
    return regions;
  }

  private int region(int voxel) {
    int own = bone[voxel];
    int slab = grid.nx() * grid.ny();
    int other = -1;
    int nearest = 4;
    for (int n = 0; n < 27; n++) {
      int dx = n % 3 - 1;
      int dy = n / 3 % 3 - 1;
      int dz = n / 9 - 1;
      int b = bone[voxel + dx + dy * grid.nx() + dz * slab];
      int steps = Math.abs(dx) + Math.abs(dy) + Math.abs(dz);
      if (b >= 0 && b != own && steps < nearest && gives(own, b)) {
        nearest = steps;
        other = b;
      }
    }
    return other < 0 ? own : bones + suture(voxel, suturesOfPair[own][other]);
  }

  private boolean gives(int own, int other) {
    if (suturesOfPair[own][other].length == 0) {
      return false;
    }
    return voxelsOfBone[own] == voxelsOfBone[other]
        ? own > other
        : voxelsOfBone[own] > voxelsOfBone[other];
  }

  private int suture(int voxel, int[] candidates) {
    if (candidates.length == 1) {
      return candidates[0];
    }
    for (int reach : REACHES) {
      double[] tissue = tissue(voxel, reach, candidates);
      int best = 0;
      for (int c = 1; c < candidates.length; c++) {
        best = tissue[c] > tissue[best] ? c : best;
      }
      if (tissue[best] > 0) {
        return candidates[best];
      }
    }
    return candidates[0];
  }

  private double[] tissue(int voxel, int reach, int[] candidates) {
    double[] tissue = new double[candidates.length];
    int i = voxel % grid.nx();
    int j = voxel / grid.nx() % grid.ny();
    int k = voxel / (grid.nx() * grid.ny());
    for (int z = Math.max(0, k - reach); z <= Math.min(grid.nz() - 1, k + reach); z++) {
      for (int y = Math.max(0, j - reach); y <= Math.min(grid.ny() - 1, j + reach); y++) {
        for (int x = Math.max(0, i - reach); x <= Math.min(grid.nx() - 1, i + reach); x++) {
          int at = grid.index(x, y, z);
          for (int c = 0; c < candidates.length; c++) {
            tissue[c] += filled.suture[at] == bones + candidates[c] ? filled.sutural[at] : 0;
          }
        }
      }
    }
    return tissue;
  }
}
