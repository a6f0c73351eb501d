package sutura.atlas.skull;

import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.evidence.Provenance;

/**
 * The thin plate of bone round a space: orbit or sinus. Where the scan's bone has pin holes it is
 * closed along the smoothed surface of what fills the space.
 */
final class ThinWall {
  /** Half thickness of the plate, mm. Source: project assumption. */
  private static final double HALF_PLATE_MM = 0.75;

  private final SolidField field;
  private final boolean[] closed;

  /**
   * For holes in the bone as it is now.
   *
   * @param reachMm half the width of the widest hole that is closed
   */
  ThinWall(SolidField field, double reachMm) {
    this.field = field;
    float[] depth = field.depthMm();
    boolean[] bone = new boolean[depth.length];
    for (int v = 0; v < bone.length; v++) {
      bone[v] = depth[v] > 0;
    }
    Extent extent = Extent.of(field.grid());
    double h = field.grid().spacingMm();
    boolean[] wide = DistanceTransform.dilate(bone, extent, h, reachMm);
    closed = DistanceTransform.erode(wide, extent, h, reachMm - 1);
  }

  /**
   * Closes at one voxel.
   *
   * @param contentMm smoothed depth in what fills the space
   * @param share 0 nothing .. 1 wholly
   */
  void close(int voxel, double contentMm, double share) {
    float depth = field.depthMm()[voxel];
    double plate = HALF_PLATE_MM - Math.abs(contentMm + HALF_PLATE_MM);
    if (share > 0 && closed[voxel] && plate > depth) {
      field.depthMm()[voxel] = SolidField.clip(depth + share * (plate - depth));
      field.origin()[voxel] = (byte) Provenance.CONSTRUCTED.ordinal();
    }
  }
}
