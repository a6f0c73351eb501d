package sutura.atlas.joint;

import java.util.List;
import sutura.atlas.solid.Bounded;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/** Many bodies as one, each asked only near its box. */
final class NearBodies implements Solid {
  private static final double MARGIN_MM = 3;

  private final List<Bounded> bodies;
  private final Box box;

  NearBodies(List<Solid> bodies) {
    this.bodies = bodies.stream().map(body -> Bounded.of(body, MARGIN_MM)).toList();
    Box around = Box.EMPTY;
    for (Bounded body : this.bodies) {
      around = around.union(body.boxMm());
    }
    box = around;
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = Double.NEGATIVE_INFINITY;
    for (Bounded body : bodies) {
      depth = Math.max(depth, body.depthMm(x, y, z));
    }
    return depth;
  }

  @Override
  public Box boxMm() {
    return box;
  }
}
