package sutura.atlas.skull;

import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.geometry.VoxelGrid;

/** Signed distance to the border of a mask, smoothed: the scan's slices go out of the surface. */
final class SmoothDistance {
  private static final float LIMIT_MM = 8;

  private SmoothDistance() {}

  /** Positive inside, mm; level beyond {@value #LIMIT_MM} mm. */
  static float[] of(boolean[] mask, VoxelGrid grid, double sigmaMm) {
    Extent extent = Extent.of(grid);
    float[] depth = DistanceTransform.depth(mask, extent, grid.spacingMm());
    float[] height = DistanceTransform.to(mask, extent, grid.spacingMm());
    for (int v = 0; v < depth.length; v++) {
      depth[v] = Math.max(-LIMIT_MM, Math.min(LIMIT_MM, depth[v] - height[v]));
    }
    return GaussianFilter.smooth(depth, extent, sigmaMm / grid.spacingMm());
  }
}
