package sutura.atlas.skull;

import org.joml.Vector3d;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.geometry.Box;
import sutura.geometry.VoxelGrid;

/**
 * The outer surface of the low occiput, of the mastoid notches and round the jugular foramina,
 * smoothed in the depth field: the scan's slices leave steps there and shreds of bone.
 */
final class LowBase implements SolidEdit {
  private static final double SIGMA_MM = 1.2;
  private static final Box PLACE = new Box(new Vector3d(-72, -105, -79), new Vector3d(72, 34, -20));

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    VoxelGrid grid = field.grid();
    float[] smooth =
        GaussianFilter.smooth(field.depthMm(), Extent.of(grid), SIGMA_MM / grid.spacingMm());
    field.visit(
        PLACE,
        0,
        (v, x, y, z) -> {
          double share = share(Math.abs(x), y, z);
          if (share > 0) {
            field.depthMm()[v] += (float) share * (smooth[v] - field.depthMm()[v]);
          }
        });
  }

  private static double share(double side, double y, double z) {
    double opisthion =
        (1 - step(9, 16, side))
            * step(-55, -51, y)
            * (1 - step(-40, -36, y))
            * (1 - step(-66, -62, z));
    double occiput = (1 - opisthion) * (1 - step(-44, -36, y)) * (1 - step(-34, -26, z));
    double petrous = (1 - opisthion) * (1 - step(-50, -45, z)) * (1 - step(2, 8, y));
    double fossa =
        step(38, 42, side) * step(-4, 0, y) * (1 - step(24, 30, y)) * (1 - step(-37, -34.5, z));
    return Math.max(occiput, 0.85 * Math.max(petrous, fossa));
  }

  private static double step(double from, double to, double x) {
    return SmoothStep.at((x - from) / (to - from));
  }
}
