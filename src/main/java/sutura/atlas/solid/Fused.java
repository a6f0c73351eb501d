package sutura.atlas.solid;

import java.util.List;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/**
 * Many bodies grown together like {@link SmoothUnion}, quick where most of them are far away: a
 * body is asked only where its box is near enough to matter.
 */
public final class Fused implements Solid {
  private final Solid[] parts;
  private final Vector3dc[] from;
  private final Vector3dc[] to;
  private final double blendMm;

  /**
   * The union.
   *
   * @param parts bodies, at least one
   * @param blendMm width of the fillets
   */
  public Fused(List<? extends Solid> parts, double blendMm) {
    if (parts.isEmpty() || blendMm < 0) {
      throw new IllegalArgumentException(parts.size() + " parts, blend " + blendMm);
    }
    this.parts = parts.toArray(Solid[]::new);
    this.blendMm = blendMm;
    from = parts.stream().map(part -> part.boxMm().minMm()).toArray(Vector3dc[]::new);
    to = parts.stream().map(part -> part.boxMm().maxMm()).toArray(Vector3dc[]::new);
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < parts.length; i++) {
      if (-outsideMm(i, x, y, z) > depth - blendMm) {
        double part = parts[i].depthMm(x, y, z);
        depth = i == 0 || depth == Double.NEGATIVE_INFINITY ? part : union(depth, part);
      }
    }
    return depth;
  }

  private double union(double a, double b) {
    return SmoothUnion.union(a, b, blendMm);
  }

  private double outsideMm(int i, double x, double y, double z) {
    double dx = Math.max(0, Math.max(from[i].x() - x, x - to[i].x()));
    double dy = Math.max(0, Math.max(from[i].y() - y, y - to[i].y()));
    double dz = Math.max(0, Math.max(from[i].z() - z, z - to[i].z()));
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  @Override
  public Box boxMm() {
    return new SmoothUnion(List.of(parts), blendMm).boxMm();
  }
}
