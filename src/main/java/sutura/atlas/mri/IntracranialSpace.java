package sutura.atlas.mri;

import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.atlas.volume.Voxels;
import sutura.geometry.VoxelGrid;

/**
 * The space inside the skull on the MRI, whose bone is as dark as air and fluid: the brain with its
 * furrows closed and a rim for fluid and dura, at the base grown through the grey of vessels and
 * nerves. Source: MENINGES.md section 2.
 */
final class IntracranialSpace {
  private static final double FURROW_MM = 8;
  private static final double RIM_MM = 2.8;
  private static final double BASE_REACH_MM = 6;
  private static final double BASE_WIDTH_MM = 1.6;
  private static final double BASE_RIM_MM = 0.9;
  private static final double GREY_SIGMA = 0.7;
  private static final double SURFACE_SIGMA = 1.2;

  private IntracranialSpace() {}

  /** The space above the foramen magnum, on a grid of 1 mm. */
  static boolean[] find(VoxelGrid grid, boolean[] brain, float[] t1, BrainSeeds seeds) {
    Extent e = Extent.of(grid);
    double h = grid.spacingMm();
    boolean[] hull =
        DistanceTransform.erode(DistanceTransform.dilate(brain, e, h, FURROW_MM), e, h, FURROW_MM);
    float[] fromHull = DistanceTransform.to(hull, e, h);
    float[] smooth = GaussianFilter.smooth(t1, e, GREY_SIGMA);
    BrainSeeds.Base base = seeds.base();
    boolean[] allowed =
        Voxels.where(
            grid,
            (v, x, y, z) ->
                hull[v]
                    || smooth[v] > base.leastGrey()
                        && smooth[v] < base.mostGrey()
                        && fromHull[v] <= BASE_REACH_MM
                        && z < base.belowZMm()
                        && y < base.behindYMm());
    boolean[] opened =
        DistanceTransform.dilate(
            DistanceTransform.erode(allowed, e, h, BASE_WIDTH_MM), e, h, BASE_WIDTH_MM);
    boolean[] grown = new boolean[hull.length];
    for (int v = 0; v < grown.length; v++) {
      grown[v] = hull[v] || opened[v] && allowed[v];
    }
    boolean[] low = DistanceTransform.dilate(Components.largestOf(grown, e), e, h, BASE_RIM_MM);
    for (int v = 0; v < low.length; v++) {
      low[v] |= fromHull[v] <= RIM_MM;
    }
    float[] surface = GaussianFilter.smooth(low, e, SURFACE_SIGMA);
    boolean[] solid = new boolean[low.length];
    for (int v = 0; v < solid.length; v++) {
      solid[v] = surface[v] > 0.5f;
    }
    boolean[] whole = Components.largestOf(Components.fillHoles(solid, e), e);
    MidlinePlane magnum = seeds.magnumMni();
    return Components.largestOf(
        Voxels.where(grid, (v, x, y, z) -> whole[v] && magnum.aboveMm(y, z) >= 0), e);
  }
}
