package sutura.atlas.skull;

import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.atlas.solid.Tube;
import sutura.evidence.Provenance;

/**
 * The occipital condyles as smooth convex ovals, and the rim of the foramen magnum between and
 * behind them.
 *
 * <p>Each condyle is laid over its place as an egg, with a ridge that leads from its hind end into
 * the rim. What is round them, where the scan's atlas was cut away in steps, {@link LowBase} has
 * smoothed before.
 */
final class OccipitalCondyles implements SolidEdit {
  private static final double FILLET_MM = 3;

  private static final List<Solid> BODIES =
      List.of(
          Condyle.egg(1),
          Condyle.egg(-1),
          ridge(at(20.5, -22, -64.5), at(20.2, -26.5, -66.5), at(19.6, -31, -68.5)),
          ridge(at(-17, -22, -64.5), at(-17, -26.5, -66.5), at(-17.6, -31, -68.5)));

  @Override
  public void apply(SolidField field, SkullSegmentation skull) {
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

  private static Tube ridge(Vector3dc... pointsMm) {
    return new Tube(List.of(pointsMm), new double[] {4, 3.2, 2.2});
  }

  private static Vector3dc at(double x, double y, double z) {
    return new Vector3d(x, y, z);
  }
}
