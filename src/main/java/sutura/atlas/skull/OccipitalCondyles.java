package sutura.atlas.skull;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.atlas.volume.Extent;
import sutura.atlas.volume.GaussianFilter;
import sutura.evidence.Provenance;
import sutura.geometry.Box;
import sutura.geometry.VoxelGrid;

/**
 * The occipital condyles as smooth convex ovals, and the rim of the foramen magnum between and
 * behind them.
 *
 * <p>Around the condyles, where the scan's atlas was cut away in steps, the surface is smoothed;
 * then each condyle is laid over its place as an egg, with a ridge that leads from its hind end
 * into the rim.
 */
final class OccipitalCondyles implements SolidEdit {
  private static final double SIGMA_MM = 1.3;
  private static final double FILLET_MM = 3;
  private static final Box PLACE = new Box(new Vector3d(-38, -54, -76), new Vector3d(40, 8, -54));

  private static final List<Solid> BODIES =
      List.of(
          Condyle.egg(1),
          Condyle.egg(-1),
          ridge(at(20.5, -22, -64.5), at(20.2, -26.5, -66.5), at(19.6, -31, -68.5)),
          ridge(at(-17, -22, -64.5), at(-17, -26.5, -66.5), at(-17.6, -31, -68.5)));

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
    smooth(field);
    for (Solid body : BODIES) {
      field.add(body, CranialBone.OCCIPITAL, FILLET_MM, Provenance.CONSTRUCTED);
    }
    field.visit(
        Condyle.egg(1).boxMm().union(Condyle.egg(-1).boxMm()),
        2,
        (v, x, y, z) -> {
          if (z < Condyle.TOP_MM && Condyle.depthMm(x, y, z) > -1) {
            field.origin()[v] = (byte) Provenance.CONSTRUCTED.ordinal();
          }
        });
  }

  private static void smooth(SolidField field) {
    VoxelGrid grid = field.grid();
    float[] smooth =
        GaussianFilter.smooth(field.depthMm(), Extent.of(grid), SIGMA_MM / grid.spacingMm());
    field.visit(
        PLACE,
        0,
        (v, x, y, z) -> {
          double side = Math.abs(x);
          double share =
              (1 - step(26, 34, side))
                  * step(-52, -46, y)
                  * (1 - step(0, 6, y))
                  * (1 - step(-60, -55, z));
          field.depthMm()[v] += (float) share * (smooth[v] - field.depthMm()[v]);
        });
  }

  private static Tube ridge(Vector3dc... pointsMm) {
    return new Tube(List.of(pointsMm), new double[] {4, 3.2, 2.2});
  }

  private static Vector3dc at(double x, double y, double z) {
    return new Vector3d(x, y, z);
  }

  private static double step(double from, double to, double x) {
    return SmoothStep.at((x - from) / (to - from));
  }
}
