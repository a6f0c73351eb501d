package sutura.atlas.vertebra;

import org.joml.Vector3d;
import org.joml.Vector3dc;
import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * The lateral joint between atlas and axis on the right: the surface midway between the two facets,
 * a shallow dome that falls off to the side. In the own frame of the axis.
 *
 * @param centreMm centre of the facets
 * @param normal unit normal of the upper facet of the axis
 * @param radiusMm radius of the dome
 * @param gapMm distance of the two bones
 */
record AtlantoaxialJoint(Vector3dc centreMm, Vector3dc normal, double radiusMm, double gapMm) {

  /** What the upper facet of the axis may fill: everything below the joint. */
  Solid below() {
    return new Dome(middle(), radiusMm - gapMm / 2);
  }

  /** What the lower facet of the atlas may not fill: everything below the upper facet. */
  Solid belowAtlas() {
    return new Dome(middle(), radiusMm + gapMm / 2);
  }

  private Vector3d middle() {
    return centreMm.fma(-radiusMm, normal, new Vector3d());
  }

  private record Dome(Vector3dc middleMm, double radiusMm) implements Solid {
    @Override
    public double depthMm(double x, double y, double z) {
      return radiusMm - middleMm.distance(x, y, z);
    }

    @Override
    public Box boxMm() {
      Vector3d r = new Vector3d(radiusMm);
      return new Box(middleMm.sub(r, new Vector3d()), middleMm.add(r, new Vector3d()));
    }
  }
}
