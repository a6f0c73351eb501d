package sutura.atlas.solid;

import sutura.geometry.Box;

/**
 * A body given by how deep a point lies in it.
 *
 * <p>Near its surface the depth is the signed distance, or nearly: its gradient is about 1 long.
 */
public interface Solid {
  /** Depth below the surface, mm: positive inside, negative outside. RAS mm. */
  double depthMm(double x, double y, double z);

  /** A box that holds the whole body. */
  Box boxMm();
}
