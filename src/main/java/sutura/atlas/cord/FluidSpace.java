package sutura.atlas.cord;

import org.joml.Vector3d;

/**
 * The space between cord and arachnoid, and below the cord's tip between its axis and arachnoid.
 */
record FluidSpace(CordForm cord, ShellSide arachnoid) {
  /**
   * A place in it.
   *
   * @param angle round the cord, from the right over the front
   * @param outwards 0 on the cord, 1 on the arachnoid
   */
  Vector3d at(double along, double angle, double outwards) {
    double within = Math.min(along, cord.tipMm());
    Vector3d inner = along < cord.tipMm() ? cord.surface(within, angle, 0) : cord.centreMm(along);
    return inner.lerp(arachnoid.wall(along, angle), outwards);
  }
}
