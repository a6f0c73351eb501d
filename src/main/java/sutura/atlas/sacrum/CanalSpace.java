package sutura.atlas.sacrum;

import sutura.atlas.skull.GradientNoise;

/** The room of the sacral canal, three-cornered, and of the hiatus where it opens backwards. */
final class CanalSpace {
  private static final double ROUNDING_MM = 3;

  /** Length over which the hiatus widens from its upper end, mm. */
  private static final double WIDENING_MM = 13;

  private static final GradientNoise EDGE = new GradientNoise(97);

  private final SacralFrame frame;
  private final double hiatusHalfWidth;

  CanalSpace(SacralFrame frame) {
    this.frame = frame;
    hiatusHalfWidth = frame.value("cornuDistance") / 2;
  }

  /** Depth in the canal of a point beside the midline. */
  double depthMm(double beside, double s, double d) {
    double deep = frame.canalDepthMm(s);
    double half = frame.canalWidthMm(s) / 2;
    double e = d - frame.bodyDepthMm(s);
    double lean = 0.62 * half / deep;
    double side = (half + ROUNDING_MM * 0.35 - lean * e - beside) / Math.hypot(1, lean);
    double depth = Carve.shared(Carve.shared(e, side, ROUNDING_MM), deep - e, ROUNDING_MM);
    return Math.max(depth, hiatusMm(beside, s, e));
  }

  private double hiatusMm(double beside, double s, double e) {
    double t = (s - frame.hiatusApexAlong()) / WIDENING_MM;
    double half = hiatusHalfWidth * Math.pow(Math.max(0, Math.min(1, t)), 0.62);
    half *= 1 + 0.1 * EDGE.at(s / 4.5, 0.37);
    double side = t > 0 ? half - beside : -Math.hypot(beside, t * WIDENING_MM);
    return Math.min(side, e - 0.3);
  }
}
