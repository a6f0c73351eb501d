package sutura.atlas.brain;

import java.util.stream.IntStream;
import sutura.atlas.meninges.DuralFolds;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;

/**
 * The inside of the pia, ventricles included, as a depth: what the MRI shows, kept off the bone and
 * the dural folds, on the right side of the tentorium, closed round the ventricles, opened where
 * the apertures are.
 */
final class BrainTissue {
  /**
   * Least distance of the pia to the inside of the skull, mm. Source: MENINGES.md; the width of the
   * space over the convexity is a choice of the model, since the CT does not show it.
   */
  static final float OFF_BONE_MM = 2;

  /** Least distance of the pia to the middle of a dural fold, mm. Source: MENINGES.md. */
  static final float OFF_FOLD_MM = 1;

  /** Least distance of the pia to bone that juts into the smoothed cavity, mm. */
  private static final float OFF_SPUR_MM = 1;

  /** Least distance of the pia to a sinus, mm. */
  private static final float OFF_SINUS_MM = 0.5f;

  /** The medulla ends so far below the plane of the foramen magnum, mm. */
  private static final float BELOW_MAGNUM_MM = 3;

  /** From a share of tissue, smoothed by 0.45 mm, to a depth. */
  private static final float MM_OF_SHARE = 1.2f;

  /** Thickness of what closes a ventricle where the MRI shows fluid on both sides, mm. */
  private static final float WALL_MM = 1.1f;

  /** No such wall nearer to an aperture's tube than this, mm. */
  private static final float FREE_MM = 1;

  /** What lies on the wrong side of the tentorium is this far outside, mm. */
  private static final float WRONG_SIDE_MM = -0.3f;

  private BrainTissue() {}

  /**
   * Depth below the pia at every voxel, mm, positive inside.
   *
   * @param toBoneMm distance of every voxel to the nearest bone
   */
  static float[] depthMm(
      HeadFields head, DuralFolds folds, Ventricles ventricles, float[] toBoneMm) {
    boolean[] fluid = new boolean[head.grid().size()];
    for (int v = 0; v < fluid.length; v++) {
      fluid[v] = ventricles.depthMm()[v] > 0;
    }
    float[] toFluid = DistanceTransform.to(fluid, Extent.of(head.grid()), head.grid().spacingMm());
    float[] depth = new float[fluid.length];
    IntStream.range(0, depth.length)
        .parallel()
        .forEach(
            v -> {
              float off = toBoneMm[v] - OFF_SPUR_MM;
              depth[v] = Math.min(off, depthMm(v, head, folds, ventricles, toFluid[v]));
            });
    return depth;
  }

  private static float depthMm(
      int v, HeadFields head, DuralFolds folds, Ventricles ventricles, float toFluidMm) {
    float depth = (head.brain()[v] - 0.5f) * MM_OF_SHARE;
    float aperture = ventricles.apertureMm()[v];
    if (aperture > -FREE_MM) {
      depth = Math.min(depth, -aperture);
    } else {
      depth = Math.max(depth, WALL_MM - toFluidMm);
    }
    depth = Math.max(depth, ventricles.depthMm()[v]);
    depth = Math.min(depth, -head.cavityMm()[v] - OFF_BONE_MM);
    depth = Math.min(depth, folds.sheetMm()[v] - OFF_FOLD_MM);
    depth = Math.min(depth, folds.sinusMm()[v] - OFF_SINUS_MM);
    depth = Math.min(depth, head.aboveMagnumMm()[v] + BELOW_MAGNUM_MM);
    float above = folds.aboveTentoriumMm()[v];
    int part = head.parts()[v];
    boolean cerebrum =
        part == BrainRegion.HEMISPHERE_LEFT.label() || part == BrainRegion.HEMISPHERE_RIGHT.label();
    boolean wrong = cerebrum ? above < 0 : above > 0;
    return wrong && ventricles.depthMm()[v] <= 0 ? Math.min(depth, WRONG_SIDE_MM) : depth;
  }
}
