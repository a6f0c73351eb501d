package sutura.atlas.mri;

import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.geometry.VoxelGrid;

/** Signed distance to the surface of a mask, negative inside. */
final class SignedDistance {
  private SignedDistance() {}

  /** Millimetres, cut off at both ends, then smoothed so that voxels do not show as steps. */
  static float[] of(
      boolean[] mask, VoxelGrid grid, double lowMm, double highMm, double sigmaVoxels) {
    Extent extent = Extent.of(grid);
    float[] distance = DistanceTransform.to(mask, extent, grid.spacingMm());
    float[] depth = DistanceTransform.depth(mask, extent, grid.spacingMm());
    float half = (float) (grid.spacingMm() / 2);
    for (int v = 0; v < distance.length; v++) {
      float signed = mask[v] ? half - depth[v] : distance[v] - half;
      distance[v] = (float) Math.max(lowMm, Math.min(highMm, signed));
    }
    return sigmaVoxels > 0 ? GaussianFilter.smooth(distance, extent, sigmaVoxels) : distance;
  }
}
