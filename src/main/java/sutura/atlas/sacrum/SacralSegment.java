package sutura.atlas.sacrum;

import sutura.atlas.solid.Solid;
import sutura.geometry.Box;

/**
 * One of the five vertebrae of the sacrum, cut out along the lines of fusion.
 *
 * @param sacrum the whole bone
 * @param segment 1 to 5
 */
record SacralSegment(SacrumForm sacrum, int segment) implements Solid {
  /** Half of the gap between two segments, mm. */
  private static final double HALF_GAP_MM = 0.5;

  @Override
  public double depthMm(double x, double y, double z) {
    SacralFrame frame = sacrum.frame();
    double s = frame.axis().along(y, z);
    double d = frame.axis().behind(s, y, z);
    double stretch = Math.max(0.5, 1 + frame.axis().curvature(s) * d);
    double depth = sacrum.depthMm(x, y, z);
    if (segment > 1) {
      depth = Carve.shared(depth, stretch * (s - frame.border(segment - 1)) - HALF_GAP_MM, 0.8);
    }
    if (segment < 5) {
      depth = Carve.shared(depth, stretch * (frame.border(segment) - s) - HALF_GAP_MM, 0.8);
    }
    return depth;
  }

  @Override
  public Box boxMm() {
    return sacrum.boxMm();
  }
}
