package sutura.atlas.solid;

import java.util.List;
import org.joml.Vector3d;
import sutura.geometry.Box;

/**
 * Bodies grown together: their union with the grooves between them filled.
 *
 * <p>Source: Quilez I 2013, "smooth minimum", the polynomial form.
 *
 * @param parts bodies, at least one
 * @param blendMm width of the fillets, 0 for none
 */
public record SmoothUnion(List<Solid> parts, double blendMm) implements Solid {
  public SmoothUnion {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || blendMm < 0) {
      throw new IllegalArgumentException(parts.size() + " parts, blend " + blendMm);
    }
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = parts.get(0).depthMm(x, y, z);
    for (int i = 1; i < parts.size(); i++) {
      depth = union(depth, parts.get(i).depthMm(x, y, z), blendMm);
    }
    return depth;
  }

  /** Depth in the union of two bodies. */
  public static double union(double a, double b, double blendMm) {
    double h = blendMm > 0 ? Math.max(0, blendMm - Math.abs(a - b)) / blendMm : 0;
    return Math.max(a, b) + h * h * blendMm / 4;
  }

  @Override
  public Box boxMm() {
    Box box = Box.EMPTY;
    for (Solid part : parts) {
      box = box.union(part.boxMm());
    }
    Vector3d grown = new Vector3d(blendMm / 4);
    return new Box(box.minMm().sub(grown, new Vector3d()), box.maxMm().add(grown, new Vector3d()));
  }
}
