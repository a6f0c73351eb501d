package sutura.atlas.sacrum;

import sutura.atlas.skull.GradientNoise;

/** The median crest: the fused spinous processes of S1 to S4, each a tubercle that points down. */
final class MedianCrest {
  private static final GradientNoise WANDER = new GradientNoise(91);

  /** Height of the tubercles above the arches, mm. */
  private static final double[] HIGH_MM = {6.5, 8.5, 7.2, 4.5};

  private final DorsalSurface dorsum;
  private final double[] tips = new double[4];
  private final double from;
  private final double to;

  MedianCrest(SacralFrame frame, DorsalSurface dorsum) {
    this.dorsum = dorsum;
    for (int segment = 1; segment <= 4; segment++) {
      double length = frame.border(segment) - frame.border(segment - 1);
      tips[segment - 1] = frame.border(segment - 1) + (segment == 1 ? 0.9 : 0.62) * length;
    }
    to = frame.hiatusApexAlong() - 1;
    tips[3] = Math.min(tips[3], to - 6);
    from = tips[0] - 12;
  }

  /** Depth in the crest. */
  double depthMm(double x, double s, double d) {
    if (s < from - 10 || s > to + 10) {
      return -10;
    }
    double tip = 0;
    double high = 1.8;
    for (int i = 0; i < tips.length; i++) {
      double ahead = s - tips[i];
      double here = Carve.bump(0, ahead > 0 ? 4.2 : 9, ahead);
      tip = Math.max(tip, here);
      high = Math.max(high, 1.8 + (HIGH_MM[i] - 1.8) * here);
    }
    double out = d - dorsum.archMm(s);
    double wander = 0.7 * WANDER.at(s / 9, 0.4);
    double half = 1.3 + 1.5 * tip * tip + Math.max(0, 0.28 * (2.5 - out));
    half += 0.5 * WANDER.at(s / 5, d / 5);
    double side = 0.95 * (half - Math.abs(x - wander));
    double top = high + 0.5 * WANDER.at(s / 5, 7.3) - out;
    double ends = Math.min(s - from, to - s) + 1.5;
    double depth = Carve.shared(Carve.shared(side, top, 2.2), ends, 4);
    return Math.min(depth, out + 4);
  }
}
