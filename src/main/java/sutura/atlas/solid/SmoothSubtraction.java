package sutura.atlas.solid;

import java.util.List;
import sutura.geometry.Box;

/**
 * A body with others taken out of it, the edges that this leaves rounded.
 *
 * <p>Source: Quilez I 2013, "smooth minimum", the polynomial form.
 *
 * @param from the body
 * @param cuts what is taken out
 * @param blendMm width of the rounded edges, 0 for sharp ones
 */
public record SmoothSubtraction(Solid from, List<Solid> cuts, double blendMm) implements Solid {
  public SmoothSubtraction {
    cuts = List.copyOf(cuts);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = from.depthMm(x, y, z);
    for (Solid cut : cuts) {
      depth = common(depth, -cut.depthMm(x, y, z), blendMm);
    }
    return depth;
  }

  /** Depth in what two bodies have in common. */
  public static double common(double a, double b, double blendMm) {
    return -SmoothUnion.union(-a, -b, blendMm);
  }

  @Override
  public Box boxMm() {
    return from.boxMm();
  }
}
