package sutura.atlas.brain;

import java.util.stream.IntStream;
import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.mri.HeadFields;
import sutura.atlas.volume.Components;
import sutura.atlas.volume.DistanceTransform;
import sutura.atlas.volume.Extent;
import sutura.geometry.VoxelGrid;

/**
 * The subarachnoid space as far as it is wide and all one: where a channel out of the ventricles
 * may end.
 *
 * @param wide its places that are at least {@value #WIDE_MM} mm from any wall
 */
record OpenSpace(VoxelGrid grid, boolean[] wide) {
  private static final float WIDE_MM = 1.2f;

  /** No fluid outside the arachnoid, mm from the bone. */
  private static final float ARACHNOID_MM = 1.1f;

  /** A channel's end is not looked for farther away, mm. */
  private static final double REACH_MM = 15;

  /** The space round a brain without its ventricles. */
  static OpenSpace round(HeadFields head) {
    Extent extent = Extent.of(head.grid());
    boolean[] fluid = new boolean[head.grid().size()];
    IntStream.range(0, fluid.length)
        .parallel()
        .forEach(
            v ->
                fluid[v] =
                    head.cavityMm()[v] < -ARACHNOID_MM
                        && head.brain()[v] < 0.5f
                        && head.lateralLeft()[v] + head.lateralRight()[v] < 0.1f
                        && head.third()[v] + head.fourth()[v] < 0.1f);
    float[] depth = DistanceTransform.depth(fluid, extent, head.grid().spacingMm());
    boolean[] main = Components.largestOf(fluid, extent);
    for (int v = 0; v < main.length; v++) {
      main[v] &= depth[v] >= WIDE_MM;
    }
    return new OpenSpace(head.grid(), main);
  }

  /** The nearest place of the space; the point itself if there is none within reach. */
  Vector3d nearest(Vector3dc fromMm) {
    double best = REACH_MM * REACH_MM;
    Vector3d found = new Vector3d(fromMm);
    Vector3d p = new Vector3d();
    for (int v = 0; v < wide.length; v++) {
      if (wide[v]) {
        p.set(
            grid.xMm(v % grid.nx()),
            grid.yMm(v / grid.nx() % grid.ny()),
            grid.zMm(v / (grid.nx() * grid.ny())));
        double d = p.distanceSquared(fromMm);
        if (d < best) {
          best = d;
          found.set(p);
        }
      }
    }
    return found;
  }
}
