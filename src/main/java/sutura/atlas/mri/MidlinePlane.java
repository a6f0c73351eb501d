package sutura.atlas.mri;

/**
 * A plane across the midline through a front and a back point of the midline section.
 *
 * @param front (y, z) mm
 * @param back (y, z) mm, behind the front point
 */
record MidlinePlane(double[] front, double[] back) {
  /** Signed distance, mm, positive above. */
  double aboveMm(double y, double z) {
    double dy = front[0] - back[0];
    double dz = front[1] - back[1];
    return ((z - front[1]) * dy - (y - front[0]) * dz) / Math.hypot(dy, dz);
  }

  /** The point of the section that lies so far above the plane's middle. */
  double[] aboveMiddle(double mm) {
    double[] n = normal();
    return new double[] {
      (front[0] + back[0]) / 2 + mm * n[0], (front[1] + back[1]) / 2 + mm * n[1]
    };
  }

  /** Unit vector upwards, (y, z). */
  double[] normal() {
    double dy = front[0] - back[0];
    double dz = front[1] - back[1];
    double length = Math.hypot(dy, dz);
    return new double[] {-dz / length, dy / length};
  }
}
