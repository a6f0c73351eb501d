package sutura.atlas.solid;

import java.util.List;
import org.joml.Vector3dc;
import sutura.geometry.Box;

/** A body from which its neighbours, grown by a gap, are taken away. */
public final class Carved implements Solid {
  private final Solid body;
  private final Solid[] neighbours;
  private final Box[] boxesMm;
  private final double gapMm;

  /**
   * Carves a body.
   *
   * @param body what stays where no neighbour comes near
   * @param neighbours bodies that keep their place
   * @param gapMm room between the body and each neighbour
   */
  public Carved(Solid body, List<Solid> neighbours, double gapMm) {
    this.body = body;
    this.neighbours = neighbours.toArray(Solid[]::new);
    this.boxesMm = neighbours.stream().map(Solid::boxMm).toArray(Box[]::new);
    this.gapMm = gapMm;
  }

  @Override
  public double depthMm(double x, double y, double z) {
    double depth = body.depthMm(x, y, z);
    for (int i = 0; i < neighbours.length; i++) {
      double apart = outsideMm(boxesMm[i], x, y, z) - gapMm;
      if (apart < depth) {
        depth = Math.min(depth, -neighbours[i].depthMm(x, y, z) - gapMm);
      }
    }
    return depth;
  }

  /** How far a point lies outside a box, at least, mm; 0 inside. */
  private static double outsideMm(Box box, double x, double y, double z) {
    return Math.max(
        0, Math.max(outside(box, 0, x), Math.max(outside(box, 1, y), outside(box, 2, z))));
  }

  private static double outside(Box box, int axis, double at) {
    Vector3dc low = box.minMm();
    Vector3dc high = box.maxMm();
    return Math.max(low.get(axis) - at, at - high.get(axis));
  }

  @Override
  public Box boxMm() {
    return body.boxMm();
  }
}
