package sutura.atlas.skull;

import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.geometry.FloatVolume;

/**
 * What the scan shows of the mandible before it ends: condyles, coronoid processes and the upper
 * halves of the rami, without their marrow.
 */
public final class ScannedRami {
  private static final byte MANDIBLE = 2;
  private static final float OTHER_HU = -200;
  private static final double CLOSING_MM = 2.6;
  private static final double SIGMA_VOXELS = 0.8;
  private static final double DISTANCE_SIGMA_VOXELS = 1.1;
  private static final float FAR_MM = 6;

  /** Up to here the depth is a true distance, so that it can pass over to a drawn shape, mm. */
  private static final double DISTANCE_TO_Z_MM = -65;

  /** Within so many millimetres above it the density takes over. */
  private static final double DENSITY_OVER_MM = 5;

  private ScannedRami() {}

  /** Depth below the bone's surface, mm, near the surface. */
  public static FloatVolume depthMm(SkullSegmentation skull) {
    Extent extent = Extent.of(skull.grid());
    double h = skull.grid().spacingMm();
    boolean[] mask = new boolean[skull.grid().size()];
    boolean[] other = new boolean[mask.length];
    for (int v = 0; v < mask.length; v++) {
      mask[v] = skull.separated()[v] == MANDIBLE;
      other[v] = skull.separated()[v] != 0 && !mask[v];
    }
    boolean[] closed =
        DistanceTransform.erode(
            DistanceTransform.dilate(mask, extent, h, CLOSING_MM), extent, h, CLOSING_MM);
    closed = Components.fillHoles(closed, extent);
    float[] near = DistanceTransform.to(closed, extent, h);
    float[] inside = DistanceTransform.depth(closed, extent, h);
    float[] depth = new float[mask.length];
    float[] mm = new float[mask.length];
    for (int v = 0; v < mask.length; v++) {
      float hu = near[v] < 2 && !other[v] ? skull.effectiveHu()[v] : OTHER_HU;
      float d = (hu - SkullSegmentation.BONE_HU) / 600;
      if (closed[v] && !mask[v] && !other[v]) {
        d = Math.max(d, 0.8f);
      }
      depth[v] = clip(d, SkullFields.LIMIT_MM);
      mm[v] = clip(inside[v] - near[v], FAR_MM);
    }
    depth = GaussianFilter.smooth(depth, extent, SIGMA_VOXELS);
    float[] distance = GaussianFilter.smooth(mm, extent, DISTANCE_SIGMA_VOXELS);
    float[] mixed = depth;
    Voxels.forEach(
        skull.grid(),
        (v, x, y, z) -> {
          float share = (float) SmoothStep.at((z - DISTANCE_TO_Z_MM) / DENSITY_OVER_MM);
          mixed[v] = mixed[v] * share + distance[v] * (1 - share);
        });
    return new FloatVolume(skull.grid(), mixed);
  }

  private static float clip(float value, float limit) {
    return Math.max(-limit, Math.min(limit, value));
  }
}
