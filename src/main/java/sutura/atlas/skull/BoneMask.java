package sutura.atlas.skull;

import java.util.List;
import java.util.Map;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.atlas.volume.Watershed;
import sutura.geometry.VoxelGrid;
import sutura.numerics.Progress;

/**
 * The bone of the cranium alone: mandible, atlas and axis taken off.
 *
 * <p>Bone is parted by flooding from hand-placed seeds through dense, thick bone first; the joints
 * are the watersheds. The occipital condyles, which the end of the scan cuts, are trimmed, the
 * right one rounded, and the left one replaced by its mirror image. Source: SKULL.md section 4.
 *
 * @param cranium bone of the cranium, one piece
 * @param separated 0 no bone, 1 cranium, 2 mandible, 3 atlas and axis
 */
record BoneMask(boolean[] cranium, byte[] separated) {
  private static final byte CRANIUM = 1;
  private static final byte VERTEBRAE = 3;
  private static final Map<String, Integer> LABELS =
      Map.of("cranium", 1, "mandible", 2, "vertebrae", 3);

  private static final int SEED_REACH_VOXELS = 2;
  private static final float MAX_HU = 1500;
  private static final double SIGMA_VOXELS = 0.6;
  private static final float HU_PER_MM_DEPTH = 120;
  private static final float MAX_DEPTH_MM = 4;
  private static final double CONDYLE_OPENING_MM = 2.5;
  private static final float CONDYLE_HU = 400;

  /** Down to here the left condyle is the scan's own, mm. */
  private static final double LEAST_SCANNED_Z_MM = -65;

  /**
   * Parts the bone; writes the mirrored condyle into {@code effective}.
   *
   * @param effective effective Hounsfield units
   */
  static BoneMask separate(
      VoxelGrid grid, float[] effective, Map<String, List<double[]>> seedsMm, Progress progress) {
    Extent extent = Extent.of(grid);
    progress.report("Taking off mandible and vertebrae", 0);
    boolean[] bone = new boolean[effective.length];
    float[] height = new float[effective.length];
    for (int v = 0; v < bone.length; v++) {
      bone[v] = effective[v] > SkullSegmentation.BONE_HU;
      height[v] = -Math.min(Math.max(effective[v], 0), MAX_HU);
    }
    height = GaussianFilter.smooth(height, extent, SIGMA_VOXELS);
    float[] depth = DistanceTransform.depth(bone, extent, grid.spacingMm());
    for (int v = 0; v < bone.length; v++) {
      height[v] -= HU_PER_MM_DEPTH * Math.min(depth[v], MAX_DEPTH_MM);
    }
    byte[] markers = new byte[bone.length];
    for (Map.Entry<String, Integer> label : LABELS.entrySet()) {
      for (double[] seed : seedsMm.getOrDefault(label.getKey(), List.of())) {
        Seeds.nearest(grid, bone, seed, SEED_REACH_VOXELS)
            .ifPresent(v -> markers[v] = label.getValue().byteValue());
      }
    }
    progress.report("Taking off mandible and vertebrae", 0.2);
    byte[] separated = Watershed.flood(height, markers, bone, extent);
    progress.report("Taking off mandible and vertebrae", 0.8);
    boolean[] cranium = condyles(grid, separated, effective);
    return new BoneMask(Components.largestOf(cranium, extent), separated);
  }

  private static boolean[] condyles(VoxelGrid grid, byte[] separated, float[] effective) {
    Extent extent = Extent.of(grid);
    boolean[] trimmed = new boolean[separated.length];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          if (separated[v] == CRANIUM && atAtlas(x, y, z)) {
            separated[v] = VERTEBRAE;
          }
          trimmed[v] = separated[v] == CRANIUM;
        });
    double mm = grid.spacingMm();
    boolean[] core = DistanceTransform.erode(trimmed, extent, mm, CONDYLE_OPENING_MM);
    boolean[] opened = DistanceTransform.dilate(core, extent, mm, CONDYLE_OPENING_MM);
    boolean[] right =
        Voxels.where(
            grid, (v, x, y, z) -> trimmed[v] && (opened[v] || !(x > 0 && aroundCondyle(x, y, z))));
    boolean[] fromRight = Mirror.reversed(right, grid);
    boolean[] cranium = new boolean[right.length];
    Voxels.forEach(
        grid,
        (v, x, y, z) -> {
          boolean left = x < 0 && aroundCondyle(x, y, z);
          boolean condyle = Condyle.contains(x, y, z);
          cranium[v] = left ? fromRight[v] || (trimmed[v] && z > LEAST_SCANNED_Z_MM) : right[v];
          cranium[v] = condyle || (cranium[v] && !Condyle.surrounds(x, y, z));
          if ((left || condyle) && cranium[v] && effective[v] <= SkullSegmentation.BONE_HU) {
            effective[v] = CONDYLE_HU;
          }
          if (cranium[v]) {
            separated[v] = CRANIUM;
          } else if (separated[v] == CRANIUM) {
            separated[v] = VERTEBRAE;
          }
        });
    return cranium;
  }

  /** Transverse processes and arch of the atlas, which touch the condyles. */
  private static boolean atAtlas(double x, double y, double z) {
    double side = Math.abs(x);
    boolean wing = side > 27 && side < 48 && z < -66 && y > -20 && y < 10;
    boolean below = side < 45 && y > -28 && y < 10 && z < -71;
    return wing || below;
  }

  /** Whether the left side's bone is the right side's, reversed. */
  static boolean isMirrored(double x, double y, double z) {
    return x < 0 && aroundCondyle(x, y, z) && z <= LEAST_SCANNED_Z_MM;
  }

  private static boolean aroundCondyle(double x, double y, double z) {
    return Math.abs(x) < 34 && y > -30 && y < -2 && z < -62;
  }
}
